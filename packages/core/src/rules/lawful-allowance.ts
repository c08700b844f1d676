/**
 * What a yearly cap allows on the principal outstanding, day by day.
 *
 * A year has 365 days. Principal not yet due counts as the contract charges it: a scheduled month that is over is a
 * twelfth of a year whatever its days, else a loan exactly at the cap would seem above it in every February. Overdue
 * principal, the running month, broken periods and daily rates count by days.
 */

import type { Account } from "../accrual/account.ts";
import { wholeMonths } from "../accrual/periods.ts";
import { type Day, daysBetween, earlierOf, laterOf } from "../day.ts";
import { add, type Fraction, fraction, multiply, zero } from "../fraction.ts";
import { type Fen, fen } from "../money.ts";
import type { Phase, Span } from "./charge-runs.ts";

export interface AllowedStretch {
  readonly from: Day;
  /** Not counted. */
  readonly to: Day;
  readonly principalFen: Fen;
  readonly phase: Phase;
  /** The part of a year it counts for: `timed` of `inYear`. */
  readonly timed: number;
  readonly inYear: number;
}

const daysOfYear = 365;

/** `phase` null: all principal outstanding, the term first; `overdue`: what was due and unpaid; `term`: the rest. */
export function allowedStretches(account: Account, span: Span, phase: Phase | null): readonly AllowedStretch[] {
  if (phase === null) return [...allowedStretches(account, span, "term"), ...allowedStretches(account, span, "overdue")];
  const stretches: AllowedStretch[] = [];
  const lateOn = latePrincipal(account);
  const monthsAt = phase === "term" ? chargedMonths(account) : () => null;
  for (const { from, to, principalFen } of account.outstanding) {
    const lateFen = lateOn(from);
    const months = monthsAt(to);
    const start = span.from === null ? from : laterOf(from, span.from);
    const end = span.to === null ? to : earlierOf(to, span.to);
    const countedFen = fen(phase === "overdue" ? lateFen : principalFen - lateFen);
    if (end <= start || countedFen === 0) continue;
    const days = daysBetween(start, end);
    const time = months ? { timed: months.count * days, inYear: 12 * months.days } : { timed: days, inYear: daysOfYear };
    stretches.push({ from: start, to: end, principalFen: countedFen, phase, ...time });
  }
  return stretches;
}

/** Exact amount that `share` a year (24 % is 0.24) allows on the stretches. */
export function allowance(stretches: readonly AllowedStretch[], share: Fraction): Fraction {
  const byYear = new Map<number, bigint>();
  for (const { principalFen, timed, inYear } of stretches)
    byYear.set(inYear, (byYear.get(inYear) ?? 0n) + BigInt(principalFen) * BigInt(timed));
  let sum = zero;
  for (const [inYear, amount] of byYear) sum = add(sum, fraction(amount, inYear));
  return multiply(sum, share);
}

/** Answers for days in ascending order: principal past its due day and unpaid, from that day until something is paid or falls due. */
function latePrincipal({ instalments, allocations }: Account): (day: Day) => number {
  let [late, due, paid] = [0, 0, 0];
  return (day) => {
    for (let next = instalments[due]; next && next.due <= day; next = instalments[++due]) late += next.principalFen;
    for (let next = allocations[paid]; next && next.day <= day; next = allocations[++paid])
      for (const share of next.to) if (share.part === "principal" && share.instalment !== null) late -= share.fen;
    return Math.max(0, late);
  };
}

interface ChargedMonths {
  readonly count: number;
  /** Days they really have. */
  readonly days: number;
}

/**
 * Answers for stretches in ascending order, by their end: the whole months the contract charged for the row they lie in; `null` when
 * that row ran by days, is still running, or all fell due inside it.
 */
function chargedMonths(account: Account): (to: Day) => ChargedMonths | null {
  const { method, acceleration, rates } = account.debt;
  if (method === "bullet" || method === "revolving" || rates.some(({ rate }) => rate.per === "day")) return () => null;
  const { rows } = account.schedule;
  const until = earlierOf(account.on, acceleration.declared ?? account.on);
  let index = -1;
  let months: ChargedMonths | null = null;
  return (to) => {
    while (index < rows.length && (index < 0 || (rows[index]?.due ?? to) < to)) {
      index += 1;
      const row = rows[index];
      const count = row && row.due <= until ? wholeMonths(row.from, row.due) : null;
      months = row && count !== null ? { count, days: daysBetween(row.from, row.due) } : null;
    }
    return months;
  };
}
