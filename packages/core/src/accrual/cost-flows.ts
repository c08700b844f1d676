/**
 * The cash flows of a contract kept on time, as the lender charges it: what was received, less every due with its
 * fees. Interest deducted in advance shows as less received, which is what makes the loan dearer than its rate.
 *
 * Time runs as the contract charges it. Where a month costs a twelfth of the year whatever its days, a month is a
 * month, else a loan at exactly 24 % would seem to cost 24.03 %. Everywhere else it runs by days.
 */

import { type Day, daysBetween } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { toNumber } from "../fraction.ts";
import { type Fen, sumFen } from "../money.ts";
import { monthFactor } from "../rate.ts";
import { err, ok, type Result } from "../result.ts";
import { deductedInAdvance, lentPrincipal, statedPrincipal, upfrontFeesDue } from "./lent-principal.ts";
import { makeSchedule } from "./make-schedule.ts";
import type { MissingFacts } from "./missing-facts.ts";
import { wholeMonths } from "./periods.ts";
import { rateOn } from "./rate-on.ts";
import type { Schedule, ScheduleRow } from "./schedule.ts";
import { type CashFlows, type YearlyCost, yearlyCost } from "./yearly-cost.ts";

/** Flows from the pay-out: received positive, paid negative. `asLent` is the schedule on what was lent, where it is already made. */
function costFlows(debt: Debt, asLent: Schedule | null = null): Result<CashFlows, MissingFacts> {
  const schedule = asLent && deductedInAdvance(debt) === 0 ? ok(asLent) : makeSchedule(debt, statedPrincipal(debt) ?? undefined);
  const paidOut = debt.principal.paidOut;
  const lent = lentPrincipal(debt);
  if (!schedule.ok) return schedule;
  if (paidOut === undefined || lent === null) return err({ kind: "missing-facts", missing: ["principal.stated"] });
  const upfrontFen = sumFen(upfrontFeesDue(debt).map((fee) => fee.fen));
  const { rows } = schedule.value;
  const byMonths = isChargedByMonths(debt);
  const at = byMonths ? monthsSince(debt, paidOut, rows) : (day: Day) => daysBetween(paidOut, day);
  const flows = [
    { at: 0, amount: lent - upfrontFen },
    ...debt.drawdowns.map((drawdown) => ({ at: at(drawdown.day), amount: drawdown.fen })),
    ...rows.map((row, index) => ({
      at: at(row.due),
      amount: -(row.principalFen + row.interestFen + row.feesFen + (index === rows.length - 1 ? drawnLater(debt) : 0)),
    })),
    ...debt.fees.flatMap((fee) => (isDay(fee.when) ? [{ at: at(fee.when), amount: -fee.fen }] : [])),
  ];
  return ok({ timing: byMonths ? "periods" : "days", flows, periodsPerYear: 12 });
}

const drawnLater = (debt: Debt): Fen => sumFen(debt.drawdowns.map((drawdown) => drawdown.fen));
const isDay = (when: Debt["fees"][number]["when"]): when is Day => when !== "upfront" && when !== "each-period";

/** A bullet or revolving loan, and one with a daily rate, is charged by days. */
const isChargedByMonths = ({ method, rates }: Debt): boolean =>
  method !== "bullet" && method !== "revolving" && rates.every(({ rate }) => rate.per !== "day");

/** Answers with months from the pay-out: whole on due days, by their share of the days between two of them, and by days after the last. */
function monthsSince(debt: Debt, paidOut: Day, rows: readonly ScheduleRow[]): (day: Day) => number {
  const firstDue = rows[0]?.due ?? paidOut;
  const first = wholeMonths(paidOut, firstDue) ?? brokenMonths(debt, paidOut, firstDue);
  const due = new Map(rows.map((row, index) => [row.due, first + index]));
  return (day) => {
    const known = due.get(day);
    if (known !== undefined) return known;
    const next = rows.findIndex((row) => row.due > day);
    const row = rows[next];
    if (!row) return first + rows.length - 1 + inMonths(daysBetween(rows.at(-1)?.due ?? paidOut, day));
    const [from, to] = [next === 0 ? 0 : first + next - 1, first + next];
    return from + ((to - from) * daysBetween(row.from, day)) / daysBetween(row.from, row.due);
  };
}

/**
 * The first period of a contract may have any number of days and bears simple interest for them. It counts as the months
 * that bring as much at the contract's rate, so that a loan without fees costs a year exactly what its rate says.
 */
function brokenMonths(debt: Debt, from: Day, to: Day): number {
  const rate = rateOn(debt, from);
  const factor = rate && monthFactor(rate);
  const month = factor ? toNumber(factor) : 0;
  const months = inMonths(daysBetween(from, to));
  return month === 0 ? months : Math.log1p(month * months) / Math.log1p(month);
}

const inMonths = (days: number): number => (days * 12) / 365;

/** What the contract kept on time costs a year, both ways of naming it; `null`: its terms are not known. */
export function contractCost(debt: Debt, asLent: Schedule | null = null): YearlyCost | null {
  const flows = costFlows(debt, asLent);
  return flows.ok ? yearlyCost(flows.value) : null;
}
