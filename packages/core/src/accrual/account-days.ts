/** The days on which something can happen to an account: between two of them every base and rate stays what it was. */

import { addDays, type Day, laterOf } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import type { Terms } from "./make-schedule.ts";

/** Sorted, each once, from the pay-out to the last of `asked`; the asked days themselves included. */
export function accountDays(terms: Terms, asked: readonly Day[]): readonly Day[] {
  const { debt, paidOut } = terms;
  const last = asked.reduce(laterOf, paidOut);
  const days = new Set<Day>([paidOut, ...asked]);
  for (const period of terms.periods) for (const day of daysAfterDue(debt, period.due)) days.add(day);
  const declared = debt.acceleration.declared;
  if (declared !== undefined) for (const day of daysAfterDue(debt, laterOf(declared, paidOut))) days.add(day);
  for (const drawdown of debt.drawdowns) days.add(drawdown.day);
  for (const payment of debt.payments) days.add(laterOf(payment.day, paidOut));
  for (const day of feeDays(debt)) days.add(laterOf(day, paidOut));
  return [...days].filter((day) => day <= last).sort();
}

/** The due day, the day penalty starts to run, and, where a default fee is agreed, the first day the due counts as overdue. */
function daysAfterDue(debt: Debt, due: Day): readonly Day[] {
  const graceDays = debt.overdue?.graceDays ?? 0;
  return debt.overdue?.defaultFee ? [due, addDays(due, graceDays), addDays(due, graceDays + 1)] : [due, addDays(due, graceDays)];
}

const feeDays = (debt: Debt): readonly Day[] =>
  debt.fees.flatMap((fee) => (fee.when === "upfront" || fee.when === "each-period" ? [] : [fee.when]));
