/** The words by which sums of money are recognised, as data (talk/amount.yaml). Patterns hold for text folded by foldWidth. */

import type { NumeralVocabulary } from "../numeral.ts";

export interface AmountVocabulary {
  readonly numerals: NumeralVocabulary;
  /** Of yuan, least and most. */
  readonly idioms: readonly { readonly words: readonly string[]; readonly least: number; readonly most: number }[];
  /** Words between the two ends of a range. */
  readonly to: readonly string[];
  /** Two neighbouring digits before one unit, 2、3千: from the one to the other. */
  readonly neighbours: string;
  readonly before: Readonly<Record<"about" | "below" | "atMost" | "atLeast", readonly string[]>>;
  /** May stand between one of `before` and the number: 顶多还八百. */
  readonly verbs: string;
  readonly after: Readonly<Record<"about" | "above" | "atMost" | "atLeast", readonly string[]>>;
  /** Right behind a number: it is not quite reached (三千不到), or passed (3块多). */
  readonly shortOf: string;
  readonly beyond: string;
  readonly currencies: readonly CurrencyWords[];
  readonly coinsAnd: readonly string[];
  readonly coinAlone: readonly string[];
  readonly coinsThatNeedIt: readonly string[];
  /** Without a currency, a number right before or after one of these is no money. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** Before a number: then even a small one without a unit is money. */
  readonly moneyWords: string;
  /** Before a small number without a currency: it is a date. */
  readonly monthWords: string;
  /** Whole numbers that people call. */
  readonly dialled: string;
  /** Before one of them: it is being called. */
  readonly called: string;
  readonly noNumber: readonly string[];
}

export interface CurrencyWords {
  /** ISO 4217. */
  readonly is: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Smaller coins and how many hundredths they are. */
  readonly coins: Readonly<Record<string, number>>;
}
