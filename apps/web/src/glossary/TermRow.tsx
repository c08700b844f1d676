/** The words of a card that may need explaining, in one line below it: where the sentences themselves are shared with paper and the command line and carry no marks. */

import type { Term as TermName } from "@tanhao/text/zh-CN/glossary-names";
import { For } from "solid-js";
import { glossaryWords } from "./glossary-words.ts";
import style from "./Term.module.css";
import { Term } from "./Term.tsx";

export const TermRow = (props: { readonly of: readonly TermName[] }) => (
  <div class={style["terms"]}>
    <span class={style["termsLabel"]}>{glossaryWords().row}</span>
    <For each={props.of}>{(term) => <Term of={term} word={glossaryWords().term[term]} />}</For>
  </div>
);
