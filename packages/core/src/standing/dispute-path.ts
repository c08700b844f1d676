/**
 * What to do about a debt that is not simply one's own: not mine, paid, disputed, unsure. Ordered steps with the law
 * behind each, the other side's time to act, and what to keep. Plans and admissions stay off: a payment "to clear it
 * up" would count as agreeing to the whole.
 */

import type { DebtStatus, LenderType } from "../debt/debt.ts";
import type { DebtId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import { clockBehindStep, lawBehindStep } from "./law-behind.ts";
import { type Clock, clockOf, type LawView, lawPointers } from "./law-pointer.ts";
import type { LawPointer } from "./legal-stage.ts";
import { type PathStep, type StepName, stepOf, stepsOf } from "./path-steps.ts";
import type { DebtStanding } from "./standing.ts";

/** What to keep of a step, worded in text/. */
export type Keepable =
  | "their-answer"
  | "receipt-of-letter"
  | "ticket-number"
  | "payment-proof"
  | "call-note"
  | "court-papers"
  | "police-receipt"
  | "report-copy";

export interface DisputeStep extends PathStep {
  readonly law: readonly LawPointer[];
  /** How long the other side has. */
  readonly clock: Clock | null;
  readonly keep: readonly Keepable[];
}

export interface DisputePath {
  readonly debt: DebtId;
  readonly status: Exclude<DebtStatus, "mine">;
  readonly steps: readonly DisputeStep[];
  readonly avoid: readonly PathStep[];
}

/** `null`: the debt is one's own and undisputed. `courtPaper`: a paper from a court is in hand, whose days come before every letter. */
export function disputePath({ debt, on }: DebtStanding, law: LawBook, courtPaper: boolean): DisputePath | null {
  const { status } = debt;
  if (status === "mine") return null;
  const view: LawView = { law, debt, on };
  const ways = stepsFor[status].filter((step) => isOpenFor(step, debt.lender.type));
  const inCourt = courtPaper || debt.suit !== undefined;
  const steps: readonly StepName[] = inCourt ? ["court-paper-first", ...ways] : [...ways, "court-paper-first"];
  return {
    debt: debt.id,
    status,
    steps: steps.map((step) => ({
      ...stepOf(step),
      law: lawPointers(view, lawBehindStep[step] ?? []),
      clock: clockBehindStep[step] === undefined ? null : clockOf(view, clockBehindStep[step]),
      keep: keep[step] ?? [],
    })),
    avoid: stepsOf("no-payment-to-clear-up", "no-promise-no-signature", ...avoidFor[status], "no-codes-to-callers", "no-paid-repair"),
  };
}

const complaints: readonly StepName[] = [
  "complain-to-lender",
  "ask-lender-for-review",
  "complain-to-regulator",
  "complain-about-credit-record",
];

const stepsFor: Readonly<Record<DisputePath["status"], readonly StepName[]>> = {
  "not-mine": [
    "verify-creditor",
    "demand-contract-and-pay-out",
    "read-credit-report",
    "report-misused-identity",
    "object-to-credit-record",
    ...complaints,
  ],
  paid: ["gather-payment-proof", "demand-items-in-writing", "ask-for-settlement-certificate", "object-to-credit-record", ...complaints],
  disputed: ["verify-creditor", "demand-items-in-writing", "gather-payment-proof", "object-to-credit-record", ...complaints],
  unsure: [
    "verify-creditor",
    "find-whose-it-is",
    "read-credit-report",
    "demand-contract-and-pay-out",
    "demand-items-in-writing",
    ...complaints,
  ],
};

const avoidFor: Readonly<Record<DisputePath["status"], readonly StepName[]>> = {
  "not-mine": [],
  paid: [],
  disputed: ["no-partial-admission"],
  unsure: ["no-partial-admission"],
};

/** The order on complaints binds what the financial regulator supervises; a person or plain company has no regulator to go to. */
function isOpenFor(step: StepName, lender: LenderType): boolean {
  if (step === "ask-lender-for-review") return supervised.has(lender);
  if (step === "complain-to-lender") return lender !== "private";
  return step !== "complain-to-regulator" || supervised.has(lender) || lender === "microloan" || lender === "guarantor";
}

const supervised: ReadonlySet<LenderType> = new Set(["bank", "consumer-finance", "auto-finance", "trust"]);

const keep: Readonly<Partial<Record<StepName, readonly Keepable[]>>> = {
  "court-paper-first": ["court-papers"],
  "verify-creditor": ["call-note", "their-answer"],
  "demand-contract-and-pay-out": ["receipt-of-letter", "their-answer"],
  "demand-items-in-writing": ["receipt-of-letter", "their-answer"],
  "gather-payment-proof": ["payment-proof"],
  "ask-for-settlement-certificate": ["receipt-of-letter", "their-answer"],
  "find-whose-it-is": ["payment-proof"],
  "read-credit-report": ["report-copy"],
  "object-to-credit-record": ["report-copy", "receipt-of-letter", "their-answer"],
  "complain-to-lender": ["ticket-number", "their-answer"],
  "ask-lender-for-review": ["receipt-of-letter", "their-answer"],
  "complain-to-regulator": ["ticket-number", "their-answer"],
  "complain-about-credit-record": ["receipt-of-letter", "their-answer"],
  "report-misused-identity": ["police-receipt"],
};
