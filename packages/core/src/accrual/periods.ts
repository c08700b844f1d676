/**
 * The periods between due days. A due day of 29-31 falls on the last day of a shorter month and returns afterwards; no
 * due day moves for a holiday.
 */

import { addMonths, type Day, dateOf } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import type { Fraction } from "../fraction.ts";
import type { DayCount } from "../rate.ts";
import { factorByDays, factorByMonths } from "./rate-on.ts";

export interface Period {
  readonly number: number;
  readonly from: Day;
  readonly due: Day;
  /** Whole months from `from` to `due`; `null`: broken, interest runs by days. */
  readonly months: number | null;
}

/** Due days of the contract. A bullet loan has one period that ends on its last due day. */
export function periodsOf(debt: Debt, paidOut: Day, firstDue: Day, count: number): readonly Period[] {
  const date = dateOf(firstDue);
  if (debt.method === "bullet") return [makePeriod(1, paidOut, addMonths(firstDue, count - 1, date), true)];
  const byDays = debt.method === "revolving";
  return Array.from({ length: count }, (_, index) => {
    const due = addMonths(firstDue, index, date);
    if (index === 0) return makePeriod(1, paidOut, due, byDays);
    return { number: index + 1, from: addMonths(firstDue, index - 1, date), due, months: byDays ? null : 1 };
  });
}

/**
 * Exact interest on one unit of principal for a whole period. Needs a day count when the period is broken and the rate
 * is quoted by the year or month; the caller has checked that it is known.
 */
export function periodFactor(debt: Debt, period: Period, dayCount: DayCount): Fraction {
  const byMonths = period.months === null ? null : factorByMonths(debt, period.from, period.due, period.months);
  return byMonths ?? factorByDays(debt, period.from, period.due, dayCount);
}

function makePeriod(number: number, from: Day, due: Day, byDays: boolean): Period {
  return { number, from, due, months: byDays ? null : wholeMonths(from, due) };
}

export function wholeMonths(from: Day, due: Day): number | null {
  const months = (Number(due.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(due.slice(5, 7)) - Number(from.slice(5, 7));
  if (months < 1) return null;
  // 28 February to 31 March is one month of a loan due on the 31st: either end may be the clamped one.
  return addMonths(from, months) === due || addMonths(due, -months) === from ? months : null;
}
