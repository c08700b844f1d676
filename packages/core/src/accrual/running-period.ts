/**
 * Interest of the period between two due days that has not fallen due.
 *
 * Asked before the due day it runs by days, at most what the period costs in all. What a period costs in all is the
 * schedule's interest; when principal was prepaid inside it, each stretch counts with its principal: by its share of
 * the days where the period is charged by months, by its days elsewhere.
 */

import { type Day, daysBetween } from "../day.ts";
import { add, type Fraction, fraction, multiply, smallerOf, zero } from "../fraction.ts";
import { type Fen, fen, largerFen, roundToFen, sumFen, toFraction, zeroFen } from "../money.ts";
import { interestFactor } from "../rate.ts";
import { type Ledger, post, postRunning } from "./ledger.ts";
import type { Terms } from "./make-schedule.ts";
import { periodFactor } from "./periods.ts";
import { factorByDays, rateSegments } from "./rate-on.ts";
import { dayCountFor } from "./run-overdue.ts";
import type { ScheduleRow } from "./schedule.ts";

export interface RunningPeriod {
  /** From when interest is still unposted: the period's start, or the last posting inside it. */
  from: Day;
  /** What the posted stretches cost as shares of a period charged by months, exact. */
  earned: Fraction;
  postedFen: Fen;
}

export const startPeriod = (from: Day): RunningPeriod => ({ from, earned: zero, postedFen: zeroFen });

/** What falls due with the row beyond what the period has posted already. */
export function restOfPeriod(terms: Terms, ledger: Ledger, period: RunningPeriod, row: ScheduleRow): Fen {
  if (period.from <= row.from) return row.interestFen;
  const principal = toFraction(bearingPrincipal(terms, ledger));
  const whole = terms.periods.find(({ number }) => number === row.number);
  if (!whole || whole.months === null || isByDays(terms))
    return roundToFen(multiply(principal, factorByDays(terms.debt, period.from, row.due, terms.dayCount)));
  const rest = multiply(principal, shareOfPeriod(terms, period.from, row.due, row));
  return largerFen(zeroFen, fen(roundToFen(add(period.earned, rest)) - period.postedFen));
}

/** Posts the interest of the running period up to `day`, together with what ran on overdue dues: one rounding for both. */
export function postInterestSoFar(terms: Terms, ledger: Ledger, period: RunningPeriod, row: ScheduleRow | undefined, day: Day): void {
  if (!row || terms.method === "revolving" || day <= period.from) {
    postRunning(ledger, day);
    return;
  }
  const principalFen = bearingPrincipal(terms, ledger);
  const exact = interestByDays(terms, ledger, period.from, day, toFraction(principalFen));
  const capFen = restOfPeriod(terms, ledger, period, row);
  const late = ledger.running.interest.exact;
  const soFarFen = fen(roundToFen(add(late, smallerOf(exact, toFraction(capFen)))) - roundToFen(late));
  const because = { is: "interest-so-far", from: period.from, principalFen, byDaysFen: roundToFen(exact), cappedFen: capFen } as const;
  postRunning(ledger, day);
  if (soFarFen !== 0) post(ledger, { day, part: "interest", fen: soFarFen, because });
  ledger.soFarInterestFen = fen(ledger.soFarInterestFen + soFarFen);
  if (!isByDays(terms)) period.earned = add(period.earned, multiply(toFraction(principalFen), shareOfPeriod(terms, period.from, day, row)));
  period.from = day;
  period.postedFen = fen(period.postedFen + soFarFen);
}

/** 等本等息 charges interest on the principal it began with, whatever has fallen due. */
function bearingPrincipal(terms: Terms, ledger: Ledger): Fen {
  if (terms.method !== "flat-rate") return ledger.notDueFen;
  return sumFen([...ledger.dues.map((due) => due.principalFen), ledger.notDueFen]);
}

const isByDays = (terms: Terms): boolean => terms.debt.rates.some(({ rate }) => rate.per === "day");

/** The period's factor for the days from `from` to `to`, by their share of its days. */
function shareOfPeriod(terms: Terms, from: Day, to: Day, row: ScheduleRow): Fraction {
  const whole = terms.periods.find(({ number }) => number === row.number);
  if (!whole) return zero;
  return multiply(periodFactor(terms.debt, whole, terms.dayCount), fraction(daysBetween(from, to), daysBetween(whole.from, whole.due)));
}

function interestByDays(terms: Terms, ledger: Ledger, from: Day, to: Day, principal: Fraction): Fraction {
  return rateSegments(terms.debt, from, to).reduce(
    (sum, segment) =>
      add(sum, multiply(principal, interestFactor(segment.rate, segment.from, segment.to, dayCountFor(ledger, segment.rate)))),
    zero,
  );
}
