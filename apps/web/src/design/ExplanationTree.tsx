/**
 * A figure opened: one sentence a step, its result, and where a leaf comes from. Every level opens further; the deepest
 * ends in a fact of the case, a row of a file, or an article that leads to its page in the law book.
 */

import type { Explanation } from "@tanhao/core/explain/explanation";
import { type WordedExplanation, wordExplanation } from "@tanhao/text/word-explanation";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { explanationWords } from "../language/explain-words.ts";
import { articleHref } from "../law/article-href.ts";
import { lawPageWords } from "../law/law-page-words.ts";
import { Disclosure } from "./Disclosure.tsx";
import style from "./ExplanationTree.module.css";

export const ExplanationTree = (props: { readonly explanation: Explanation }) => (
  <Node node={props.explanation} said={wordExplanation(props.explanation, explanationWords())} open />
);

interface NodeProps {
  readonly node: Explanation;
  /** The same node in words: its parts stand in the same order. */
  readonly said: WordedExplanation;
}

function Node(props: NodeProps & { readonly open?: boolean }) {
  const parts = () => props.node.parts.flatMap((node, index) => partOf(node, props.said.parts[index]));
  return (
    <Show
      when={parts().length > 0}
      fallback={
        <div class={style["leaf"]}>
          <Line said={props.said} />
          <Article node={props.node} />
        </div>
      }
    >
      <Disclosure look="leaf" open={props.open === true} summary={<Line said={props.said} />}>
        <Article node={props.node} />
        <ul class={style["parts"]}>
          <For each={parts()}>
            {(part) => (
              <li>
                <Node node={part.node} said={part.said} />
              </li>
            )}
          </For>
        </ul>
      </Disclosure>
    </Show>
  );
}

const partOf = (node: Explanation, said: WordedExplanation | undefined): readonly NodeProps[] => (said ? [{ node, said }] : []);

const Line = (props: { readonly said: WordedExplanation }) => (
  <span class={style["line"]}>
    <span>
      {props.said.text}
      <Show when={props.said.origin}>
        <span class={style["origin"]}>{props.said.origin}</span>
      </Show>
    </span>
    <Show when={props.said.result}>
      <span class={style["result"]}>{props.said.result}</span>
    </Show>
  </span>
);

/** A link inside a summary would open and lead away at once, so it stands below. */
function Article(props: { readonly node: Explanation }) {
  const open = useCase();
  const cited = () => (props.node.origin?.from === "article" ? props.node.origin.citation : null);
  return (
    <Show when={cited()}>
      {(citation) => (
        <a class={style["article"]} href={articleHref(citation(), open.law().lawBook)}>
          {lawPageWords().openSource}
          <span class="visually-hidden"> {explanationWords().article(citation().title, citation().article)}</span>
        </a>
      )}
    </Show>
  );
}
