/**
 * One measure of what a default costs the creditor: the contract rate on the overdue principal, for the days it was
 * overdue. A due paid within its grace was never overdue; one paid later is overdue from its due day.
 */

import type { Account } from "../accrual/account.ts";
import { factorByDays } from "../accrual/rate-on.ts";
import { addDays, type Day } from "../day.ts";
import { add, type Fraction, multiply, zero } from "../fraction.ts";
import { type Fen, fen, toFraction } from "../money.ts";
import type { DayCount } from "../rate.ts";

export interface OverdueStretch {
  readonly instalment: number;
  readonly principalFen: Fen;
  readonly from: Day;
  /** Not counted. */
  readonly to: Day;
  /** Exact. */
  readonly interest: Fraction;
}

/** `dayCount`: the contract's; anything where its rates are quoted by the day. */
export function overdueStretches({ debt, on, instalments, allocations }: Account, dayCount: DayCount): readonly OverdueStretch[] {
  const graceDays = debt.overdue?.graceDays ?? 0;
  const paidBy = new Map<number, { readonly day: Day; readonly fen: Fen }[]>();
  for (const { day, to } of allocations)
    for (const share of to) {
      if (share.part !== "principal" || share.instalment === null) continue;
      const paid = paidBy.get(share.instalment);
      if (paid) paid.push({ day, fen: share.fen });
      else paidBy.set(share.instalment, [{ day, fen: share.fen }]);
    }
  const stretches: OverdueStretch[] = [];
  for (const { number, due, settled, principalFen } of instalments) {
    if ((settled ?? on) <= addDays(due, graceDays)) continue;
    let [left, from] = [principalFen, due];
    for (const end of [...(paidBy.get(number) ?? []), { day: on, fen: left }]) {
      if (end.day > from && left > 0) {
        const interest = multiply(toFraction(left), factorByDays(debt, from, end.day, dayCount));
        stretches.push({ instalment: number, principalFen: left, from, to: end.day, interest });
      }
      [left, from] = [fen(left - end.fen), end.day];
    }
  }
  return stretches;
}

export const lossOf = (stretches: readonly OverdueStretch[]): Fraction => stretches.reduce((sum, { interest }) => add(sum, interest), zero);
