/** A long list shown a little at a time, so that what was tapped opens at once and a finger is never kept waiting. A short one is whole at once. */

import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";

/** About a screen of a phone. */
const atOnce = 12;

export function gradually<Item>(all: Accessor<readonly Item[]>): Accessor<readonly Item[]> {
  const [count, setCount] = createSignal(atOnce);
  createEffect(() => {
    if (count() >= all().length) return;
    const timer = setTimeout(() => setCount(count() + atOnce));
    onCleanup(() => clearTimeout(timer));
  });
  return () => all().slice(0, count());
}
