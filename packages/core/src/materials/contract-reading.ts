/**
 * Terms found in the text of a loan contract, each with the sentence and page it stands in. Findings of a reader, not
 * facts of the case: nothing is used before the person has looked at the sentence and confirmed the value.
 */

export interface ContractTerm {
  readonly name: ContractTermName;
  /** The value in the form case.yaml takes, for example "24 percent year" for a rate; the same words where there is none. */
  readonly value: string;
  readonly sentence: string;
  /** From 1; `null` where the text has no pages. */
  readonly page: number | null;
}

export const contractTermNames = [
  "number",
  "signed",
  "lender",
  "borrower",
  "platform",
  "guarantor",
  "principal",
  "received",
  "term",
  "start",
  "end",
  "rate",
  "yearly-cost",
  "method",
  "due-day",
  "grace-days",
  "penalty",
  "penalty-base",
  "compound",
  "default-fee",
  "fee",
  "acceleration",
  "prepayment",
  "set-off",
  "assignment",
  "address",
  "disputes",
  "data",
  "costs",
] as const;
export type ContractTermName = (typeof contractTermNames)[number];

export const contractFlagNames = [
  "amounts-disagree",
  "two-rates",
  "blank",
  "upfront-fee",
  "flat-rate",
  "received-less",
  "penalty-high",
  "no-lender",
  "lender-not-platform",
] as const;
export type ContractFlagName = (typeof contractFlagNames)[number];

/** Something to look at before any term is taken over. */
export interface ContractFlag {
  readonly flag: ContractFlagName;
  readonly sentence: string;
  readonly page: number | null;
}

export interface ContractReading {
  readonly file: string;
  readonly terms: readonly ContractTerm[];
  readonly flags: readonly ContractFlag[];
}
