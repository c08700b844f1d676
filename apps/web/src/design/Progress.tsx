/**
 * Long work: how far it is, in words for everyone, and a way to stop it. A screen reader is told what is done, once; how far
 * it is stands in the bar for who asks, since a number told at every step leaves no room for anything else.
 */

import { createMemo, Show } from "solid-js";
import { Button } from "./Button.tsx";
import style from "./Progress.module.css";

interface ProgressProps {
  readonly label: string;
  /** 0 to 1; `null` when the end is not known. */
  readonly done: number | null;
  readonly stop?: { readonly label: string; readonly onStop: () => void } | undefined;
}

export function Progress(props: ProgressProps) {
  /** The label as it was when anything but its numbers last changed. */
  const told = createMemo((before: string) => (isSameButNumbers(before, props.label) ? before : props.label), props.label);
  return (
    <div class={style["progress"]}>
      <span aria-hidden="true">{props.label}</span>
      <span class="visually-hidden" role="status">
        {told()}
      </span>
      {/* A progress without a value is one whose end is not known; the value cannot be set to nothing. */}
      <Show when={props.done !== null} fallback={<progress class={style["bar"]} aria-label={told()} />}>
        <progress class={style["bar"]} value={props.done ?? 0} max={1} aria-label={told()} />
      </Show>
      <Show when={props.stop}>{(stop) => <Button onClick={() => stop().onStop()}>{stop().label}</Button>}</Show>
    </div>
  );
}

const isSameButNumbers = (one: string, other: string): boolean => withoutNumbers(one) === withoutNumbers(other);

const withoutNumbers = (label: string): string => label.replace(/\d[\d.,]*/g, "0");
