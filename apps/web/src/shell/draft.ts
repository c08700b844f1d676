/**
 * A form half filled survives a reload, an update, and a phone that closes the tab: what is typed is kept on this device
 * until the form is saved or given up. It is no entry: nothing counts until it is saved.
 */

import { createEffect, on, onCleanup } from "solid-js";
import { createStore, type SetStoreFunction, unwrap } from "solid-js/store";
import { forget, keep, kept } from "./kept-setting.ts";

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
  const [form, set] = createStore<Form>({ ...fresh, ...readDraft<Form>(key) });
  let finished = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!finished) keep(key, JSON.stringify(unwrap(form)));
  };
  createEffect(
    on(
      () => JSON.stringify(form),
      () => {
        clearTimeout(timer);
        timer = setTimeout(write, pauseMs);
      },
      { defer: true },
    ),
  );
  const writeIfWaiting = (): void => {
    if (timer !== undefined) write();
  };
  window.addEventListener("pagehide", writeIfWaiting);
  onCleanup(() => {
    window.removeEventListener("pagehide", writeIfWaiting);
    writeIfWaiting();
  });
  const done = (): void => {
    finished = true;
    clearTimeout(timer);
    forget(key);
  };
  return { form, set, done };
}

function readDraft<Form>(key: string): Partial<Form> {
  try {
    return JSON.parse(kept(key) ?? "{}") as Partial<Form>; // written above, by the same form
  } catch {
    return {};
  }
}
