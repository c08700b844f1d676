/**
 * How a sum fits what a debt owed on a day: one instalment to the fen, several, part of one, with charges, more than
 * all. The engine's account of the day answers, with the payments known so far.
 */

import { runAccount } from "../accrual/run-account.ts";
import { type Day, daysBetween } from "../day.ts";
import { chargeParts } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { type Fen, fen, sumFen } from "../money.ts";

export interface DueFit {
  readonly fits: "exact" | "several" | "with-charges" | "partial" | "over" | "other";
  /** The instalments it would meet, oldest first. */
  readonly dues: readonly OpenDue[];
}

export interface OpenDue {
  readonly number: number;
  readonly due: Day;
  readonly fen: Fen;
}

/** People pay ahead of a due day, seldom more than a month. */
const mostDaysAhead = 31;

/** `null`: facts are missing, or nothing was owed yet. */
export function fitToDues(debt: Debt, day: Day, amount: Fen): DueFit | null {
  const run = runAccount({ ...debt, payments: debt.payments.filter((payment) => payment.day <= day) }, day);
  if (!run.ok) return null;
  const { instalments, coming, balance, runningInterestFen } = run.value;
  const overdue = instalments.map(({ number, due, unpaidPrincipalFen, unpaidInterestFen }) => ({
    number,
    due,
    fen: fen(unpaidPrincipalFen + unpaidInterestFen),
  }));
  const ahead = coming
    .filter(({ due }) => daysBetween(day, due) <= mostDaysAhead)
    .map(({ number, due, principalFen, interestFen, feesFen }) => ({ number, due, fen: fen(principalFen + interestFen + feesFen) }));
  const open = [...overdue, ...ahead].filter((due) => due.fen > 0);
  if (open.length === 0) return null;

  const single = open.find((due) => due.fen === amount);
  if (single) return { fits: "exact", dues: [single] };
  for (let count = 2; count <= open.length; count++)
    if (sumOf(open.slice(0, count)) === amount) return { fits: "several", dues: open.slice(0, count) };
  const late = open.filter(({ due }) => due <= day);
  const dueInterestFen = sumFen(instalments.map(({ unpaidInterestFen }) => unpaidInterestFen));
  const charges = sumFen(chargeParts.map((part) => balance[part]));
  const extra = fen(charges - dueInterestFen - runningInterestFen);
  const withCharges = late.findIndex((_, index) => sumOf(late.slice(0, index + 1)) + extra === amount);
  if (extra > 0 && withCharges >= 0) return { fits: "with-charges", dues: late.slice(0, withCharges + 1) };
  const [oldest] = open;
  if (oldest && amount < oldest.fen) return { fits: "partial", dues: [oldest] };
  return { fits: amount > sumOf(open) + Math.max(0, extra) ? "over" : "other", dues: metBy(open, amount) };
}

const sumOf = (dues: readonly OpenDue[]): number => dues.reduce((sum, due) => sum + due.fen, 0);

/** Those that a sum reaches when it goes to the oldest first. */
function metBy(open: readonly OpenDue[], amount: Fen): readonly OpenDue[] {
  const met: OpenDue[] = [];
  let left: number = amount;
  for (const due of open) {
    if (left <= 0) break;
    met.push(due);
    left -= due.fen;
  }
  return met;
}
