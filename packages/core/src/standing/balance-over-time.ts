/**
 * The balance month by month, from the pay-out to the day and three months ahead if nothing more is paid: for a chart
 * and for the table that says the same. One walk of the account without its records.
 */

import { runAhead } from "../accrual/run-account.ts";
import { addMonths, type Day } from "../day.ts";
import type { Balance } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import type { Fen } from "../money.ts";

export interface BalanceOverTime {
  readonly on: Day;
  /** In the order of their days, each once. */
  readonly points: readonly BalancePoint[];
  /** Those up to the day, in the order of their days. */
  readonly payments: readonly { readonly day: Day; readonly fen: Fen }[];
}

export interface BalancePoint {
  readonly day: Day;
  readonly balance: Balance;
  /** `ahead`: if nothing is paid until then. */
  readonly when: "past" | "now" | "ahead";
}

const monthsAhead = 3;

/** `null`: facts are missing, or the day lies before the pay-out, when nothing was owed. */
export function balanceOverTime(debt: Debt, on: Day): BalanceOverTime | null {
  const { paidOut } = debt.principal;
  if (paidOut === undefined || on < paidOut) return null;
  const payments = debt.payments.filter(({ day }) => day <= on);
  const days = daysOf(
    paidOut,
    on,
    payments.map(({ day }) => day),
  );
  const { ahead } = runAhead({ ...debt, payments }, [], days);
  const points = days.flatMap((day, index): readonly BalancePoint[] => {
    const outcome = ahead[index];
    return outcome ? [{ day, balance: outcome.balance, when: day < on ? "past" : day === on ? "now" : "ahead" }] : [];
  });
  if (points.length < days.length) return null;
  return { on, points, payments: payments.map(({ day, fen }) => ({ day, fen })) };
}

/** The same day of each month, the days of payments, the day itself and the months ahead. */
function daysOf(paidOut: Day, on: Day, payments: readonly Day[]): readonly Day[] {
  const days = new Set<Day>([paidOut, on, ...payments.filter((day) => day > paidOut)]);
  for (let month = 1, day = addMonths(paidOut, month); day < on; month += 1, day = addMonths(paidOut, month)) days.add(day);
  for (let month = 1; month <= monthsAhead; month += 1) days.add(addMonths(on, month));
  return [...days].sort();
}
