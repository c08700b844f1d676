/** Why only the neutral words may be used about a debt, or nothing where they are open. */

import type { WordsAllowed } from "@tanhao/core/standing/standing";
import { For, Show } from "solid-js";
import { debtWords } from "./debt-words.ts";

export function NeutralNote(props: { readonly words: WordsAllowed }) {
  const because = () => (props.words.set === "neutral" ? props.words.because : []);
  return (
    <Show when={because().length > 0}>
      <h3>{debtWords().neutralTitle}</h3>
      <ul>
        <For each={because()}>{(reason) => <li>{debtWords().neutral[reason]}</li>}</For>
      </ul>
    </Show>
  );
}
