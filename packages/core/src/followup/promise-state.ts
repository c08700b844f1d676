/**
 * What became of the borrower's promises: the payments since, set against them. A payment counts for one promise only,
 * the earliest due first. `unseen` means that no such payment is in the case: it may be missing, or not imported yet,
 * and only the person knows which.
 */

import type { Day } from "../day.ts";
import type { Payment } from "../debt/debt.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import { type Fen, fen, smallerFen, subtractFen, zeroFen } from "../money.ts";
import type { PaymentPromise } from "./payment-promise.ts";
import { nextWorkingDay } from "./working-day.ts";

export type PromiseState = "kept" | "open" | "unseen";

export interface StatedPromise<Promised extends MadePromise> {
  readonly promise: Promised;
  readonly state: PromiseState;
  /** Of the promised sum, what payments cover. */
  readonly paidFen: Fen;
  /** The day of the last payment that counts for it; `null`: none does. */
  readonly paidOn: Day | null;
}

export type MadePromise = PaymentPromise & { readonly made: Day };

/** Promises and payments of one debt. A payment may arrive one working day after the day promised. */
export function promiseStatesOn<Promised extends MadePromise>(
  promises: readonly Promised[],
  payments: readonly Payment[],
  on: Day,
  calendar: WorkCalendar,
): StatedPromise<Promised>[] {
  const left = payments.filter(({ day }) => day <= on).map(({ day, fen }) => ({ day, fen }));
  return [...promises]
    .sort((a, b) => (a.dueDay < b.dueDay ? -1 : a.dueDay > b.dueDay ? 1 : 0))
    .map((promise) => {
      const latest = nextWorkingDay(promise.dueDay, calendar).day;
      let paidFen: Fen = zeroFen;
      let paidOn: Day | null = null;
      for (const payment of left) {
        if (payment.day < promise.made || payment.day > latest) continue;
        const taken = smallerFen(payment.fen, subtractFen(promise.fen, paidFen));
        if (taken > 0) paidOn = payment.day;
        paidFen = fen(paidFen + taken);
        payment.fen = subtractFen(payment.fen, taken);
      }
      const state = paidFen === promise.fen ? "kept" : on <= promise.dueDay ? "open" : "unseen";
      return { promise, state, paidFen, paidOn };
    });
}
