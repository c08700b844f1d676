/**
 * What stands below the first look of a page. It is built once the page was shown, one piece at a time, so that the heading
 * stands at once and a finger gets in between two pieces.
 */

import { createSignal, type JSX, onCleanup, Show } from "solid-js";
import { afterNextFrame } from "./after-frame.ts";

export function Later(props: { readonly children: JSX.Element }) {
  const [isDue, setDue] = createSignal(false);
  onCleanup(inTurn(() => setDue(true)));
  return <Show when={isDue()}>{props.children}</Show>;
}

let waiting: readonly (() => void)[] = [];

/** Tells how to give the turn up. */
function inTurn(build: () => void): () => void {
  if (waiting.length === 0) afterNextFrame(buildFirst);
  waiting = [...waiting, build];
  return () => {
    waiting = waiting.filter((one) => one !== build);
  };
}

function buildFirst(): void {
  const [first, ...others] = waiting;
  waiting = others;
  if (others.length > 0) setTimeout(buildFirst);
  first?.();
}
