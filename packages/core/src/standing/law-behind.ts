/** Which entries of the law book stand behind each stage and each step. A test holds that every one of them exists. */

import type { LegalStageName } from "./legal-stage.ts";
import type { StepName } from "./path-steps.ts";

export const lawBehindStage: Readonly<Record<LegalStageName, readonly string[]>> = {
  demand: ["limitation.restarts", "privacy.quiet-life", "borrower-conduct.going-silent"],
  "credit-record": ["credit-record.status", "credit-record.retention", "borrower-conduct.paid-credit-repair"],
  limitation: [
    "limitation.period",
    "limitation.start-of-instalments",
    "limitation.restarts",
    "limitation.restarts-in-detail",
    "limitation.defence",
    "time.holiday-moves-last-day",
  ],
  "payment-order": [
    "payment-order.conditions",
    "court.payment-order-objection",
    "payment-order.written-objection",
    "payment-order.inability-is-no-objection",
    "payment-order.lapse",
    "payment-order.other-ends",
  ],
  suit: [
    "court.jurisdiction",
    "court.place-of-performance",
    "court.agreed-jurisdiction",
    "court.standard-clause-jurisdiction",
    "court.internet-courts",
    "court.small-claims",
    "court.default-judgment",
  ],
  answer: ["court.answer", "court.jurisdiction-objection", "court.default-judgment", "court.holiday-moves-last-day"],
  judgment: ["court.appeal", "court.small-claims", "mediation.court-confirmation"],
  performance: ["enforcement.doubled-interest"],
  "enforcement-application": ["enforcement.application-period"],
  enforcement: [
    "enforcement.exempt-property",
    "enforcement.income-kept",
    "enforcement.only-home",
    "enforcement.property-report",
    "enforcement.spending-limit",
    "enforcement.spending-limit-exception",
    "enforcement.blacklist-grounds",
    "enforcement.blacklist-correction",
    "enforcement.exit-ban",
    "enforcement.ended-for-now",
  ],
  "enforcement-settlement": ["enforcement.settlement"],
  criminal: ["card.criminal-threshold", "crime.refusing-enforcement", "borrower-conduct.forged-papers"],
};

/** What a step of a dispute rests on. A step without an entry is plain prudence. */
export const lawBehindStep: Readonly<Partial<Record<StepName, readonly string[]>>> = {
  "court-paper-first": ["court.answer", "court.payment-order-objection", "court.default-judgment"],
  "verify-creditor": ["assignment.notice"],
  "demand-contract-and-pay-out": ["privacy.access-and-copy"],
  "demand-items-in-writing": ["privacy.access-and-copy", "allocation.set-off-order"],
  "read-credit-report": ["credit-record.free-query"],
  "object-to-credit-record": ["credit-record.objection"],
  "complain-to-lender": ["complaint.lender-answer", "complaint.lender-answer-content", "complaint.lender"],
  "ask-lender-for-review": ["complaint.review-request", "complaint.review-answer"],
  "complain-to-regulator": ["complaint.regulator-forwarding", "complaint.financial-regulator", "complaint.local-financial-authority"],
  "complain-about-credit-record": ["credit-record.complaint"],
  "report-misused-identity": ["crime.personal-information", "police.personal-data"],
};

/** The entry whose period is the other side's time to act on a step. */
export const clockBehindStep: Readonly<Partial<Record<StepName, string>>> = {
  "object-to-credit-record": "credit-record.objection",
  "complain-to-lender": "complaint.lender-answer",
  "ask-lender-for-review": "complaint.review-answer",
  "complain-to-regulator": "complaint.regulator-forwarding",
  "complain-about-credit-record": "credit-record.complaint",
};
