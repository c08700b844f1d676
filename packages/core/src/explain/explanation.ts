/**
 * The tree that justifies a figure. It is built from the records the calculation itself keeps, when somebody opens
 * the figure; there is no second text that could disagree with the computation.
 *
 * A node names what was done (`key`, worded in text/), the values it was done with, its result, where a leaf comes
 * from, and its parts. Every leaf ends in a fact of the case, a row of a file, or an article.
 */

import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Rate } from "../rate.ts";
import type { Citation } from "./citation.ts";

export type ExplainedValue =
  | { readonly is: "money"; readonly fen: Fen }
  /** An amount before rounding, in yuan with up to six decimals. */
  | { readonly is: "exact"; readonly yuan: string }
  | { readonly is: "day"; readonly day: Day }
  | { readonly is: "days"; readonly days: number }
  | { readonly is: "count"; readonly count: number }
  | { readonly is: "rate"; readonly rate: Rate }
  /** Percent as digits, for example "24" or "15.4". */
  | { readonly is: "percent"; readonly percent: string }
  /** A word of the domain that text/ translates: a balance part, a method, a lender type. */
  | { readonly is: "term"; readonly term: string }
  /** The case's own words: a name, a note. Never markup. */
  | { readonly is: "words"; readonly words: string };

export type Origin =
  /** A fact of the case, by its path in case.yaml: `debts[0].rate`. */
  | { readonly from: "fact"; readonly path: string }
  | { readonly from: "row"; readonly file: string; readonly line: number }
  | { readonly from: "article"; readonly citation: Citation }
  /** How this program reads the contract where the contract is silent (docs/figures.md). */
  | { readonly from: "convention"; readonly convention: string };

export interface Explanation {
  readonly key: string;
  readonly values: Readonly<Record<string, ExplainedValue>>;
  readonly result: ExplainedValue | null;
  readonly origin: Origin | null;
  readonly parts: readonly Explanation[];
}

export const money = (fen: Fen): ExplainedValue => ({ is: "money", fen });
export const exactly = (yuan: string): ExplainedValue => ({ is: "exact", yuan });
export const onDay = (day: Day): ExplainedValue => ({ is: "day", day });
export const inDays = (days: number): ExplainedValue => ({ is: "days", days });
export const count = (of: number): ExplainedValue => ({ is: "count", count: of });
export const atRate = (rate: Rate): ExplainedValue => ({ is: "rate", rate });
export const percent = (digits: string): ExplainedValue => ({ is: "percent", percent: digits });
export const term = (word: string): ExplainedValue => ({ is: "term", term: word });
export const words = (text: string): ExplainedValue => ({ is: "words", words: text });

export function explain(
  key: string,
  values: Explanation["values"] = {},
  rest: { readonly result?: ExplainedValue; readonly origin?: Origin; readonly parts?: readonly Explanation[] } = {},
): Explanation {
  return { key, values, result: rest.result ?? null, origin: rest.origin ?? null, parts: rest.parts ?? [] };
}
