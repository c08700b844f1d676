/** The letters a step may be taken with, by their titles. All letters come with them, so only when the step is opened. */

import type { LetterName } from "@tanhao/core/document/template";
import type { WordsAllowed } from "@tanhao/core/standing/standing";
import { For } from "solid-js";
import { letterTitle } from "../letters/letter-title.ts";

interface RungLettersProps {
  readonly names: readonly string[];
  readonly debt: string;
  readonly words: WordsAllowed;
}

export const RungLetters = (props: RungLettersProps) => (
  <For each={props.names}>
    {(name) => <a href={`#/debts/${props.debt}/letters/${name}`}>{letterTitle(name as LetterName, props.words)}</a>}
  </For>
);
