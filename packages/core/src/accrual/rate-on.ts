/** A contract's rate over time. The dated list is cut at each change, so a change inside a year or a month counts from its day. */

import type { Day } from "../day.ts";
import { daysBetween } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { add, type Fraction, fraction, multiply, zero } from "../fraction.ts";
import { type DayCount, interestFactor, monthFactor, needsDayCount, type Rate } from "../rate.ts";

export interface RateSegment {
  readonly from: Day;
  readonly to: Day;
  readonly rate: Rate;
}

/** The rate in force on `on`: the newest whose `from` is not later; before the first `from`, the first rate. `null`: none known. */
export function rateOn(debt: Debt, on: Day): Rate | null {
  let found = debt.rates[0]?.rate ?? null;
  for (const dated of debt.rates) if (dated.from !== undefined && dated.from <= on) found = dated.rate;
  return found;
}

/** The stretches of `from` (counted) to `to` (not counted) with one rate each. */
export function rateSegments(debt: Debt, from: Day, to: Day): readonly RateSegment[] {
  const segments: RateSegment[] = [];
  let start = from;
  while (start < to) {
    const rate = rateOn(debt, start);
    if (!rate) return segments;
    const end = nextChange(debt, start, to);
    segments.push({ from: start, to: end, rate });
    start = end;
  }
  return segments;
}

/** The first day after `start` and before `to` on which another rate begins, else `to`. */
function nextChange(debt: Debt, start: Day, to: Day): Day {
  for (const dated of debt.rates) if (dated.from !== undefined && dated.from > start && dated.from < to) return dated.from;
  return to;
}

/** Interest on one unit by days. `dayCount` may be anything for rates quoted by the day. */
export const factorByDays = (debt: Debt, from: Day, to: Day, dayCount: DayCount): Fraction =>
  rateSegments(debt, from, to).reduce((sum, segment) => add(sum, interestFactor(segment.rate, segment.from, segment.to, dayCount)), zero);

/**
 * Interest on one unit for a period of whole months: a twelfth of the yearly rate each. A rate change inside the
 * period counts by the share of its days. `null`: a rate quoted by the day has no month.
 */
export function factorByMonths(debt: Debt, from: Day, to: Day, months: number): Fraction | null {
  const days = daysBetween(from, to);
  let sum = zero;
  for (const segment of rateSegments(debt, from, to)) {
    const month = monthFactor(segment.rate);
    if (!month) return null;
    sum = add(sum, multiply(month, fraction(months * daysBetween(segment.from, segment.to), days)));
  }
  return sum;
}

/** Whether any of the contract's rates is quoted by the year or month, so that interest by days needs a day count. */
export const usesDayCount = (debt: Debt): boolean => debt.rates.some((dated) => needsDayCount(dated.rate));
