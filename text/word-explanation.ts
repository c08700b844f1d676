/**
 * Turns an explanation tree into sentences. The tree says what was done and with which values; a language brings one
 * sentence a node key, its terms and its way of writing amounts. A key without a sentence is a bug and throws, and a
 * test walks every key.
 */

import type { Day } from "@tanhao/core/day";
import type { ExplainedValue, Explanation, Origin } from "@tanhao/core/explain/explanation";
import type { Fen } from "@tanhao/core/money";
import type { Rate } from "@tanhao/core/rate";

/** The values of a node, already written out in the language. */
export type WordedValues = Readonly<Record<string, string>>;
export type NodeWords = Readonly<Record<string, (values: WordedValues) => string>>;

export interface ExplanationWords {
  readonly nodes: NodeWords;
  readonly terms: Readonly<Record<string, string>>;
  readonly conventions: Readonly<Record<string, string>>;
  readonly money: (fen: Fen) => string;
  readonly exact: (yuan: string) => string;
  readonly day: (day: Day) => string;
  readonly days: (days: number) => string;
  readonly rate: (rate: Rate) => string;
  readonly percent: (digits: string) => string;
  readonly fact: (path: string) => string;
  readonly row: (file: string, line: number) => string;
  /** The title of a law as it stands between the marks of a title. */
  readonly title: (title: string) => string;
  readonly article: (title: string, article: string | null) => string;
}

export interface WordedNode {
  readonly text: string;
  readonly result: string | null;
  readonly origin: string | null;
}

export interface WordedExplanation extends WordedNode {
  readonly parts: readonly WordedExplanation[];
}

export const wordExplanation = (explanation: Explanation, words: ExplanationWords): WordedExplanation => ({
  ...wordNode(explanation, words),
  parts: explanation.parts.map((part) => wordExplanation(part, words)),
});

/** A node without its parts: a tree of years has thousands, and few are ever opened. */
export function wordNode(explanation: Explanation, words: ExplanationWords): WordedNode {
  const sentence = words.nodes[explanation.key];
  if (!sentence) throw new Error(`Broken invariant: "${explanation.key}" has a sentence`);
  const values = Object.fromEntries(Object.entries(explanation.values).map(([name, value]) => [name, wordValue(value, words)]));
  return {
    text: sentence(values),
    result: explanation.result ? wordValue(explanation.result, words) : null,
    origin: explanation.origin ? wordOrigin(explanation.origin, words) : null,
  };
}

export function wordValue(value: ExplainedValue, words: ExplanationWords): string {
  switch (value.is) {
    case "money":
      return words.money(value.fen);
    case "exact":
      return words.exact(value.yuan);
    case "day":
      return words.day(value.day);
    case "days":
      return words.days(value.days);
    case "count":
      return String(value.count);
    case "rate":
      return words.rate(value.rate);
    case "percent":
      return words.percent(value.percent);
    case "term":
      return termIn(words, value.term);
    case "words":
      return value.words;
  }
}

function wordOrigin(origin: Origin, words: ExplanationWords): string {
  switch (origin.from) {
    case "fact":
      return words.fact(origin.path);
    case "row":
      return words.row(origin.file, origin.line);
    case "article":
      return words.article(origin.citation.title, origin.citation.article);
    case "convention": {
      const convention = words.conventions[origin.convention];
      if (convention === undefined) throw new Error(`Broken invariant: convention "${origin.convention}" has a sentence`);
      return convention;
    }
  }
}

function termIn(words: ExplanationWords, term: string): string {
  const worded = words.terms[term];
  if (worded === undefined) throw new Error(`Broken invariant: term "${term}" has a word`);
  return worded;
}
