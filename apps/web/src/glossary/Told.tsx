/** A sentence of text/ in which terms are marked: each becomes a word that explains itself. */

import { markedTerms } from "@tanhao/text/marked-terms";
import { For } from "solid-js";
import { Term } from "./Term.tsx";

export const Told = (props: { readonly sentence: string }) => (
  <For each={markedTerms(props.sentence)}>{(part) => (typeof part === "string" ? part : <Term of={part.term} word={part.word} />)}</For>
);
