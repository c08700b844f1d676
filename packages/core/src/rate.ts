/**
 * An interest rate is an exact fraction with the period it is quoted for. A monthly rate cannot be used as a yearly
 * one by mistake: every use goes through `yearlyRate` or `interestFactor`.
 */

import { type Day, daysBetween, daysInYear, earlierOf, firstDayOfYear, yearOf } from "./day.ts";
import { add, type Fraction, fraction, multiply, parseDecimal, toDecimal, zero } from "./fraction.ts";
import { err, ok, type Result } from "./result.ts";

export type RatePeriod = "year" | "month" | "day";
export type RateUnit = "percent" | "permille" | "per-ten-thousand";
export type RateKind = "simple" | "compound";

/** Fixed 360 or 365 days; `actual` splits at 1 January and divides the days of a leap year by 366, others by 365. */
export type DayCount = 360 | 365 | "actual";

export interface Rate {
  /** 24 % is 24/100. */
  readonly value: Fraction;
  readonly per: RatePeriod;
  /** How the contract words it; interest on unpaid interest follows only from `compound` in the overdue terms. */
  readonly kind: RateKind;
}

export type RateFailure = { readonly kind: "rate-malformed"; readonly text: string };

const unitDenominators: Record<RateUnit, bigint> = { percent: 100n, permille: 1000n, "per-ten-thousand": 10_000n };

export function parseRate(value: string, per: RatePeriod, unit: RateUnit, kind: RateKind = "simple"): Result<Rate, RateFailure> {
  const parsed = parseDecimal(value);
  if (!parsed || parsed.numerator < 0n) return err({ kind: "rate-malformed", text: value });
  return ok({ value: fraction(parsed.numerator, parsed.denominator * unitDenominators[unit]), per, kind });
}

/** For literals in code and tests: `percentPerYear("24")`. */
export function percentPerYear(value: string): Rate {
  const parsed = parseRate(value, "year", "percent");
  if (!parsed.ok) throw new Error(`"${value}" is not a rate`);
  return parsed.value;
}

/** One twelfth of the yearly rate; a monthly rate is itself. A daily rate has no month: its interest runs by days. */
export function monthFactor(rate: Rate): Fraction | null {
  if (rate.per === "year") return multiply(rate.value, { numerator: 1n, denominator: 12n });
  return rate.per === "month" ? rate.value : null;
}

/** Whether the days of the year matter for this rate: not for one quoted by the day. */
export const needsDayCount = (rate: Rate): boolean => rate.per !== "day";

/** Interest on one unit from `from` (counted) to `to` (not counted), exact. */
export function interestFactor(rate: Rate, from: Day, to: Day, dayCount: DayCount): Fraction {
  if (to <= from) return zero;
  if (rate.per === "day") return multiply(rate.value, fraction(daysBetween(from, to)));
  const yearly = rate.per === "year" ? rate.value : multiply(rate.value, fraction(12));
  if (dayCount !== "actual")
    return { numerator: yearly.numerator * BigInt(daysBetween(from, to)), denominator: yearly.denominator * BigInt(dayCount) };
  let sum = zero;
  let start = from;
  while (start < to) {
    const end = earlierOf(to, firstDayOfYear(yearOf(start) + 1));
    sum = add(sum, multiply(yearly, fraction(daysBetween(start, end), daysInYear(yearOf(start)))));
    start = end;
  }
  return sum;
}

/** The yearly rate in percent with at most four decimals, for reading. A daily rate is shown by 365 days unless the contract says 360. */
export function yearlyPercent(rate: Rate, dayCount: DayCount = 365): string {
  const times = rate.per === "year" ? 1n : rate.per === "month" ? 12n : BigInt(dayCount === 360 ? 360 : 365);
  return toDecimal(multiply(rate.value, fraction(times * 100n)), 4);
}
