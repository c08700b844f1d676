/**
 * The stages a debt can go through in law, in order, and what a page needs to show one: where it stands, its days, the
 * entries of the law book behind it, what to do and what not, and the warnings that come before a step.
 */

import type { Day } from "../day.ts";
import type { Citation } from "../explain/citation.ts";
import type { ParameterId, RuleId } from "../ids.ts";
import type { InBothLanguages } from "../law/law-book.ts";
import type { PathStep } from "./path-steps.ts";

export const legalStages = [
  "demand",
  "credit-record",
  "limitation",
  "payment-order",
  "suit",
  "answer",
  "judgment",
  "performance",
  "enforcement-application",
  "enforcement",
  "enforcement-settlement",
  "criminal",
] as const;
export type LegalStageName = (typeof legalStages)[number];

/**
 * `past`: lies behind, or was passed by. `now`: the debt is in it. `possible`: can come from here. `not-reached`: only after
 * another stage. `not-for-this-debt`: the law does not reach it. `unknown`: facts are missing.
 */
export const stageStates = ["past", "now", "possible", "not-reached", "not-for-this-debt", "unknown"] as const;
export type StageState = (typeof stageStates)[number];

export interface LegalStage {
  readonly stage: LegalStageName;
  readonly state: StageState;
  readonly days: readonly StageDay[];
  /** Rules whose findings of this debt say more about the stage. */
  readonly rules: readonly RuleId[];
  readonly law: readonly LawPointer[];
  readonly do: readonly PathStep[];
  readonly avoid: readonly PathStep[];
}

/** `certain`: a fact of the case. `computed`: counted from facts. `if-today`: what the last day would be if it began today. */
export type DayCertainty = "certain" | "computed" | "if-today";

export const stageDays = [
  "overdue-since",
  "demanded",
  "credit-next-mark",
  "credit-leaves",
  "limitation-ends",
  "payment-order-objection",
  "suit-filed",
  "suit-served",
  "answer-last-day",
  "appeal-last-day",
  "judgment-effective",
  "perform-by",
  "doubled-interest-from",
  "enforcement-application-until",
] as const;
export type StageDayName = (typeof stageDays)[number];

export interface StageDay {
  readonly what: StageDayName;
  readonly day: Day;
  readonly certainty: DayCertainty;
  /** A last day on which the borrower has to have acted. */
  readonly deadline: boolean;
  /** Moved here from a holiday. */
  readonly movedFrom: Day | null;
  /** False: the holidays of that year are not known; the day may then be later, never earlier. */
  readonly holidaysKnown: boolean;
}

/** An entry of the law book: the web page `/law/<id>`, `tanhao law show <id>`. */
export interface LawPointer {
  readonly id: ParameterId;
  readonly title: InBothLanguages;
  readonly says: InBothLanguages;
  readonly citation: Citation;
}
