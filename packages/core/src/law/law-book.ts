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
import type { WorkCalendar } from "./work-calendar.ts";

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
  /** Days on which people work, by the calendar of the book. */
  | { readonly is: "working-days"; readonly days: number }
  | { readonly is: "months"; readonly months: number }
  | { readonly is: "number"; readonly number: string }
  | { readonly is: "fen"; readonly fen: number }
  | { readonly is: "list"; readonly items: readonly string[] }
  /** A word by how far a number has gone: the last step whose `above` it exceeds. Lowest first. */
  | { readonly is: "steps"; readonly steps: readonly { readonly above: number; readonly word: string }[] }
  /** Nothing to compute with: the sentence says it all. */
  | { readonly is: "said" };

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
  /** What it says, in one plain sentence a borrower can read; in Chinese and in English. */
  readonly says: InBothLanguages;
  /** Set on a value the user supplied (with-user-values.ts): where they read it. */
  readonly userSource?: string;
}

export interface Parameter {
  readonly id: ParameterId;
  readonly title: InBothLanguages;
  /** `debt` absent: loans and cards alike. */
  readonly applies: { readonly lender: readonly LenderType[]; readonly debt?: "loan" | "card" };
  /** Newest first. */
  readonly values: readonly DatedValue[];
  /** Earlier days are refused, not guessed. Absent: the history is whole, and before its oldest value there was no such rule. */
  readonly unknownBefore?: Day;
  /** From this day on the value is not known (a series not yet published): last known value only, marked. */
  readonly unknownFrom?: Day;
  /** For a published series: the last publication the book holds. Its value may be older: only changes are kept. */
  readonly lastPublished?: Day;
}

/** Words of the law book itself; the official title of an instrument stays as it is printed. */
export interface InBothLanguages {
  readonly "zh-CN": string;
  readonly en: string;
}

export interface LawBook {
  readonly instruments: Readonly<Record<string, Instrument>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly calendar: WorkCalendar;
}
