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
      <progress class={style["bar"]} value={props.done ?? undefined} max={1} aria-label={props.label} />
      <Show when={props.stop}>{(stop) => <Button onClick={() => stop().onStop()}>{stop().label}</Button>}</Show>
    </div>
  );
}
