/**
 * What a yearly cap allows on the principal outstanding, day by day.
 *
 * A year has 365 days. Principal not yet due counts as the contract charges it: a scheduled month that is over is a
 * twelfth of a year whatever its days, else a loan exactly at the cap would seem above it in every February. Overdue
 * principal, the running month, broken periods and daily rates count by days.
 */

import type { Account } from "../accrual/account.ts";
import { wholeMonths } from "../accrual/periods.ts";
import type { ScheduleRow } from "../accrual/schedule.ts";
import { type Day, daysBetween, earlierOf, laterOf } from "../day.ts";
import { add, type Fraction, fraction, multiply, zero } from "../fraction.ts";
import { type Fen, fen } from "../money.ts";
import type { Phase, Span } from "./charge-runs.ts";

export interface AllowedStretch {
  readonly from: Day;
  /** Not counted. */
  readonly to: Day;
  readonly principalFen: Fen;
  /** The part of a year it counts for. */
  readonly years: Fraction;
}

const daysOfYear = 365;

/** `phase` null: all principal outstanding, the term first; `overdue`: what was due and unpaid; `term`: the rest. */
export function allowedStretches(account: Account, span: Span, phase: Phase | null): readonly AllowedStretch[] {
  if (phase === null) return [...allowedStretches(account, span, "term"), ...allowedStretches(account, span, "overdue")];
  return account.outstanding.flatMap(({ from, to, principalFen }) => {
    const start = span.from === null ? from : laterOf(from, span.from);
    const end = span.to === null ? to : earlierOf(to, span.to);
    if (end <= start) return [];
    const lateFen = latePrincipalOn(account, from);
    const countedFen = phase === "overdue" ? lateFen : principalFen - lateFen;
    if (countedFen === 0) return [];
    const years = phase === "overdue" ? byDays(start, end) : yearsOfTerm(account, start, end);
    return [{ from: start, to: end, principalFen: fen(countedFen), years }];
  });
}

/** Exact amount that `share` a year (24 % is 0.24) allows on the stretches. */
export function allowance(stretches: readonly AllowedStretch[], share: Fraction): Fraction {
  const byDenominator = new Map<bigint, bigint>();
  for (const { principalFen, years } of stretches)
    byDenominator.set(years.denominator, (byDenominator.get(years.denominator) ?? 0n) + BigInt(principalFen) * years.numerator);
  let sum = zero;
  for (const [denominator, numerator] of byDenominator) sum = add(sum, { numerator, denominator });
  return multiply(sum, share);
}

const byDays = (from: Day, to: Day): Fraction => fraction(daysBetween(from, to), daysOfYear);

function yearsOfTerm(account: Account, from: Day, to: Day): Fraction {
  const row = account.schedule.rows.find((candidate) => candidate.from <= from && to <= candidate.due);
  const months = row ? monthsCharged(account, row) : null;
  return row && months !== null ? fraction(months * daysBetween(from, to), 12 * daysBetween(row.from, row.due)) : byDays(from, to);
}

/** Whole months the contract charged this row for; `null` when it ran by days, is still running, or all fell due inside it. */
function monthsCharged(account: Account, row: ScheduleRow): number | null {
  const { method, acceleration, rates } = account.debt;
  const ranByDays = method === "bullet" || method === "revolving" || rates.some(({ rate }) => rate.per === "day");
  const cutShort = row.due > account.on || (acceleration.declared !== undefined && acceleration.declared < row.due);
  return ranByDays || cutShort ? null : wholeMonths(row.from, row.due);
}

/** Principal past its due day and unpaid at the start of a stretch in which nothing is paid. */
function latePrincipalOn(account: Account, day: Day): number {
  const dues = account.instalments.filter((due) => due.due <= day);
  const numbers = new Set(dues.map((due) => due.number));
  let late = dues.reduce((sum, due) => sum + due.principalFen, 0);
  for (const allocation of account.allocations) {
    if (allocation.day > day) break;
    for (const share of allocation.to)
      if (share.part === "principal" && share.instalment !== null && numbers.has(share.instalment)) late -= share.fen;
  }
  return Math.max(0, late);
}
