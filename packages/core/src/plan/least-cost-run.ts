/**
 * The run that costs the least, searched for. Each debt in its turn gets all that is free until it is paid; which debt
 * comes next is what is searched over, closing by closing.
 *
 * Why turns are enough: principal left is a concave function of the payments, so some cheapest plan gives each month's
 * free money to one debt; and a debt in its turn only grows more worth paying as its charges go. Longest terms cut into
 * turns (month-of-plan.ts). Of two courses with the same debts closed, one that is nowhere behind stands for both; while
 * no more than `widest` are left at a closing, every order has been considered. With more debts the most promising are kept.
 */

import { addMonths, type Day } from "../day.ts";
import { toNumber } from "../fraction.ts";
import { type Fen, fen, subtractFen, sumFen } from "../money.ts";
import { interestRule } from "./level-payment.ts";
import { longestPlanMonths } from "./longest-plan.ts";
import {
  accepts,
  type Course,
  copyOf,
  type OpenDebt,
  openMonth,
  owedOn,
  type Payment,
  payOn,
  started,
  type Terms,
} from "./month-of-plan.ts";
import { monthlyFactor, type Opening, takesNothing } from "./opening.ts";
import type { ClosedRun } from "./run-plan.ts";

/** Up to seven debts have at most 35 sets of the same size: nothing is dropped among them unless terms or smallest instalments part them. */
const widest = 40;
/** Twenty debts keep within a second. */
const widestOfMany = 60;
const few = 9;

/** `quick`: enough for a figure beside a plan, in a fraction of the time. `first`: the first order found, whatever it costs. */
export type Effort = "full" | "quick" | "first";
const widestOf = { quick: 6, first: 1 };

/** `null`: the search found no order in which all is paid in time. */
export function leastCostRun(openings: readonly Opening[], on: Day, budgetFen: Fen, effort: Effort = "full"): ClosedRun | null {
  if (openings.some(takesNothing)) return null;
  const debts = openings.map((opening, index) => ({ opening, terms: termsOf(opening, on, 2 ** index) }));
  const begin: Course = {
    month: 0,
    left: 0,
    interest: 0,
    open: debts.map(({ opening, terms }) => ({
      terms,
      principal: opening.principalFen,
      charges: opening.chargesFen,
      paidIn: opening.refusesToWait ? started : 0,
    })),
    last: null,
  };
  const width = effort !== "full" ? widestOf[effort] : openings.length > few ? widestOfMany : widest;
  const best = search(begin, budgetFen, width, effort === "first");
  if (best === null) return null;
  const runs = debts.map(({ opening, terms }) => {
    const payments = paymentsOf(best.last, terms, on);
    const openingFen = sumFen([opening.principalFen, opening.chargesFen]);
    return { opening, payments, interestFen: subtractFen(sumFen(payments.map((payment) => payment.fen)), openingFen) };
  });
  return { closes: true, debts: runs, months: best.month };
}

function termsOf(opening: Opening, on: Day, bit: number): Terms {
  const factors = Array.from({ length: longestPlanMonths + 1 }, (_, month) =>
    monthlyFactor(opening, addMonths(on, Math.max(0, month - 1)), addMonths(on, Math.max(1, month))),
  );
  return {
    bit,
    minimum: opening.leastFen,
    lastMonth: Math.min(longestPlanMonths, opening.maxMonths ?? longestPlanMonths),
    interest: factors.map(interestRule),
    rate: factors.map(toNumber),
  };
}

function search(begin: Course, budget: number, width: number, anyWill: boolean): Course | null {
  let best = cheapestPlainOrder(begin, budget);
  let courses: Course[] = [begin];
  while (courses.length > 0 && !(anyWill && best !== null)) {
    const next = new Map<number, Course[]>();
    for (const after of courses.flatMap((course) => turnsFrom(course, budget, begin.open.length <= few && !anyWill))) {
      if ((best !== null && after.interest >= best.interest) || !canEnd(after, budget)) continue;
      if (after.open.length === 0) best = after;
      else keepUnbeaten(next, after);
    }
    courses = [...next.values()].flat();
    if (courses.length > width) {
      const ranked = courses.map((course) => ({ course, cost: expectedCost(course, budget) })).sort((a, b) => a.cost - b.cost);
      courses = ranked.slice(0, width).map(({ course }) => course);
    }
  }
  return best;
}

/** What is owed already has to fit into the months that are left. */
const canEnd = ({ month, left, open }: Course, budget: number): boolean =>
  open.reduce((sum, debt) => sum + owedOn(debt), 0) <= left + (longestPlanMonths - month) * budget;

type Order = (a: OpenDebt, b: OpenDebt) => number;
const highestRateFirst: Order = (a, b) => (b.terms.rate[1] ?? 0) - (a.terms.rate[1] ?? 0);
const smallestFirst: Order = (a, b) => owedOn(a) - owedOn(b);

/** Every debt its least from the first month, all else in one order throughout: what the search has to be at least as good as. */
function cheapestPlainOrder(begin: Course, budget: number): Course | null {
  const waiting = begin.open.map(({ terms }) => terms).filter(({ minimum }) => minimum > 0);
  return [highestRateFirst, smallestFirst].reduce<Course | null>((best, order) => {
    let course: Course | null = begin;
    for (const { terms } of [...begin.open].sort(order))
      if (course?.open.some((debt) => debt.terms === terms)) course = takeTurn(course, { turn: terms, beside: waiting, from: 0 }, budget);
    return course !== null && (best === null || course.interest < best.interest) ? course : best;
  }, null);
}

/**
 * A turn for each open debt. What a turn leaves over may be too small for the next debt's smallest instalment, so that
 * one may also start beside it: at once, alone or with all others, or in the month in which the turn would end.
 */
function turnsFrom(course: Course, budget: number, thorough: boolean): Course[] {
  return course.open.flatMap(({ terms: turn }) => {
    const alone = takeTurn(course, { turn, beside: [], from: 0 }, budget);
    if (!thorough) return alone === null ? [] : [alone];
    const waiting = course.open
      .filter(({ terms, paidIn }) => terms !== turn && paidIn === 0 && terms.minimum > 0)
      .map(({ terms }) => terms);
    const starts = [...new Set([0, alone?.month ?? 0])];
    const beside = [...waiting.flatMap((one) => starts.map((from) => ({ turn, beside: [one], from }))), { turn, beside: waiting, from: 0 }];
    const joined = waiting.length === 0 ? [] : beside.map((joint) => takeTurn(course, joint, budget));
    return [alone, ...joined].filter((after) => after !== null);
  });
}

interface Turn {
  readonly turn: Terms;
  /** Debts that start beside it with their least, not before the month `from`. */
  readonly beside: readonly Terms[];
  readonly from: number;
}

/** All that is free to one debt until it is paid; what it cannot take goes where it saves the most, as far as that is accepted. */
function takeTurn(before: Course, { turn, beside, from }: Turn, budget: number): Course | null {
  const course = copyOf(before);
  for (;;) {
    for (const debt of course.month < from ? [] : course.open.filter(({ terms, paidIn }) => paidIn === 0 && beside.includes(terms))) {
      const least = Math.min(debt.terms.minimum, owedOn(debt));
      if (course.left >= least) payOn(course, debt, least);
    }
    const debt = course.open.find(({ terms }) => terms === turn);
    if (debt === undefined) return course;
    if (course.left > 0) {
      if (accepts(debt, course.month, course.left)) payOn(course, debt, Math.min(course.left, owedOn(debt)));
      else giveAway(course);
    }
    if (course.open.includes(debt) && !openMonth(course, turn, budget, longestPlanMonths)) return null;
  }
}

function giveAway(course: Course): void {
  const free = course.open.filter(({ terms, paidIn }) => paidIn === course.month || terms.minimum === 0);
  for (const debt of free.sort((a, b) => worth(b, course.month) - worth(a, course.month)))
    payOn(course, debt, Math.min(course.left, owedOn(debt)));
}

/** What a fen paid saves a month, over the whole way to closing: charges are paid first and bear nothing. */
const worth = (debt: OpenDebt, month: number): number => ((debt.terms.rate[month] ?? 0) * debt.principal) / owedOn(debt);

function keepUnbeaten(kept: Map<number, Course[]>, course: Course): void {
  const open = course.open.reduce((sum, { terms }) => sum + terms.bit, 0);
  const rivals = kept.get(open) ?? [];
  if (rivals.some((rival) => nowhereBehind(rival, course))) return;
  kept.set(open, [...rivals.filter((rival) => !nowhereBehind(course, rival)), course]);
}

/** Both have the same debts open, in the same order. */
function nowhereBehind(a: Course, b: Course): boolean {
  if (a.interest > b.interest || a.month > b.month || (a.month === b.month && a.left < b.left)) return false;
  return a.open.every((mine, index) => {
    const other = b.open[index];
    if (other === undefined || mine.principal > other.principal || owedOn(mine) > owedOn(other)) return false;
    return mine.terms.minimum === 0 || mine.paidIn === 0 || other.paidIn !== 0;
  });
}

/** Interest so far, and what is still to come if the rest is paid by its worth, as one stream. Only ranks. */
function expectedCost(course: Course, budget: number): number {
  const { month } = course;
  let [cost, wait] = [course.interest, -course.left / budget];
  for (const debt of [...course.open].sort((a, b) => worth(b, month) - worth(a, month))) {
    const monthly = (debt.terms.rate[month] ?? 0) * debt.principal;
    const takes = (owedOn(debt) + monthly * Math.max(0, wait)) / budget;
    cost += monthly * (wait + takes / 2);
    wait += takes;
  }
  return cost;
}

function paymentsOf(last: Payment | null, terms: Terms, on: Day): ClosedRun["debts"][number]["payments"] {
  const byMonth = new Map<number, number>();
  for (let payment = last; payment !== null; payment = payment.before)
    if (payment.terms === terms) byMonth.set(payment.month, (byMonth.get(payment.month) ?? 0) + payment.paid);
  return [...byMonth].sort(([a], [b]) => a - b).map(([month, paid]) => ({ month, day: addMonths(on, month), fen: fen(paid) }));
}
