/**
 * The law book: every parameter and instrument at one version, as values passed in. Built from law/*.yaml by
 * packages/content; the core only looks up.
 *
 * A parameter is a number or word of the law with its history. Each dated value carries its own source, force and
 * check date, so that they cannot drift apart. Days before `unknownBefore` or from `unknownFrom` on are refused.
 */

import type { Day } from "../day.ts";
import type { LenderType } from "../debt/debt.ts";
import type { BorrowerMay, Confidence, Force } from "../explain/citation.ts";
import type { ParameterId } from "../ids.ts";

/** Which day decides whether a value applies. */
export const decidingDays = [
  "contract-date",
  "signing",
  "grant",
  "filing",
  "claim",
  "accrual-day",
  "act",
  "overdue-arising",
  "repayment",
] as const;
export type DecidingDay = (typeof decidingDays)[number];

export interface Instrument {
  readonly id: string;
  /** 最高人民法院关于审理民间借贷案件适用法律若干问题的规定 */
  readonly title: string;
  /** Document number as printed: 法释〔2020〕17号; null where none was found. */
  readonly number: string | null;
  readonly issuer: string;
  readonly force: Force;
  /** Where the text was read: a public law database or gazette, in words. */
  readonly readAt: string;
}

export type ParameterValue =
  | { readonly is: "percent-per-year"; readonly percent: string }
  /** `times` x the value of the parameter `of` on the deciding day. */
  | { readonly is: "times"; readonly times: string; readonly of: ParameterId }
  | { readonly is: "range"; readonly least: string; readonly most: string }
  | { readonly is: "years"; readonly years: number }
  | { readonly is: "days"; readonly days: number }
  | { readonly is: "months"; readonly months: number }
  | { readonly is: "number"; readonly number: string }
  | { readonly is: "fen"; readonly fen: number }
  | { readonly is: "list"; readonly items: readonly string[] };

export interface DatedValue {
  readonly from: Day;
  /** First day on which it no longer holds; absent: until the next value, or open. */
  readonly until?: Day;
  readonly by: DecidingDay;
  readonly value: ParameterValue;
  readonly force: Force;
  readonly borrowerMay: BorrowerMay;
  readonly source: { readonly instrument: string; readonly article: string | null };
  readonly confidence: Confidence;
  readonly checked: Day;
  /** Set on a value the user supplied (with-user-values.ts): where they read it. */
  readonly userSource?: string;
}

export interface Parameter {
  readonly id: ParameterId;
  readonly title: string;
  readonly applies: { readonly lender: readonly LenderType[] };
  /** Newest first. */
  readonly values: readonly DatedValue[];
  /** Earlier days are refused, not guessed. */
  readonly unknownBefore?: Day;
  /** From this day on the value is not known (a series not yet published): last known value only, marked. */
  readonly unknownFrom?: Day;
  /** For a published series: the last publication the book holds. Its value may be older: only changes are kept. */
  readonly lastPublished?: Day;
}

export interface LawBook {
  readonly instruments: Readonly<Record<string, Instrument>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
}
