/** Where a value of the law comes from, how strong it is, and how well we know it. Travels with every finding to every output. */

import type { Day } from "../day.ts";

/** From binding on everyone to spoken only, in that order. */
export const forces = [
  "statute",
  "judicial-interpretation",
  "judicial-policy",
  "department-order",
  "normative-document",
  "recommended-standard",
  "self-regulation",
  "oral-guidance",
] as const;
export type Force = (typeof forces)[number];

/** What the borrower may do with a rule, strongest first. */
export const borrowerMays = ["demand", "ask-court", "ask-lender", "complain", "know"] as const;
export type BorrowerMay = (typeof borrowerMays)[number];

/** `verified`: the article was read. `reproduced`: read as a copy. `secondary`: reported by several. `single`, `memory`: never reach a borrower. */
export const confidences = ["verified", "reproduced", "secondary", "single", "memory"] as const;
export type Confidence = (typeof confidences)[number];

/** What is only remembered, or read on one page, is for reviewers of the law book and never reaches a borrower. */
export const isSayable = (confidence: Confidence): boolean => confidence !== "single" && confidence !== "memory";

export interface Citation {
  /** Id of the instrument in law/sources. */
  readonly instrument: string;
  /** The instrument's own title, for example 中华人民共和国民法典. */
  readonly title: string;
  /** Document number as printed, for example 法发〔2017〕22号; null where none was found. */
  readonly number: string | null;
  /** "561", "29(1)"; null where the instrument has no numbered place. */
  readonly article: string | null;
  readonly force: Force;
  readonly borrowerMay: BorrowerMay;
  readonly confidence: Confidence;
  readonly checked: Day;
}
