/**
 * The single steps a path is made of, worded in text/<lang>/standing.ts. A step that restarts limitation or admits the
 * debt says so here, once, so that no page can show it without its warning.
 */

export type StepName =
  // with everyone
  | "keep-papers"
  | "verify-creditor"
  | "ask-items"
  | "stay-reachable"
  | "propose-plan"
  | "ask-a-lawyer"
  // the credit record
  | "read-credit-report"
  | "object-if-wrong"
  | "pay-off-starts-the-clock"
  // limitation
  | "note-limitation-day"
  | "raise-limitation-yourself"
  // court
  | "check-court-paper"
  | "pay-or-object-in-writing"
  | "answer-in-writing"
  | "object-to-court"
  | "go-to-the-hearing"
  | "ask-court-to-reduce"
  | "offer-mediation"
  | "appeal-in-time"
  | "perform-in-time"
  | "tell-court-after-time"
  | "pay-the-judgment-first"
  // enforcement
  | "report-property"
  | "ask-for-living-costs"
  | "ask-for-an-exception"
  | "correct-the-list"
  | "settle-in-writing"
  | "answer-collection"
  // disputes
  | "court-paper-first"
  | "demand-contract-and-pay-out"
  | "demand-items-in-writing"
  | "gather-payment-proof"
  | "ask-for-settlement-certificate"
  | "find-whose-it-is"
  | "object-to-credit-record"
  | "complain-to-lender"
  | "ask-lender-for-review"
  | "complain-to-regulator"
  | "complain-about-credit-record"
  | "report-misused-identity"
  // what not to do
  | "no-payment-to-clear-up"
  | "no-promise-no-signature"
  | "no-partial-admission"
  | "no-paid-repair"
  | "no-new-loan"
  | "no-silence"
  | "no-cannot-pay-objection"
  | "no-hiding"
  | "no-codes-to-callers"
  | "no-false-papers";

/** `restarts-limitation`: it starts the three years anew. `admits`: it counts as agreeing that the debt exists. Said before the step. */
export type StepWarning = "restarts-limitation" | "admits";

export interface PathStep {
  readonly step: StepName;
  readonly warns: readonly StepWarning[];
}

const both: readonly StepWarning[] = ["restarts-limitation", "admits"];

/** A proposal, a request for time and a part payment count as agreeing to pay (诉讼时效规定 14); so do the things to avoid. */
const warnings: Readonly<Partial<Record<StepName, readonly StepWarning[]>>> = {
  "propose-plan": both,
  "offer-mediation": both,
  "settle-in-writing": both,
  "no-payment-to-clear-up": both,
  "no-promise-no-signature": both,
  "no-partial-admission": both,
};

export const stepOf = (step: StepName): PathStep => ({ step, warns: warnings[step] ?? [] });

export const stepsOf = (...steps: readonly StepName[]): readonly PathStep[] => steps.map(stepOf);
