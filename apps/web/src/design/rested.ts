/**
 * What is read out of a form while it is typed: read anew once the typing rests, so that no key waits for it, and at once by
 * `settle`, before anything is kept or sent.
 */

import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from "solid-js";

export interface Rested<Value> {
  readonly value: Accessor<Value>;
  /** Reads what was typed now rather than in a moment. */
  readonly settle: () => void;
}

interface RestedOptions<Value> {
  readonly pauseMs?: number;
  /** Whether two readings come to the same, so that nothing that rests on them is made anew. */
  readonly equals?: (one: Value, other: Value) => boolean;
}

/** Shorter than the way of a finger from the keys to a button. */
const usualPauseMs = 150;

/** `typed`: touches everything that `read` reads of the form. */
export function rested<Value>(read: () => Value, typed: () => unknown, options: RestedOptions<Value> = {}): Rested<Value> {
  const { pauseMs = usualPauseMs, equals } = options;
  const [value, setValue] = createSignal(untrack(read), equals && { equals });
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where nothing was typed since the last reading there is nothing to read. */
  const settle = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    setValue(() => untrack(read));
  };
  createEffect(
    on(
      typed,
      () => {
        clearTimeout(timer);
        timer = setTimeout(settle, pauseMs);
      },
      { defer: true },
    ),
  );
  onCleanup(() => clearTimeout(timer));
  return { value, settle };
}
