/**
 * A debt's account, rebuilt from contract and payments up to a day: what was charged, what was paid, what is owed, and
 * the records that explain it. Produced by run-account.ts; read by standing, rules and explanations.
 */

import type { Day } from "../day.ts";
import type { Balance, BalancePart } from "../debt/balance.ts";
import type { Debt, Payment } from "../debt/debt.ts";
import type { Fraction } from "../fraction.ts";
import type { Fen } from "../money.ts";
import type { Rate } from "../rate.ts";
import type { Schedule, ScheduleRow } from "./schedule.ts";

/** Something that ran over days at a rate, between two events. `from` is counted, `to` is not. */
export interface Accrual {
  readonly from: Day;
  readonly to: Day;
  readonly part: Extract<BalancePart, "interest" | "penalty-interest" | "compound-interest">;
  readonly baseFen: Fen;
  /** What the base consists of: `overdue-principal`, `overdue-principal-and-interest`, `outstanding-principal`, `unpaid-interest`. */
  readonly base: AccrualBase;
  readonly rate: Rate;
  /** Applied to the rate: the penalty multiplier, or one. */
  readonly times: Fraction;
  /** Exact, before the posting rounds the sum of its part. */
  readonly exact: Fraction;
}

export type AccrualBase = "overdue-principal" | "overdue-principal-and-interest" | "outstanding-principal" | "unpaid-interest";

/** A whole amount booked to a part on a day. Everything the balance consists of is the sum of these less the payments. */
export interface Posting {
  readonly day: Day;
  readonly part: BalancePart;
  readonly fen: Fen;
  readonly because:
    | { readonly is: "drawdown" }
    | { readonly is: "scheduled-interest"; readonly instalment: number }
    /** Interest of the running period by days, at most the scheduled period's (`cappedFen`). */
    | {
        readonly is: "interest-so-far";
        readonly from: Day;
        readonly principalFen: Fen;
        readonly byDaysFen: Fen;
        readonly cappedFen: Fen | null;
      }
    | { readonly is: "accrued"; readonly accruals: readonly Accrual[] }
    | { readonly is: "fee"; readonly name: string }
    | { readonly is: "default-fee"; readonly instalment: number; readonly overduePrincipalFen: Fen };
}

/** What one payment, or a credit that was waiting, was set against. The parts and the credit sum to the payment. */
export interface Allocation {
  readonly day: Day;
  /** `null`: a credit from an earlier payment met a new due. */
  readonly payment: Payment | null;
  readonly to: readonly { readonly part: BalancePart; readonly instalment: number | null; readonly fen: Fen }[];
  /** What was left and waits. */
  readonly creditFen: Fen;
}

/** One due day with what is still unpaid of it. */
export interface DueInstalment {
  readonly number: number;
  readonly due: Day;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly unpaidPrincipalFen: Fen;
  readonly unpaidInterestFen: Fen;
  /** The day its principal and interest were fully paid. */
  readonly settled: Day | null;
}

/** Principal outstanding between two days, for tests over the whole life of the loan. `to` is not counted. */
export interface Outstanding {
  readonly from: Day;
  readonly to: Day;
  readonly principalFen: Fen;
}

export interface Account {
  readonly debt: Debt;
  readonly on: Day;
  readonly balance: Balance;
  /** Every posting by part since the pay-out; `principal` is what was drawn. */
  readonly charged: Balance;
  /** What payments extinguished, by part. charged = paid + balance. */
  readonly paid: Balance;
  /** Paid and waiting for the next due day; not part of the balance. */
  readonly creditFen: Fen;
  /** As contracted. */
  readonly schedule: Schedule;
  /** The rows still to come as they stand on `on`: after prepayments, empty after acceleration. */
  readonly coming: readonly ScheduleRow[];
  /** Of the interest of the first row still to come, what has run already and is in the balance. */
  readonly runningInterestFen: Fen;
  readonly instalments: readonly DueInstalment[];
  readonly outstanding: readonly Outstanding[];
  readonly postings: readonly Posting[];
  readonly allocations: readonly Allocation[];
  /** The oldest due day that is past its grace and not fully paid; `null`: not overdue. */
  readonly overdueSince: Day | null;
  /** Days from `overdueSince` to `on`. */
  readonly overdueDays: number;
}
