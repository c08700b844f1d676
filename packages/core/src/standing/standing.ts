/** Where one debt stands on a day: the balance by part, the claim beside it, what the law says, what comes when. Made by stand-on.ts. */

import type { Account } from "../accrual/account.ts";
import type { YearlyCost } from "../accrual/yearly-cost.ts";
import type { Day } from "../day.ts";
import type { Balance, BalancePart } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import type { RefusedLawValue } from "../law/with-user-values.ts";
import type { Fen } from "../money.ts";
import type { Finding } from "../rules/finding.ts";

export interface DebtStanding {
  readonly debt: Debt;
  readonly on: Day;
  /** `null` when the facts in `missing` are not known; nothing is guessed. */
  readonly balance: Balance | null;
  readonly account: Account | null;
  readonly missing: readonly string[];
  readonly difference: readonly ClaimDifference[];
  readonly perDayFen: Fen | null;
  readonly perMonthFen: Fen | null;
  readonly yearlyCost: YearlyCost | null;
  readonly findings: readonly Finding[];
  readonly timeline: readonly TimelineEvent[];
  readonly words: WordsAllowed;
}

/** claimed - computed for one part, with the reasons this program can see. */
export interface ClaimDifference {
  /** `total`: what the claim does not split into parts. */
  readonly part: BalancePart | "total";
  readonly claimedFen: Fen;
  /** On the day of the standing. */
  readonly computedFen: Fen;
  readonly fen: Fen;
  /** The same comparison on the claim's own day; `null` where that day has no account. */
  readonly onClaimDay: { readonly computedFen: Fen; readonly fen: Fen } | null;
  readonly because: DifferenceReason;
}

const differenceReasons = [
  /** Claimed and computed agree. */
  "same",
  /** The claim names one sum without parts: ask for the items. */
  "not-itemised",
  /** The claim is of another day; on that day they agree. */
  "other-day",
  /** The claim's principal is higher by what was deducted in advance. */
  "deducted-in-advance",
  /** The contract's terms, as entered, give no such amount. */
  "no-term-in-contract",
  "more-than-contract",
  "less-than-contract",
] as const;
export type DifferenceReason = (typeof differenceReasons)[number];

export interface TimelineEvent {
  readonly day: Day;
  /** A key of text/: `due`, `overdue-since`, `limitation-ends`, `credit-entry-leaves`. */
  readonly event: string;
  readonly fen: Fen | null;
  readonly certain: boolean;
}

/**
 * Which words may be used about a debt. `neutral`: who are you, prove it, itemise, in writing; nothing that admits,
 * promises or asks for deferral (Civil Code 192, 195; 诉讼时效规定 14).
 */
export type WordsAllowed = { readonly set: "open" } | { readonly set: "neutral"; readonly because: readonly NeutralReason[] };

export type NeutralReason =
  | "limitation-may-have-expired"
  | "facts-missing"
  | "creditor-unverified"
  | "not-mine"
  | "already-paid"
  | "sum-disputed"
  | "unsure-whose";

export interface CaseStanding {
  readonly on: Day;
  readonly debts: readonly DebtStanding[];
  /** Values the person entered for the law book and that cannot be used, with the reason. */
  readonly refusedLawValues: readonly RefusedLawValue[];
  /** Over the debts that are mine and have a balance. */
  readonly totals: { readonly balance: Balance; readonly claimedFen: Fen; readonly perDayFen: Fen; readonly withoutBalance: number };
}
