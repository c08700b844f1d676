/**
 * The credit record of one debt as one block: what an overdue of this length is reported as, when the mark rises, when
 * the entry leaves, and the clocks of objection and complaint. Read from the findings; only the report itself shows
 * whether anything was reported.
 */

import type { Day } from "../day.ts";
import type { RuleId } from "../ids.ts";
import type { Clock } from "./law-pointer.ts";
import type { LawPointer, PathStep } from "./legal-stage.ts";

export interface CreditRecordBlock {
  /** `unknown`: facts are missing. `not-reported`: such a lender's debts are not reported by this rule. */
  readonly state: "overdue" | "not-overdue" | "settled-late" | "not-reported" | "unknown";
  /** The digit an overdue of this length is shown as; `null`: none, or not known. */
  readonly mark: string | null;
  readonly overdueDays: number | null;
  /** First day of the next digit; `null`: the highest, or not overdue. */
  readonly nextMarkFrom: Day | null;
  /** `null`: not while something is owed. */
  readonly leaves: Day | null;
  readonly objection: Clock | null;
  readonly complaint: Clock | null;
  /** Rules whose findings say more. */
  readonly rules: readonly RuleId[];
  readonly law: readonly LawPointer[];
  readonly do: readonly PathStep[];
  readonly avoid: readonly PathStep[];
}
