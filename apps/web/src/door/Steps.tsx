/** What to do, in order, with room to breathe between. */

import { For } from "solid-js";
import style from "./Steps.module.css";

export const Steps = (props: { readonly steps: readonly string[]; readonly numbered?: boolean }) => (
  <ol class={props.numbered === true ? style["numbered"] : style["plain"]}>
    <For each={props.steps}>{(step) => <li>{step}</li>}</For>
  </ol>
);
