/**
 * The credit record of one debt as one block: what an overdue of this length is reported as, when the mark rises, when
 * the entry leaves, and the clocks of objection and complaint. Read from the findings; only the report itself shows
 * whether anything was reported.
 */

import type { Day } from "../day.ts";
import { type RuleId, ruleId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import type { Finding } from "../rules/finding.ts";
import { isOverdue } from "./debt-state.ts";
import { type Clock, clockOf, type LawView, lawPointers } from "./law-pointer.ts";
import type { LawPointer } from "./legal-stage.ts";
import { type PathStep, stepsOf } from "./path-steps.ts";
import type { DebtStanding } from "./standing.ts";

export interface CreditRecordBlock {
  /** `unknown`: facts are missing. `not-reported`: the book names no such lender among those that report. */
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

const rules = ["credit-record.status", "credit-record.one-off", "credit-record.retention", "credit-record.objection"].map(ruleId);

const entries = [
  "credit-record.status",
  "credit-record.retention",
  "credit-record.notice-before",
  "credit-record.correct-entry",
  "credit-record.objection",
  "credit-record.complaint",
  "credit-record.free-query",
  "borrower-conduct.paid-credit-repair",
];

export function creditRecordBlock(standing: DebtStanding, law: LawBook): CreditRecordBlock {
  const { account, debt, on } = standing;
  const view: LawView = { law, debt, on };
  const status = findingOf(standing, "credit-record.status");
  const retention = findingOf(standing, "credit-record.retention");
  const shown = status?.outcome === "applies" ? status : null;
  return {
    state: stateOf(standing, status, retention),
    mark: shown ? markOf(shown) : null,
    overdueDays: account && account.overdueSince !== null ? account.overdueDays : null,
    nextMarkFrom: shown?.day ?? null,
    leaves: retention?.outcome === "applies" ? retention.day : null,
    objection: clockOf(view, "credit-record.objection"),
    complaint: clockOf(view, "credit-record.complaint"),
    rules,
    law: lawPointers(view, entries),
    do: stepsOf("read-credit-report", "object-if-wrong", ...(debt.status === "mine" ? (["pay-off-starts-the-clock"] as const) : [])),
    avoid: stepsOf("no-paid-repair"),
  };
}

function stateOf(standing: DebtStanding, status: Finding | undefined, retention: Finding | undefined): CreditRecordBlock["state"] {
  if (status?.outcome === "not-applicable" && status.because === "lender-not-named") return "not-reported";
  if (retention?.outcome === "applies" && retention.day !== null) return "settled-late";
  const overdue = isOverdue(standing);
  return overdue === null ? "unknown" : overdue ? "overdue" : "not-overdue";
}

function markOf({ says }: Extract<Finding, { readonly outcome: "applies" }>): string | null {
  const mark = says.values["digit"];
  return mark?.is === "words" ? mark.words : null;
}

const findingOf = ({ findings }: DebtStanding, rule: string): Finding | undefined => findings.find((finding) => finding.rule === rule);
