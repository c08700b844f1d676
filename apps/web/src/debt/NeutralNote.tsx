/** Why only the neutral words may be used about a debt, or nothing where they are open. */

import type { WordsAllowed } from "@tanhao/core/standing/standing";
import { For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Told } from "../glossary/Told.tsx";
import { debtWords } from "./debt-words.ts";

/** `first`: nothing stands above it but the title of the page. */
export function NeutralNote(props: { readonly words: WordsAllowed; readonly first?: boolean }) {
  const because = () => (props.words.set === "neutral" ? props.words.because : []);
  return (
    <Show when={because().length > 0}>
      <Dynamic component={props.first === true ? "h2" : "h3"}>{debtWords().neutralTitle}</Dynamic>
      <ul>
        <For each={because()}>
          {(reason) => (
            <li>
              <Told sentence={debtWords().neutral[reason]} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
