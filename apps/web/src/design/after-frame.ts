/** What follows from a tap and may come behind its answer: done once the answer was shown, so that it does not hold up the frame. */

import { type Accessor, createEffect, createSignal, on, untrack } from "solid-js";

/** A page nobody sees gets no frames. */
export const afterNextFrame = (act: () => void): void =>
  void (document.hidden ? setTimeout(act) : requestAnimationFrame(() => setTimeout(act)));

/** When nobody waits for anything; some browsers do not tell. */
export const whenIdle = (act: () => void): void =>
  void ("requestIdleCallback" in window ? window.requestIdleCallback(act) : setTimeout(act, 500));

/** The newest value, once a frame with it was shown. */
export function afterFrame<Value>(source: Accessor<Value>): Accessor<Value> {
  const [value, setValue] = createSignal(untrack(source));
  let isWaiting = false;
  const catchUp = (): void => {
    isWaiting = false;
    setValue(() => untrack(source));
  };
  createEffect(
    on(
      source,
      () => {
        if (!isWaiting) afterNextFrame(catchUp);
        isWaiting = true;
      },
      { defer: true },
    ),
  );
  return value;
}
