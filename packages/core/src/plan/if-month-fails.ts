/**
 * What one month costs in which nothing can be paid. Debts whose payments have begun go on as the plan says; what a
 * later month has left of the firm sum goes to what was missed, the debt that ends first before the others, and only then
 * to debts that still wait for their first payment, which so may start later. The failed month's money is gone.
 *
 * That an arrangement ends with one missed instalment is the lender's to say; here stand the debts it may happen to.
 */

import { assert } from "../assert.ts";
import { addMonths, type Day } from "../day.ts";
import { type Fen, fen, sumFen } from "../money.ts";
import { interestRule } from "./level-payment.ts";
import { longestPlanMonths } from "./longest-plan.ts";
import { monthlyFactor, type Opening } from "./opening.ts";
import type { DebtPlan, MissedMonth, Plan } from "./plan.ts";

/** For plans of these debts; the interest of each month is worked out once. */
export function missedMonthsOf(openings: readonly Opening[], on: Day, firmFen: Fen): (debts: readonly DebtPlan[]) => Plan["ifMonthFails"] {
  const rules = new Map(openings.map((opening) => [opening.id, rulesOf(opening, on)]));
  return (debts) => {
    const planned = debts.flatMap((debt) => {
      const opening = openings.find(({ id }) => id === debt.id);
      const interest = rules.get(debt.id);
      assert(opening !== undefined && interest !== undefined, "a plan is for debts it was made of");
      return debt.paidFrom.length > 0 || debt.schedule.length === 0 ? [] : [plannedOf(debt, opening, interest, on)];
    });
    const lastMonth = Math.max(0, ...planned.map(({ lastMonth: last }) => last));
    const missed = Array.from({ length: lastMonth }, (_, index) => index + 1)
      .filter((month) => planned.some(({ due }) => (due[month] ?? 0) > 0))
      .map((month) => withoutMonth(planned, month, on, firmFen));
    const [first] = missed;
    return first === undefined ? null : { first, worst: missed.reduce((a, b) => (isWorse(b, a) ? b : a)) };
  };
}

/** A year after the longest plan nothing is looked at any more. */
const lastMonthSeen = longestPlanMonths + 12;

interface Planned {
  readonly opening: Opening;
  /** By month, from 1; fen. */
  readonly due: readonly number[];
  readonly interest: readonly ((principal: number) => number)[];
  readonly firstMonth: number;
  readonly lastMonth: number;
}

const rulesOf = (opening: Opening, on: Day): Planned["interest"] =>
  Array.from({ length: lastMonthSeen + 1 }, (_, month) =>
    interestRule(monthlyFactor(opening, addMonths(on, Math.max(0, month - 1)), addMonths(on, Math.max(1, month)))),
  );

function plannedOf({ schedule }: DebtPlan, opening: Opening, interest: Planned["interest"], on: Day): Planned {
  const byDay = new Map(schedule.map(({ day, fen: paid }) => [day, paid]));
  const due: number[] = Array.from({ length: longestPlanMonths + 1 }, (_, month) => byDay.get(addMonths(on, month)) ?? 0);
  assert(due.reduce((sum, paid) => sum + paid, 0) === sumFen(byDay.values()), "a plan pays on the day of a month");
  return { opening, due, interest, firstMonth: due.findIndex((paid) => paid > 0), lastMonth: due.findLastIndex((paid) => paid > 0) };
}

interface Owing {
  readonly planned: Planned;
  principal: number;
  charges: number;
  paid: number;
  endMonth: number | null;
}

function withoutMonth(all: readonly Planned[], missed: number, on: Day, firmFen: Fen): MissedMonth {
  const debts: Owing[] = all.map((planned) => ({
    planned,
    principal: planned.opening.principalFen,
    charges: planned.opening.chargesFen,
    paid: 0,
    endMonth: null,
  }));
  for (let month = 1; month <= lastMonthSeen && debts.some(isOpen); month += 1) {
    for (const debt of debts) debt.charges += debt.planned.interest[month]?.(debt.principal) ?? 0;
    if (month !== missed) payMonth(debts, month, missed, firmFen);
  }
  const mayEnd = all.filter(({ due }) => (due[missed] ?? 0) > 0);
  const done = !debts.some(isOpen);
  const inTime = debts.every(({ planned, endMonth }) => endMonth !== null && endMonth <= termOf(planned.opening));
  const planned = all.reduce((sum, { due }) => sum + due.reduce((of, paid) => of + paid, 0), 0);
  const endMonth = Math.max(...debts.map((debt) => debt.endMonth ?? 0));
  return {
    day: addMonths(on, missed),
    missedFen: sumFen(mayEnd.map(({ due }) => fen(due[missed] ?? 0))),
    caughtUp: done && inTime,
    endDay: done ? addMonths(on, endMonth) : null,
    costsFen: done ? fen(debts.reduce((sum, { paid }) => sum + paid, 0) - planned) : null,
    mayEnd: mayEnd.filter(({ opening }) => opening.mayPropose).map(({ opening }) => opening.id),
    breaks: [
      ...mayEnd
        .filter(({ opening }) => opening.mayPropose && opening.minimumFen > 0)
        .map(({ opening }) => ({ id: opening.id, limit: "minimum" as const })),
      ...debts.filter(isPastTerm).map(({ planned: { opening } }) => ({ id: opening.id, limit: "max-months" as const })),
    ],
  };
}

const isOpen = ({ principal, charges }: Owing): boolean => principal + charges > 0;
const termOf = ({ maxMonths }: Opening): number => Math.min(longestPlanMonths, maxMonths ?? longestPlanMonths);
const isPastTerm = ({ planned: { opening }, endMonth }: Owing): boolean =>
  opening.mayPropose && opening.maxMonths !== null && (endMonth === null || endMonth > opening.maxMonths);

function payMonth(debts: readonly Owing[], month: number, missed: number, firmFen: Fen): void {
  const hasBegun = ({ paid, planned }: Owing): boolean => paid > 0 || planned.firstMonth <= missed;
  const given = new Map(debts.map((debt) => [debt, hasBegun(debt) ? Math.min(debt.planned.due[month] ?? 0, owedOn(debt)) : 0]));
  let left = firmFen - [...given.values()].reduce((sum, paid) => sum + paid, 0);
  const behind = debts.filter(hasBegun).sort((a, b) => a.planned.lastMonth - b.planned.lastMonth);
  const waiting = debts.filter((debt) => !hasBegun(debt)).sort((a, b) => a.planned.firstMonth - b.planned.firstMonth);
  for (const debt of [...behind, ...waiting]) {
    const own = given.get(debt) ?? 0;
    const more = Math.min(left, behindOn(debt, month) - own);
    if (more <= 0 || own + more < Math.min(debt.planned.opening.leastFen, owedOn(debt))) continue;
    given.set(debt, own + more);
    left -= more;
  }
  assert(left >= 0, "a month after one that failed asks for no more than the firm sum");
  for (const [debt, paid] of given) setAgainst(debt, paid, month);
}

const owedOn = ({ principal, charges }: Owing): number => principal + charges;

/** What the plan would have paid by the end of the month and is not paid; from its last month on, all that is owed. */
function behindOn(debt: Owing, month: number): number {
  if (month >= debt.planned.lastMonth) return owedOn(debt);
  const due = debt.planned.due.slice(1, month + 1).reduce((sum, paid) => sum + paid, 0);
  return Math.min(owedOn(debt), due - debt.paid);
}

function setAgainst(debt: Owing, sum: number, month: number): void {
  if (sum === 0) return;
  const toCharges = Math.min(sum, debt.charges);
  debt.charges -= toCharges;
  debt.principal -= sum - toCharges;
  debt.paid += sum;
  if (!isOpen(debt)) debt.endMonth = month;
}

/** Not caught up with, then more limits broken, then dearer, then later; of equals the earlier month stands. */
function isWorse(a: MissedMonth, b: MissedMonth): boolean {
  if (a.caughtUp !== b.caughtUp) return b.caughtUp;
  if (a.breaks.length !== b.breaks.length) return a.breaks.length > b.breaks.length;
  if (a.costsFen !== b.costsFen) return a.costsFen === null || (b.costsFen !== null && a.costsFen > b.costsFen);
  return a.endDay !== b.endDay && (a.endDay === null || (b.endDay !== null && a.endDay > b.endDay));
}
