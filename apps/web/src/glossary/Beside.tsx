/** A block that opens, or that may hold no button, with the question mark of its term at its right. */

import type { Term as TermName } from "@tanhao/text/zh-CN/glossary-names";
import { type JSX, Show } from "solid-js";
import style from "./Term.module.css";
import { Term } from "./Term.tsx";

export const Beside = (props: { readonly of: TermName | undefined; readonly children: JSX.Element }) => (
  <div class={style["beside"]}>
    <div class={style["block"]}>{props.children}</div>
    <Show when={props.of} keyed>
      {(term) => <Term of={term} />}
    </Show>
  </div>
);
