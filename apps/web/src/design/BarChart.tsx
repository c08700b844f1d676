/**
 * Amounts side by side as bars, each with its own name and figure, so that the drawing adds length and nothing is
 * told by colour alone. The list is the text equivalent; the bars are hidden from a screen reader.
 */

import { For } from "solid-js";
import style from "./BarChart.module.css";

export interface Bar {
  readonly label: string;
  /** As read, for example "¥1,234.50". */
  readonly value: string;
  /** Not negative. Bars are drawn against the largest. */
  readonly size: number;
  /** A balance part, or `claimed`: chooses the colour. */
  readonly tone: string;
}

export function BarChart(props: { readonly label: string; readonly bars: readonly Bar[] }) {
  const largest = () => Math.max(1, ...props.bars.map((bar) => bar.size));
  return (
    <ul class={style["chart"]} aria-label={props.label}>
      <For each={props.bars}>
        {(bar) => (
          <li class={style["row"]}>
            <span>{bar.label}</span>
            <span class={style["value"]}>{bar.value}</span>
            <svg class={style["drawing"]} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class={style["track"]} width="1000" height="10" />
              <rect class={style[bar.tone] ?? style["principal"]} width={(bar.size / largest()) * 1000} height="10" />
            </svg>
          </li>
        )}
      </For>
    </ul>
  );
}
