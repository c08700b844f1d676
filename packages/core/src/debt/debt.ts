/**
 * A debt: one obligation to one creditor under one contract, as the borrower's papers state it. These are the facts;
 * nothing here is computed. A fact that is not known is absent (`undefined`), never a default: what needs it says so.
 *
 * Money in fen, days without a zone. `payments` are in the order of their days.
 */

import type { Day } from "../day.ts";
import type { Fraction } from "../fraction.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";
import type { DayCount, Rate } from "../rate.ts";
import type { BalancePart } from "./balance.ts";

export const debtStatuses = ["mine", "not-mine", "paid", "disputed", "unsure"] as const;
/** Anything but `mine` leads to verification and switches off plans and admissions. */
export type DebtStatus = (typeof debtStatuses)[number];

export const lenderTypes = [
  "bank",
  "consumer-finance",
  "auto-finance",
  "trust",
  "microloan",
  "guarantor",
  "private",
  "assignee",
  "unknown",
] as const;
/** The licence of the contract's 贷款人 decides which law applies; the app's name decides nothing. */
export type LenderType = (typeof lenderTypes)[number];

export const repaymentMethods = ["equal-instalments", "equal-principal", "interest-first", "bullet", "flat-rate", "revolving"] as const;
export type RepaymentMethod = (typeof repaymentMethods)[number];

export interface Debt {
  readonly id: DebtId;
  readonly status: DebtStatus;
  readonly kind?: "loan" | "card";
  readonly platform?: string;
  readonly lender: { readonly name?: string; readonly type: LenderType };
  readonly contract: { readonly number?: string; readonly signed?: Day; readonly file?: string };
  readonly principal: { readonly stated?: Fen; readonly received?: Fen; readonly paidOut?: Day };
  /** Later drawdowns of a revolving debt, beside the first one at `principal.paidOut`. */
  readonly drawdowns: readonly { readonly day: Day; readonly fen: Fen }[];
  /** Oldest first; the first may lack `from` and then holds from the pay-out. Empty: not known. */
  readonly rates: readonly DatedRate[];
  readonly dayCount?: DayCount;
  readonly method?: RepaymentMethod;
  /** Number of due days. */
  readonly periods?: number;
  readonly firstDue?: Day;
  readonly fees: readonly Fee[];
  /** Absent: the overdue terms of the contract are not known. */
  readonly overdue?: OverdueTerms;
  /** The oldest due day not paid, as the person remembers it: shown until the account itself can tell. Never computed with. */
  readonly overdueSince?: Day;
  readonly acceleration: { readonly declared?: Day };
  readonly payments: readonly Payment[];
  readonly claimed?: Claim;
  readonly demands: readonly DatedHow[];
  readonly acknowledged: readonly DatedHow[];
  /** `served`: the day a copy of the claim reached the borrower. */
  readonly suit?: { readonly filed: Day; readonly served?: Day };
  /** What a court has decided and is not paid: the sum it names, without interest that still runs. */
  readonly judgment?: Judgment;
  /** A note made out anew over an older loan: the sum first lent and its day. */
  readonly rolledOver?: { readonly firstFen: Fen; readonly firstLent: Day };
  readonly assigned?: { readonly to: string; readonly noticed?: Day };
  /** What the lender accepts, as far as the borrower was told. */
  readonly limits: { readonly minimum?: Fen; readonly maxMonths?: number; readonly refuses?: readonly Arrangement[] };
  /** An entry of the credit report the person holds to be wrong. */
  readonly recordObjection?: RecordObjection;
}

export const arrangements = ["instalments", "deferral", "lump-sum", "waiver"] as const;
/** A kind of arrangement a lender may grant or refuse. */
export type Arrangement = (typeof arrangements)[number];

/** `shows` and `should` are the person's own words, for the credit report of that day. */
export interface RecordObjection {
  readonly reportOn: Day;
  readonly shows: string;
  readonly should: string;
}

export interface DatedRate {
  readonly from?: Day;
  readonly rate: Rate;
}

export interface Fee {
  readonly name: string;
  readonly fen: Fen;
  /** `upfront`: with the pay-out; `each-period`: on every due day; a day: on that day. */
  readonly when: "upfront" | "each-period" | Day;
}

export interface OverdueTerms {
  readonly graceDays: number;
  /** `null`: the contract agrees no penalty interest; the contract rate runs on. */
  readonly penalty: PenaltyTerms | null;
  readonly base: PenaltyBase;
  readonly compound: boolean;
  readonly defaultFee: DefaultFee | null;
  /** `null`: no agreed order, Civil Code 561 applies. */
  readonly setOff: readonly SetOffStep[] | null;
}

export type PenaltyTerms = { readonly multiplier: Fraction } | { readonly rate: Rate };

export const penaltyBases = ["principal", "principal-and-interest", "remaining-principal"] as const;
export type PenaltyBase = (typeof penaltyBases)[number];

export type DefaultFee =
  | { readonly fen: Fen; readonly each: "instalment" | "once" }
  | { readonly share: Fraction; readonly of: "overdue-principal"; readonly each: "instalment" | "once" };

export const setOffSteps = ["fees", "interest", "compound", "penalty", "default-fee", "principal"] as const;
export type SetOffStep = (typeof setOffSteps)[number];

export interface Payment {
  readonly day: Day;
  readonly fen: Fen;
  readonly file?: string;
  readonly line?: number;
  /** Whether what is above the dues of the day reduces principal. Without it, the surplus waits as a credit. */
  readonly prepays?: boolean;
}

export interface Claim {
  readonly on: Day;
  readonly totalFen: Fen;
  readonly parts: Readonly<Partial<Record<BalancePart, Fen>>>;
}

export interface Judgment {
  /** The day the judgment, ruling or payment order took effect. */
  readonly effective: Day;
  /** Last day of the time it gives to pay; absent: it names none. */
  readonly performBy?: Day;
  readonly unpaidFen: Fen;
}

export interface DatedHow {
  readonly day: Day;
  readonly how: string;
}
