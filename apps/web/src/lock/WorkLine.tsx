/** How far a piece of work on the lock is, or why it failed. */

import { Show } from "solid-js";
import { Progress } from "../design/Progress.tsx";
import { lockWords } from "./lock-words.ts";
import type { LockWork } from "./lock-work.ts";

export function WorkLine(props: { readonly work: LockWork }) {
  const label = () => {
    const resealed = props.work.resealed();
    return resealed ? lockWords().sealing(resealed.done, resealed.of) : lockWords().working;
  };
  const done = () => {
    const resealed = props.work.resealed();
    return resealed ? resealed.done / resealed.of : null;
  };
  return (
    <>
      <Show when={props.work.isRunning()}>
        <Progress label={label()} done={done()} />
      </Show>
      <Show when={props.work.error()}>
        <p role="alert">{props.work.error()}</p>
      </Show>
    </>
  );
}
