/** One piece of work on the lock from a form: whether it runs, how far it is, and why it failed. */

import { createSignal } from "solid-js";
import { notify } from "../design/Notice.tsx";
import { holdHalfDone } from "../shell/half-done.ts";
import type { LockOutcome } from "./case-lock.ts";
import { lockSentence } from "./lock-sentence.ts";

export interface Resealed {
  readonly done: number;
  readonly of: number;
}

export function createLockWork(onDone: () => void) {
  const [isRunning, setRunning] = createSignal(false);
  const [resealed, setResealed] = createSignal<Resealed | null>(null);
  const [error, setError] = createSignal<string>();
  holdHalfDone("work", isRunning);
  const run = async (work: () => Promise<LockOutcome>, said: string): Promise<void> => {
    if (isRunning()) return;
    setError(undefined);
    setRunning(true);
    const failure = await work();
    setRunning(false);
    setResealed(null);
    if (failure) return void setError(lockSentence(failure));
    notify(said);
    onDone();
  };
  return { isRunning, resealed, error, run, onProgress: (done: number, of: number): void => void setResealed({ done, of }) };
}

export type LockWork = ReturnType<typeof createLockWork>;
