/**
 * What no plan can cost less than, as a linear program: the model of run-plan.ts with every condition that is not linear
 * replaced by a weaker one that is. Solving it is not done here; `Solve` is handed in by an app.
 *
 * For each debt and month it knows the principal left, the charges left and what was paid. That charges are paid before
 * principal is kept in two weaker forms: charges left are at most in proportion to principal left, with what has accrued
 * on that; and a month that pays principal with all its money leaves no charges. Smallest instalments are left out, and
 * each month's interest may be rounded down by half a fen, so a plan in whole fen always satisfies the program.
 */

import { addMonths, type Day } from "../day.ts";
import { toNumber } from "../fraction.ts";
import { type Fen, fen } from "../money.ts";
import { longestPlanMonths } from "./longest-plan.ts";
import { monthlyFactor, type Opening } from "./opening.ts";

/** All variables are at least zero. */
export interface LinearProgram {
  /** What a unit of each variable costs; the sum is made as small as can be. */
  readonly costs: readonly number[];
  readonly rows: readonly LinearRow[];
}

/** The sum of value times variable is at most `most`. */
export interface LinearRow {
  readonly terms: readonly { readonly variable: number; readonly value: number }[];
  readonly most: number;
}

/** The least cost, or `null` where it was not found in time. */
export type Solve = (program: LinearProgram) => number | null;

/** `null`: not solved. Rounded down, and less what a solver leaves open. */
export function lowerBoundOf(openings: readonly Opening[], on: Day, budgetFen: Fen, solve: Solve): Fen | null {
  const cost = solve(programOf(openings, on, budgetFen));
  if (cost === null) return null;
  return fen(Math.floor(cost * (1 - tolerance)));
}

const tolerance = 1e-6;

function programOf(openings: readonly Opening[], on: Day, budgetFen: Fen): LinearProgram {
  const costs: number[] = [];
  const rows: LinearRow[] = [];
  const variable = (cost: number): number => costs.push(cost) - 1;
  const paidIn: number[][] = Array.from({ length: longestPlanMonths + 1 }, () => []);
  for (const opening of openings) addDebt(opening);
  for (const paid of paidIn) if (paid.length > 0) rows.push({ terms: paid.map((one) => ({ variable: one, value: 1 })), most: budgetFen });
  return { costs, rows };

  function addDebt(opening: Opening): void {
    const { principalFen: principal, chargesFen: charges } = opening;
    const last = Math.min(longestPlanMonths, opening.maxMonths ?? longestPlanMonths);
    let [before, accruals, rounding]: [{ principal: number; charges: number } | null, number, number] = [null, 0, 0];
    for (let month = 1; month <= last; month += 1) {
      const rate = toNumber(monthlyFactor(opening, addMonths(on, month - 1), addMonths(on, month)));
      accruals += rate;
      rounding += halfFen;
      const paid = variable(1);
      paidIn[month]?.push(paid);
      const after = month === last ? null : { principal: variable(0), charges: variable(0) };
      rows.push(balanceRow({ opening: principal + charges, principal, rate }, before, paid, after));
      if (after !== null) rows.push(...principalRows({ principal, charges, accruals, rounding, budget: budgetFen }, before, after));
      before = after;
    }
  }
}

const halfFen = 0.5;
type Left = { readonly principal: number; readonly charges: number };

/** Owed before, with interest, less what is paid, is at most owed after; after the last month nothing is. */
function balanceRow(
  start: { opening: number; principal: number; rate: number },
  before: Left | null,
  paid: number,
  after: Left | null,
): LinearRow {
  const owedBefore =
    before === null
      ? []
      : [
          { variable: before.principal, value: 1 + start.rate },
          { variable: before.charges, value: 1 },
        ];
  const owedAfter =
    after === null
      ? []
      : [
          { variable: after.principal, value: -1 },
          { variable: after.charges, value: -1 },
        ];
  const most = halfFen - (before === null ? start.opening + start.principal * start.rate : 0);
  return { terms: [...owedBefore, ...owedAfter, { variable: paid, value: -1 }], most };
}

function principalRows(
  debt: { principal: number; charges: number; accruals: number; rounding: number; budget: number },
  before: Left | null,
  after: Left,
): LinearRow[] {
  const { principal, charges, accruals, rounding, budget } = debt;
  const falls = before === null ? { terms: [], most: principal } : { terms: [{ variable: before.principal, value: -1 }], most: 0 };
  const neverRises = { terms: [...falls.terms, { variable: after.principal, value: 1 }], most: falls.most };
  if (principal === 0) return [neverRises];
  const inProportion = {
    terms: [
      { variable: after.charges, value: 1 },
      { variable: after.principal, value: -(charges / principal + accruals) },
    ],
    most: rounding,
  };
  // charges after / the most they can be + principal paid / the most that can be paid <= 1
  const [mostCharges, mostPaid] = [charges + principal * accruals + rounding, Math.min(budget, principal)];
  const paysChargesFirst = {
    terms: [
      { variable: after.charges, value: 1 / mostCharges },
      { variable: after.principal, value: -1 / mostPaid },
      ...(before === null ? [] : [{ variable: before.principal, value: 1 / mostPaid }]),
    ],
    most: before === null ? 1 - principal / mostPaid : 1,
  };
  return [neverRises, inProportion, paysChargesFirst];
}
