/** One amount as a bar of its parts. The parts are told in words beside it; the drawing is hidden from a screen reader. */

import { For } from "solid-js";
import chart from "./BarChart.module.css";
import style from "./StackedBar.module.css";

export interface Part {
  /** Not negative. */
  readonly size: number;
  /** A balance part: chooses the colour. */
  readonly tone: string;
}

export function StackedBar(props: { readonly parts: readonly Part[] }) {
  const drawn = () => {
    const total = props.parts.reduce((sum, { size }) => sum + size, 0) || 1;
    let from = 0;
    return props.parts.map(({ size, tone }) => {
      const part = { x: from, width: (size / total) * 1000, tone };
      from += part.width;
      return part;
    });
  };
  return (
    <svg class={style["bar"]} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      <For each={drawn()}>{(part) => <rect class={chart[part.tone]} x={part.x} width={part.width} height="10" />}</For>
    </svg>
  );
}
