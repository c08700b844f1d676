/**
 * What to do about a debt that is not simply one's own: not mine, paid, disputed, unsure. Ordered steps with the law
 * behind each, its clock and what to keep. Plans and admissions stay off.
 */

import type { DebtStatus } from "../debt/debt.ts";
import type { DebtId } from "../ids.ts";
import type { Deadline, Period } from "../law/deadline.ts";
import type { LawPointer, PathStep } from "./legal-stage.ts";

export const keepables = [
  "their-answer",
  "receipt-of-letter",
  "ticket-number",
  "payment-proof",
  "call-note",
  "court-papers",
  "police-receipt",
  "report-copy",
] as const;
/** What to keep of a step, worded in text/. */
export type Keepable = (typeof keepables)[number];

export interface DisputeStep extends PathStep {
  readonly law: readonly LawPointer[];
  readonly clock: Clock | null;
  readonly keep: readonly Keepable[];
}

/** How long the other side has, and the last day if it began today. `ifToday` null: working days of a year that is not known. */
export interface Clock {
  readonly period: Period;
  readonly ifToday: Deadline | null;
}

export interface DisputePath {
  readonly debt: DebtId;
  readonly status: Exclude<DebtStatus, "mine">;
  readonly steps: readonly DisputeStep[];
  readonly avoid: readonly PathStep[];
}
