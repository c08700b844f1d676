/**
 * A form half filled survives a reload, an update, and a phone that closes the tab: what is typed is kept on this device
 * until the form is saved or given up. It is no entry: nothing counts until it is saved.
 *
 * The same form open in two tabs is one form: what is typed in one appears in the other, so neither writes over what the
 * other holds. What is being typed here goes before what comes from there.
 */

import { onCleanup } from "solid-js";
import { createStore, reconcile, type SetStoreFunction, unwrap } from "solid-js/store";
import { notify } from "../design/Notice.tsx";
import { bannerWords } from "./banner-words.ts";
import { forgetPrivate, keepPrivate, keptPrivate } from "./kept-private.ts";
import { onTold } from "./other-tabs.ts";

const pauseMs = 300;

export interface Draft<Form extends object> {
  readonly form: Form;
  readonly set: SetStoreFunction<Form>;
  /** After saving or giving up. */
  readonly done: () => void;
}

/** `fresh` is what the form holds when there is no draft of this name. */
export function createDraft<Form extends object>(name: string, fresh: Form): Draft<Form> {
  const key = `draft.${name}`;
  const [form, change] = createStore<Form>({ ...fresh, ...readDraft<Form>(key) });
  const asText = (): string => JSON.stringify(unwrap(form));
  /** What is kept, was told by another tab, or stood in the form when it opened. */
  let known = asText();
  let finished = false;
  let isToldOfOther = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const text = asText();
    if (finished || text === known) return;
    known = text;
    void keepPrivate(key, text).then(sayIfNotKept);
  };
  const changeBy = change as unknown as (...typed: readonly unknown[]) => void; // a list of overloads too deep to be compared
  /** Looks at the form only when the typing pauses: a debt with years of payments is long. */
  const set = ((...typed: readonly unknown[]) => {
    changeBy(...typed);
    clearTimeout(timer);
    timer = setTimeout(write, pauseMs);
  }) as unknown as SetStoreFunction<Form>; // takes what `change` takes
  const writeIfWaiting = (): void => {
    if (timer !== undefined) write();
  };
  window.addEventListener("pagehide", writeIfWaiting);
  document.addEventListener("visibilitychange", writeIfWaiting);
  const stopListening = onTold((heard) => {
    if (heard.is !== "draft" || heard.name !== key || timer !== undefined) return;
    if (heard.text === null) return notify(bannerWords().draftDoneElsewhere);
    const newest = JSON.parse(heard.text) as Form; // written above, by the same form
    change(reconcile(newest));
    known = asText();
    if (!isToldOfOther) notify(bannerWords().draftElsewhere);
    isToldOfOther = true;
  });
  onCleanup(() => {
    window.removeEventListener("pagehide", writeIfWaiting);
    document.removeEventListener("visibilitychange", writeIfWaiting);
    stopListening();
    writeIfWaiting();
  });
  const done = (): void => {
    finished = true;
    clearTimeout(timer);
    timer = undefined;
    forgetPrivate(key);
  };
  return { form, set, done };
}

let isSaid = false;

/** Once a page: every letter typed would say it again. */
function sayIfNotKept(isKept: boolean): void {
  if (isKept || isSaid) return;
  isSaid = true;
  notify(bannerWords().draftNotKept);
}

function readDraft<Form>(key: string): Partial<Form> {
  try {
    return JSON.parse(keptPrivate(key) ?? "{}") as Partial<Form>; // written above, by the same form
  } catch {
    return {};
  }
}
