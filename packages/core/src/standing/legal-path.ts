/** The legal path of one debt and of the whole case: every stage with where it stands, and one timeline with the next deadline first. */

import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { CourtDeadline, CourtPaper } from "./court-deadline.ts";
import type { LegalStage, LegalStageName } from "./legal-stage.ts";

export interface LegalPath {
  readonly debt: DebtId;
  readonly on: Day;
  /** In order, all of them. */
  readonly stages: readonly LegalStage[];
  /** The furthest stage the debt is in. */
  readonly now: LegalStageName | null;
}

export interface CaseTimelineEvent {
  readonly day: Day;
  /** `null`: of the case, as a court paper is. */
  readonly debt: DebtId | null;
  /** A key of text/: an event of the standing's timeline or the id of a rule. */
  readonly event: string;
  readonly certain: boolean;
  /** A last day on which the borrower has to have acted. */
  readonly deadline: boolean;
  readonly passed: boolean;
}

export interface CasePath {
  readonly on: Day;
  /** A court paper in hand comes before everything. It is not tied to a debt. */
  readonly courtPaper: { readonly paper: CourtPaper; readonly deadline: CourtDeadline } | null;
  readonly debts: readonly LegalPath[];
  /** By day, oldest first. */
  readonly timeline: readonly CaseTimelineEvent[];
  /** The nearest deadline that has not passed; `null`: none is known. */
  readonly nextDeadline: CaseTimelineEvent | null;
}
