/** The days on which something can happen to an account: between two of them every base and rate stays what it was. */

import { addDays, type Day, laterOf } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import type { Terms } from "./make-schedule.ts";

/** Sorted, each once, from the pay-out to `on`. Both ends included. */
export function accountDays(terms: Terms, on: Day): readonly Day[] {
  const { debt, paidOut } = terms;
  const days = new Set<Day>([paidOut, on]);
  const graceDays = debt.overdue?.graceDays ?? 0;
  for (const period of terms.periods) for (const day of daysAfterDue(period.due, graceDays)) days.add(day);
  const declared = debt.acceleration.declared;
  if (declared !== undefined) for (const day of daysAfterDue(laterOf(declared, paidOut), graceDays)) days.add(day);
  for (const drawdown of debt.drawdowns) days.add(drawdown.day);
  for (const payment of debt.payments) days.add(laterOf(payment.day, paidOut));
  for (const day of feeDays(debt)) days.add(laterOf(day, paidOut));
  return [...days].filter((day) => day >= paidOut && day <= on).sort();
}

/** The due day, the day penalty starts to run, and the first day a due counts as overdue. */
const daysAfterDue = (due: Day, graceDays: number): readonly Day[] => [due, addDays(due, graceDays), addDays(due, graceDays + 1)];

const feeDays = (debt: Debt): readonly Day[] =>
  debt.fees.flatMap((fee) => (fee.when === "upfront" || fee.when === "each-period" ? [] : [fee.when]));
