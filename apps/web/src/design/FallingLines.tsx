/**
 * Amounts that fall step by step, one line for each choice, told apart by how they are dashed and not by colour alone.
 * Only the shape is drawn; what it says is told in words beside it, so the drawing is hidden from a screen reader.
 */

import { createMemo, For } from "solid-js";
import style from "./FallingLines.module.css";

export interface FallingLine {
  /** From the first; each value holds to the next. */
  readonly steps: readonly { readonly at: number; readonly value: number }[];
  /** Where something of it ends. */
  readonly marks: readonly number[];
  /** The one looked at: thicker, with its marks. */
  readonly shown: boolean;
}

const [width, height] = [1000, 400];
const dashes = ["whole", "dashed", "dotted", "mixed"] as const;

const dashOf = (index: number): string => style[dashes[index % dashes.length] ?? "whole"] ?? "";

export function FallingLines(props: { readonly lines: readonly FallingLine[] }) {
  const drawn = createMemo(() => {
    const all = props.lines.flatMap(({ steps }) => steps);
    const last = Math.max(1, ...all.map(({ at }) => at));
    const highest = Math.max(1, ...all.map(({ value }) => value));
    const x = (at: number) => (at / last) * width;
    const y = (value: number) => height - (value / highest) * height;
    return props.lines.map(({ steps, marks, shown }, index) => ({
      path: steps.map(({ at, value }, step) => (step === 0 ? `M${x(at)} ${y(value)}` : `H${x(at)} V${y(value)}`)).join(" "),
      dash: dashOf(index),
      marks: shown ? marks.map((at) => ({ x: x(at), y: y(steps.find((step) => step.at === at)?.value ?? 0) })) : [],
      shown,
    }));
  });
  return (
    <svg class={style["drawing"]} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <line class={style["grid"]} x1="0" x2={width} y1={height / 2} y2={height / 2} />
      <For each={drawn()}>
        {(line) => (
          <>
            <path class={`${style["line"]} ${line.dash} ${line.shown ? style["shown"] : ""}`} d={line.path} />
            <For each={line.marks}>
              {(mark) => <line class={style["mark"]} x1={mark.x} x2={mark.x} y1={mark.y - height * 0.05} y2={mark.y + height * 0.05} />}
            </For>
          </>
        )}
      </For>
    </svg>
  );
}

/** The line of a choice as a short piece beside its name. */
export const LineKey = (props: { readonly index: number; readonly shown: boolean }) => (
  <svg class={style["key"]} viewBox="0 0 28 10" aria-hidden="true">
    <path class={`${style["line"]} ${dashOf(props.index)} ${props.shown ? style["shown"] : ""}`} d="M0 5 H28" />
  </svg>
);
