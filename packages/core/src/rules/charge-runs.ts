/**
 * An account's charges as stretches of days, for rules that cap what may be charged for a time: each whole amount with
 * the days it was charged for, and whether it belongs to the agreed term or to the time overdue.
 *
 * Overdue is what ran on dues that were not paid, and the default fee; fees count to the term until a due is first
 * overdue. A fee taken on the pay-out day pays for the whole term and counts day by day until the last due day.
 */

import type { Account, Accrual, Posting } from "../accrual/account.ts";
import { type Day, daysBetween, earlierOf, laterOf } from "../day.ts";
import type { BalancePart } from "../debt/balance.ts";
import { add, type Fraction, fraction, multiply, zero } from "../fraction.ts";
import { type Fen, fen, roundToFen, toFraction } from "../money.ts";

export type Phase = "term" | "overdue";

export interface ChargeRun {
  readonly part: BalancePart;
  readonly phase: Phase;
  readonly from: Day;
  /** Not counted. The same as `from` for what is charged on one day. */
  readonly to: Day;
  readonly fen: Fen;
  /** The share of `fen` that is charged up to the account's day: below one only for a fee that is still running. */
  readonly share: Fraction;
}

/** `from` counted, `to` not; `null`: open on that side. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

export const wholeLife: Span = { from: null, to: null };

export function chargeRuns(account: Account): readonly ChargeRun[] {
  const runs: ChargeRun[] = [];
  for (const posting of account.postings) {
    if (posting.part === "principal" || posting.fen === 0) continue;
    for (const run of toRuns(account, posting)) runs.push(run);
  }
  return runs;
}

/** What the runs charge for the days of `span`: exact, since a run may lie across its edge. */
export function chargedIn(runs: readonly ChargeRun[], span: Span): Fraction {
  let whole = 0;
  let broken = zero;
  for (const run of runs) {
    const share = shareIn(run, span);
    if (share === null) whole += run.fen;
    else if (share.numerator !== 0n) broken = add(broken, multiply(toFraction(run.fen), share));
  }
  return add(fraction(whole), broken);
}

/** `null`: all of it. */
function shareIn(run: ChargeRun, span: Span): Fraction | null {
  const counts = run.share.numerator === run.share.denominator;
  if (run.from === run.to) return isIn(run.from, span) ? (counts ? null : run.share) : zero;
  const from = span.from === null ? run.from : laterOf(run.from, span.from);
  const to = span.to === null ? run.to : earlierOf(run.to, span.to);
  if (to <= from) return zero;
  if (from === run.from && to === run.to) return counts ? null : run.share;
  return multiply(run.share, fraction(daysBetween(from, to), daysBetween(run.from, run.to)));
}

const isIn = (day: Day, span: Span): boolean => (span.from === null || day >= span.from) && (span.to === null || day < span.to);

function toRuns(account: Account, posting: Posting): readonly ChargeRun[] {
  const { because, day, part } = posting;
  const run = (phase: Phase, from: Day, to: Day): ChargeRun => ({ part, phase, from, to, fen: posting.fen, share: whole });
  switch (because.is) {
    case "scheduled-interest": {
      const row = account.schedule.rows[because.instalment - 1]; // rows are numbered from 1
      return [run("term", row?.from ?? day, day)];
    }
    case "interest-so-far":
      return [run("term", because.from, day)];
    case "accrued":
      return accruedRuns(posting, because.accruals);
    case "fee":
      return [
        day === account.debt.principal.paidOut
          ? forWholeTerm(account, posting)
          : run(isOverdueOn(account, day) ? "overdue" : "term", day, day),
      ];
    case "default-fee":
      return [run("overdue", day, day)];
    case "drawdown":
      return [];
  }
}

/** One run a phase. The posting was rounded once as a whole: the overdue share is rounded, the term has the rest. */
function accruedRuns({ part, day, fen: amount }: Posting, accruals: readonly Accrual[]): readonly ChargeRun[] {
  const run = (phase: Phase, of: readonly Accrual[], fen: Fen): ChargeRun => ({
    part,
    phase,
    from: startOf(of, day),
    to: day,
    fen,
    share: whole,
  });
  if (!accruals.some(isOfTerm)) return [run("overdue", accruals, amount)];
  const late = accruals.filter((accrual) => !isOfTerm(accrual));
  const lateFen = roundToFen(late.reduce((sum, accrual) => add(sum, accrual.exact), zero));
  return [run("overdue", late, lateFen), run("term", accruals.filter(isOfTerm), fen(amount - lateFen))].filter((made) => made.fen > 0);
}

/** Contract interest on principal that is not overdue; penalty interest after acceleration has the same base. */
const isOfTerm = ({ part, base }: Accrual): boolean => part === "interest" && base === "outstanding-principal";

function startOf(accruals: readonly Accrual[], day: Day): Day {
  let first = day;
  for (const { from } of accruals) if (from < first) first = from;
  return first;
}

/** Counts from the pay-out to the last due day; all of it once that day has come, all fell due early, or nothing is owed. */
function forWholeTerm(account: Account, { part, day, fen }: Posting): ChargeRun {
  const last = account.schedule.rows.at(-1)?.due;
  const ended =
    last === undefined || last <= account.on || account.debt.acceleration.declared !== undefined || account.balance.principal === 0;
  if (ended) return { part, phase: "term", from: day, to: day, fen, share: whole };
  return { part, phase: "term", from: day, to: account.on, fen, share: fraction(daysBetween(day, account.on), daysBetween(day, last)) };
}

const isOverdueOn = (account: Account, day: Day): boolean =>
  account.instalments.some((due) => due.due < day && (due.settled === null || due.settled > day));

const whole = fraction(1);
