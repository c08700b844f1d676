/**
 * A form half filled survives a reload, an update, and a phone that closes the tab: what is typed is kept on this device
 * until the form is saved, given up, or says again what it began with. It is no entry: nothing counts until it is saved.
 *
 * The same form open in two tabs is one form: what is typed in one appears in the other, so neither writes over what the
 * other holds. What is being typed here goes before what comes from there.
 *
 * A name holds the debt or the entry the form is about, as a part between dots: no form shows what was typed in another's,
 * and a draft goes with what it was about (sweep-drafts.ts).
 */

import { createSignal, onCleanup } from "solid-js";
import { createStore, reconcile, type SetStoreFunction, unwrap } from "solid-js/store";
import { notify } from "../design/Notice.tsx";
import { bannerWords } from "./banner-words.ts";
import { holdHalfDone } from "./half-done.ts";
import { draftKey } from "./half-typed.ts";
import { type PrivatePlace, privatePlace } from "./kept-private.ts";
import { onTold } from "./other-tabs.ts";

const pauseMs = 300;

export interface Draft<Form extends object> {
  readonly form: Form;
  readonly set: SetStoreFunction<Form>;
  /** After saving or giving up, where the form goes. */
  readonly done: () => void;
  /** After saving or giving up, where the form stays: it says this now, and what is typed from here on is half typed. */
  readonly startFrom: (form: Form) => void;
}

/** `fresh` is what the form holds when there is no draft of this name. */
export function createDraft<Form extends object>(name: string, fresh: Form): Draft<Form> {
  const place = privatePlace();
  const key = draftKey(name);
  const [form, change] = createStore<Form>({ ...fresh, ...readDraft<Form>(place, key) });
  const asText = (): string => JSON.stringify(unwrap(form));
  /** Of a form in which nothing is half typed. */
  let untouched = JSON.stringify(fresh);
  /** What is kept, was told by another tab, or stood in the form when it opened. */
  let known = asText();
  if (known === untouched && place.kept(key) !== null) place.drop(key, known); // the case has come to say the same
  let finished = false;
  let isToldOfOther = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const text = asText();
    if (finished || text === known) return;
    known = text;
    if (text === untouched) {
      place.drop(key, text);
      noteKept(key, true);
    } else void place.keep(key, text).then((isKept) => noteKept(key, isKept));
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
    if (!place.isShared || heard.is !== "draft" || heard.name !== key || timer !== undefined) return;
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
  const forget = (): void => {
    clearTimeout(timer);
    timer = undefined;
    place.forget(key);
    noteKept(key, true);
  };
  const done = (): void => {
    finished = true;
    forget();
  };
  const startFrom = (next: Form): void => {
    change(reconcile({ ...next }));
    untouched = known = asText();
    forget();
  };
  return { form, set, done, startFrom };
}

/** Of a form that is not open. */
export const forgetDraft = (name: string): void => {
  privatePlace().forget(draftKey(name));
  noteKept(draftKey(name), true);
};

/** They last as long as this page, in their form or out of it. */
const [unkept, setUnkept] = createSignal<ReadonlySet<string>>(new Set());

holdHalfDone("unkept", () => unkept().size > 0);

let isSaid = false;

/** Said once a page: every letter typed would say it again. */
function noteKept(key: string, isKept: boolean): void {
  if (unkept().has(key) === isKept) setUnkept((before) => new Set(isKept ? [...before].filter((one) => one !== key) : [...before, key]));
  if (isKept || isSaid) return;
  isSaid = true;
  notify(bannerWords().draftNotKept);
}

function readDraft<Form>(place: PrivatePlace, key: string): Partial<Form> {
  try {
    return JSON.parse(place.kept(key) ?? "{}") as Partial<Form>; // written above, by the same form
  } catch {
    return {};
  }
}
