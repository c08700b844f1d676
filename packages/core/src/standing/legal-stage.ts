/**
 * The stages a debt can go through in law, in order, and what a page needs to show one: where it stands, its days, the
 * entries of the law book behind it, what to do and what not, and the warnings that come before a step.
 */

import type { Day } from "../day.ts";
import type { Citation } from "../explain/citation.ts";
import type { ParameterId, RuleId } from "../ids.ts";
import type { InBothLanguages } from "../law/law-book.ts";
import type { PathStep } from "./path-steps.ts";

export type LegalStageName =
  | "demand"
  | "credit-record"
  | "limitation"
  | "payment-order"
  | "suit"
  | "answer"
  | "judgment"
  | "performance"
  | "enforcement-application"
  | "enforcement"
  | "enforcement-settlement"
  | "criminal";

/**
 * `past`: lies behind, or was passed by. `now`: the debt is in it. `may-be-over`: a period that by the facts known is
 * over; something nobody noted may have begun it anew or moved it. `possible`: can come from here. `not-reached`: only
 * after another stage. `not-for-this-debt`: the law does not reach it. `unknown`: facts are missing.
 */
export type StageState = "past" | "now" | "may-be-over" | "possible" | "not-reached" | "not-for-this-debt" | "unknown";

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

/** `certain`: a fact of the case. `computed`: counted from facts. `if-today`: what the last day would be if the paper came today. */
export type DayCertainty = "certain" | "computed" | "if-today";

export type StageDayName =
  | "overdue-since"
  | "demanded"
  | "credit-next-mark"
  | "credit-leaves"
  | "limitation-ends"
  | "payment-order-objection"
  | "suit-filed"
  | "suit-served"
  | "answer-last-day"
  | "appeal-last-day"
  | "judgment-effective"
  | "perform-by"
  | "doubled-interest-from"
  | "enforcement-application-until";

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
