/** What may hold no button itself, with the question mark of its term at its right: a row that opens, or a field, where it stands on the line of the label. */

import type { Term as TermName } from "@tanhao/text/zh-CN/glossary-names";
import { type JSX, Show } from "solid-js";
import style from "./Term.module.css";
import { Term } from "./Term.tsx";

interface BesideProps {
  readonly of: TermName | undefined;
  readonly look?: "row" | "field";
  readonly children: JSX.Element;
}

export const Beside = (props: BesideProps) => (
  <div class={style[props.look ?? "row"]}>
    <div class={style["block"]}>{props.children}</div>
    <Show when={props.of} keyed>
      {(term) => <Term of={term} />}
    </Show>
  </div>
);
