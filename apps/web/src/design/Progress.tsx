/** Long work: how far it is, in words for everyone, and a way to stop it. */

import { Show } from "solid-js";
import { Button } from "./Button.tsx";
import style from "./Progress.module.css";

interface ProgressProps {
  readonly label: string;
  /** 0 to 1; `null` when the end is not known. */
  readonly done: number | null;
  readonly stop?: { readonly label: string; readonly onStop: () => void } | undefined;
}

export function Progress(props: ProgressProps) {
  return (
    <div class={style["progress"]} role="status">
      <span>{props.label}</span>
      {/* A progress without a value is one whose end is not known; the value cannot be set to nothing. */}
      <Show when={props.done !== null} fallback={<progress class={style["bar"]} aria-label={props.label} />}>
        <progress class={style["bar"]} value={props.done ?? 0} max={1} aria-label={props.label} />
      </Show>
      <Show when={props.stop}>{(stop) => <Button onClick={() => stop().onStop()}>{stop().label}</Button>}</Show>
    </div>
  );
}
