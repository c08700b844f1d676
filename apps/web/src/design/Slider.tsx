/**
 * A sum chosen by sliding: with a finger, or with arrow keys. What it stands at is read out as `valueText`; its ends are
 * named, for the eye too.
 */

import { createUniqueId } from "solid-js";
import field from "./Field.module.css";
import style from "./Slider.module.css";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly step: number;
  readonly valueText: string;
  /** What stands at the two ends. */
  readonly ends: readonly [string, string];
  readonly onInput: (value: number) => void;
}

export function Slider(props: SliderProps) {
  const id = createUniqueId();
  return (
    <div class={field["field"]}>
      <label class={field["label"]} for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class={style["slider"]}
        type="range"
        min="0"
        max={props.most}
        step={props.step}
        value={props.value}
        aria-valuetext={props.valueText}
        onInput={(event) => props.onInput(event.currentTarget.valueAsNumber)}
      />
      <span class={style["ends"]} aria-hidden="true">
        <span>{props.ends[0]}</span>
        <span>{props.ends[1]}</span>
      </span>
    </div>
  );
}
