/** What can be read, each on a page of its own. */

export const helpParts = ["does", "limits", "agents", "people", "questions"] as const;
export type HelpPart = (typeof helpParts)[number];

/** Entries of the law book that the answers rest on. */
export const lawOfAgents = [
  "borrower-conduct.paid-agents",
  "borrower-conduct.handing-over-cards",
  "borrower-conduct.paid-credit-repair",
  "borrower-conduct.forged-papers",
] as const;
export const lawOfQuestions = [
  "crime.refusing-enforcement",
  "borrower-conduct.loan-by-false-papers",
  "credit-record.civil-code-right",
  "limitation.after-expiry",
] as const;
