/** Why only the neutral words may be used about a debt, or nothing where they are open. */

import type { WordsAllowed } from "@tanhao/core/standing/standing";
import { For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Told } from "../glossary/Told.tsx";
import { LawOf } from "../path/LawOf.tsx";
import { debtWords } from "./debt-words.ts";

/** What a word of one's own may start again, and what is left once the time is over. */
const lawOfLimitation = ["limitation.restarts", "limitation.restarts-in-detail", "limitation.after-expiry", "limitation.defence"] as const;

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
              <Show when={reason === "limitation-may-have-expired"}>
                <LawOf ids={lawOfLimitation} debt={null} />
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
