/** The colour of a part as a small square beside its name: a key to a drawing, never the only sign. */

import chart from "./BarChart.module.css";
import style from "./Swatch.module.css";

export const Swatch = (props: { readonly tone: string }) => (
  <svg class={style["swatch"]} viewBox="0 0 10 10" aria-hidden="true">
    <rect class={chart[props.tone]} width="10" height="10" rx="2" />
  </svg>
);
