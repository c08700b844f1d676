/**
 * A figure opened: one sentence a step, its result, and where a leaf comes from. Every level opens further; the deepest
 * ends in a fact of the case, a row of a file, or an article that leads to its page in the law book.
 */

import type { Explanation } from "@tanhao/core/explain/explanation";
import { type WordedNode, wordNode } from "@tanhao/text/word-explanation";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { explanationWords } from "../language/explain-words.ts";
import { articleHref } from "../law/article-href.ts";
import { lawPageWords } from "../law/law-page-words.ts";
import { Disclosure } from "./Disclosure.tsx";
import style from "./ExplanationTree.module.css";
import { Later } from "./Later.tsx";

/**
 * A tree is made once, when what was tapped already stands open, and a node is worded when it is shown: of years of payments
 * few are ever opened.
 */
export const ExplanationTree = (props: { readonly explanation: Explanation }) => (
  <Later>
    <Whole explanation={props.explanation} />
  </Later>
);

function Whole(props: { readonly explanation: Explanation }) {
  const whole = createMemo(() => props.explanation);
  return <Node node={whole()} open />;
}

function Node(props: { readonly node: Explanation; readonly open?: boolean }) {
  const said = createMemo(() => wordNode(props.node, explanationWords()));
  return (
    <Show
      when={props.node.parts.length > 0}
      fallback={
        <div class={style["leaf"]}>
          <Line said={said()} />
          <Article node={props.node} />
        </div>
      }
    >
      <Disclosure look="leaf" open={props.open === true} summary={<Line said={said()} />}>
        <Article node={props.node} />
        <Parts of={props.node} />
      </Disclosure>
    </Show>
  );
}

/** About a screen of a phone. */
const together = 20;

/** Built when its node is opened; where it has many they come by the score, in the order they were counted. */
function Parts(props: { readonly of: Explanation }) {
  const all = () => props.of.parts;
  const groups = () =>
    Array.from({ length: Math.ceil(all().length / together) }, (_, at) => ({
      from: at * together + 1,
      parts: all().slice(at * together, (at + 1) * together),
    }));
  return (
    <Show when={all().length > together} fallback={<List of={all()} />}>
      <For each={groups()}>
        {({ from, parts }) => (
          <Disclosure look="leaf" summary={<small>{lawPageWords().steps(from, from + parts.length - 1, all().length)}</small>}>
            <List of={parts} />
          </Disclosure>
        )}
      </For>
    </Show>
  );
}

const List = (props: { readonly of: readonly Explanation[] }) => (
  <ul class={style["parts"]}>
    <For each={props.of}>
      {(part) => (
        <li>
          <Node node={part} />
        </li>
      )}
    </For>
  </ul>
);

const Line = (props: { readonly said: WordedNode }) => (
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
