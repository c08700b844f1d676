/** A drawing beside words, in their colour. It never says anything alone, so a screen reader passes over it. */

import style from "./Icon.module.css";
import type { IconName } from "./icon-names.ts";

/** By name out of `icons.svg`, which stands beside the page. */
export const Icon = (props: { readonly name: IconName }) => (
  <svg class={style["icon"]} aria-hidden="true">
    <use href={`icons.svg#${props.name}`} />
  </svg>
);
