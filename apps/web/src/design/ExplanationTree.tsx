/**
 * A figure opened: one sentence a step, its result, and where a leaf comes from. Every level opens further; the deepest
 * ends in a fact of the case, a row of a file, or an article.
 */

import type { Explanation } from "@tanhao/core/explain/explanation";
import { type WordedExplanation, wordExplanation } from "@tanhao/text/word-explanation";
import { For, Show } from "solid-js";
import { explanationWords } from "../language/explain-words.ts";
import { Disclosure } from "./Disclosure.tsx";
import style from "./ExplanationTree.module.css";

export const ExplanationTree = (props: { readonly explanation: Explanation }) => (
  <Node node={wordExplanation(props.explanation, explanationWords())} open />
);

function Node(props: { readonly node: WordedExplanation; readonly open?: boolean }) {
  return (
    <Show
      when={props.node.parts.length > 0}
      fallback={
        <p class={style["leaf"]}>
          <Line node={props.node} />
        </p>
      }
    >
      <Disclosure look="leaf" open={props.open === true} summary={<Line node={props.node} />}>
        <ul class={style["parts"]}>
          <For each={props.node.parts}>
            {(part) => (
              <li>
                <Node node={part} />
              </li>
            )}
          </For>
        </ul>
      </Disclosure>
    </Show>
  );
}

const Line = (props: { readonly node: WordedExplanation }) => (
  <span class={style["line"]}>
    <span>
      {props.node.text}
      <Show when={props.node.origin}>
        <span class={style["origin"]}>{props.node.origin}</span>
      </Show>
    </span>
    <Show when={props.node.result}>
      <span class={style["result"]}>{props.node.result}</span>
    </Show>
  </span>
);
