/**
 * Terms found in the text of a loan contract, each with the sentence and page it stands in. Findings of a reader, not
 * facts of the case: nothing is used before the person has looked at the sentence and confirmed the value
 * (contract-facts.ts turns confirmed terms into facts).
 *
 * A value is plain words with one meaning, in the form the case takes; where a term has none, it is the contract's words.
 *
 * | terms | value |
 * |---|---|
 * | signed, paid-out, first-due, start, end | `2025-03-01` |
 * | principal, received | `5000.00` yuan |
 * | term | `12 months`, `1 years`, `30 days`, `12 periods` |
 * | rate, yearly-cost | `24 percent year`: number; `percent`, `permille` or `per-ten-thousand`; `year`, `month` or `day`. `lpr plus 150 points`: hundredths of a percent above or below the published rate. A number without a period is no rate and stays words |
 * | method | a repayment method of the case, such as `equal-instalments` |
 * | day-count | days of a year by which interest is worked out, `360` or `365` |
 * | lender-type | a lender type of the case, where the name of the company is one only a licence gives: `consumer-finance` |
 * | due-day | day of the month, `8`; grace-days | `3` |
 * | penalty | `1.5 times` the contract's rate, or a rate of its own, `0.05 percent day` |
 * | penalty-base | `principal`, `principal-and-interest`, `remaining-principal` |
 * | compound | `true`, `false` |
 * | default-fee, prepayment | `200.00`, `5 percent`, `0.05 percent day`, or `none`; so many yuan a day stay words |
 * | fee | sum or share, when, name: `300.00 upfront 担保费`, `2 percent each-period 服务费`; no when where it is not said. A share of every year names it: `8.4 percent year 担保费` |
 * | acceleration | the wait before it: `30 days`, `3 periods`, `3 months` |
 * | set-off | steps of the case in their order: `fees penalty interest principal` |
 * | disputes | `court`, `arbitration` or `signed-at`, and the words |
 * | number, lender, borrower, platform, guarantor, assignment, address, data, costs | the contract's words |
 */

export interface ContractTerm {
  readonly name: ContractTermName;
  readonly value: string;
  readonly sentence: string;
  /** From 1; `null` where the text has no pages. */
  readonly page: number | null;
}

export type ContractTermName =
  | "number"
  | "signed"
  | "lender"
  | "lender-type"
  | "borrower"
  | "platform"
  | "guarantor"
  | "principal"
  | "received"
  | "paid-out"
  | "term"
  | "start"
  | "end"
  | "first-due"
  | "rate"
  | "day-count"
  | "yearly-cost"
  | "method"
  | "due-day"
  | "grace-days"
  | "penalty"
  | "penalty-base"
  | "compound"
  | "default-fee"
  | "fee"
  | "acceleration"
  | "prepayment"
  | "set-off"
  | "assignment"
  | "address"
  | "disputes"
  | "data"
  | "costs";

export type ContractFlagName =
  /** The sum in capital characters is not the sum in figures. */
  | "amounts-disagree"
  | "two-rates"
  /** Something that belongs there was not filled in: perhaps a template, not the contract in force. */
  | "blank"
  /** Taken before or from the pay-out. */
  | "upfront-fee"
  /** Equal principal and equal interest: the real price is far above the rate named. */
  | "flat-rate"
  | "received-less"
  /** A number of which the words do not say whether it is by year, month or day. */
  | "rate-unclear"
  | "no-lender"
  /** The app's company is not who lent. */
  | "lender-not-platform";

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
