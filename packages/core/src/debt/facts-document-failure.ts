/**
 * What can be wrong with a facts document, as data. Each failure names its place; the sentence is made in text/, the
 * line and column of a YAML file are added by the reader that knows them.
 */

import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";

/** Keys and list positions from the top of the document: `["debts", 0, "rate", "value"]`. */
export type FactPath = readonly (string | number)[];

export type FactsFailure = { readonly path: FactPath } & (
  | { readonly kind: "unknown-key"; readonly key: string; readonly nearest: string | null; readonly known: readonly string[] }
  | { readonly kind: "missing-key"; readonly key: string; readonly allowed: readonly string[] | null }
  | { readonly kind: "wrong-type"; readonly expected: ExpectedShape; readonly found: string }
  | { readonly kind: "not-one-of"; readonly found: string; readonly allowed: readonly string[]; readonly nearest: string | null }
  | { readonly kind: "version-unsupported"; readonly found: string }
  | { readonly kind: "money-malformed"; readonly found: string }
  /** More than two decimals: there is no such amount, so it may be the trace of a computation. */
  | { readonly kind: "money-inexact"; readonly found: string }
  | { readonly kind: "money-too-large"; readonly found: string }
  | { readonly kind: "money-negative"; readonly fen: Fen }
  | { readonly kind: "money-zero" }
  | { readonly kind: "day-malformed"; readonly found: string }
  | { readonly kind: "day-impossible"; readonly found: string }
  | { readonly kind: "month-malformed"; readonly found: string }
  | { readonly kind: "decimal-malformed"; readonly found: string }
  | { readonly kind: "number-out-of-range"; readonly found: string; readonly least: number; readonly most: number }
  | { readonly kind: "id-malformed"; readonly found: string }
  | { readonly kind: "city-malformed"; readonly found: string }
  /** Not three or four digits. What stands there is not repeated: it may be a whole card number. */
  | { readonly kind: "tail-malformed"; readonly digits: number }
  /** A file must lie inside the case folder. */
  | { readonly kind: "path-outside"; readonly found: string }
  | { readonly kind: "given-twice"; readonly found: string; readonly first: FactPath }
  /** Two forms of one fact are given, or neither. */
  | { readonly kind: "one-of-keys"; readonly keys: readonly string[]; readonly given: readonly string[] }
  | {
      readonly kind: "days-contradict";
      readonly order: DayContradiction;
      readonly day: Day;
      readonly other: FactPath;
      readonly otherDay: Day;
    }
  | { readonly kind: "received-above-stated"; readonly fen: Fen; readonly other: FactPath; readonly otherFen: Fen }
);

export type ExpectedShape = "mapping" | "list" | "text" | "amount" | "day" | "number" | "true-or-false";

export type DayContradiction =
  | "first-due-before-pay-out"
  | "drawdown-before-pay-out"
  | "payment-before-pay-out"
  | "acceleration-before-pay-out"
  | "claim-before-pay-out"
  | "suit-before-pay-out"
  | "served-before-filed"
  | "judgment-before-suit"
  | "perform-by-before-effective"
  | "pay-out-before-first-lent"
  | "rates-out-of-order";

/** `debts[0].rate.value`, as a person would point at it. */
export const pathText = (path: FactPath): string =>
  path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
