/**
 * Runs a plan month by month, by the model of docs/figures.md: the first payment one month after today; the remaining
 * principal bears one month's interest at the contract rate before each payment (penalty interest is not planned for);
 * a payment is set against charges first, then principal; the last payment of a debt is what is left.
 *
 * A debt whose least payment (the lender's minimum, or what keeps its longest term) does not fit beside the others
 * waits, and starts on the first month it does. A debt that has started is not stopped for another.
 */

import { assert } from "../assert.ts";
import { addMonths, type Day } from "../day.ts";
import { equal, type Fraction, one } from "../fraction.ts";
import { addFen, type Fen, largerFen, smallerFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import { levelPayment, monthsInterest } from "./level-payment.ts";
import { monthlyFactor, type Opening, weightOf } from "./opening.ts";
import type { Claimant, ShareRule } from "./share-rules.ts";

/** Lenders' own rules end individual plans after five years; longer is not proposed. */
export const longestPlanMonths = 60;

export interface DebtRun {
  readonly opening: Opening;
  /** Months count from 1; months without a payment are left out. */
  readonly payments: readonly { readonly month: number; readonly day: Day; readonly fen: Fen }[];
  readonly interestFen: Fen;
}

export interface ClosedRun {
  readonly closes: true;
  readonly debts: readonly DebtRun[];
  readonly months: number;
}

export type PlanRun =
  | ClosedRun
  | {
      readonly closes: false;
      readonly open: readonly { readonly opening: Opening; readonly why: "minimum-instalments" | "max-months" | "too-long" }[];
    };

interface Running {
  readonly opening: Opening;
  principalFen: Fen;
  chargesFen: Fen;
  interestFen: Fen;
  factor: Fraction;
  started: boolean;
  level: { readonly factor: Fraction; readonly fen: Fen } | null;
  payments: { month: number; day: Day; fen: Fen }[];
}

export function runPlan(openings: readonly Opening[], on: Day, budgetFen: Fen, share: ShareRule): PlanRun {
  const debts: Running[] = openings.map((opening) => ({
    opening,
    principalFen: opening.principalFen,
    chargesFen: opening.chargesFen,
    interestFen: zeroFen,
    factor: one,
    started: false,
    level: null,
    payments: [],
  }));
  for (let month = 1; month <= longestPlanMonths; month += 1) {
    const open = debts.filter((debt) => owedOf(debt) > 0);
    if (open.length === 0) return closed(debts, month - 1);
    const day = addMonths(on, month);
    for (const debt of open) accrue(debt, addMonths(on, month - 1), day);
    const late = open.filter(({ opening }) => opening.maxMonths !== null && month > opening.maxMonths);
    if (late.length > 0) return failed(late, "max-months");
    pay(open, month, day, budgetFen, share);
  }
  const open = debts.filter((debt) => owedOf(debt) > 0);
  return open.length === 0 ? closed(debts, longestPlanMonths) : failed(open, "too-long");
}

function accrue(debt: Running, from: Day, to: Day): void {
  debt.factor = monthlyFactor(debt.opening, from, to);
  const interestFen = monthsInterest(debt.principalFen, debt.factor);
  debt.chargesFen = addFen(debt.chargesFen, interestFen);
  debt.interestFen = addFen(debt.interestFen, interestFen);
}

function pay(open: readonly Running[], month: number, day: Day, budgetFen: Fen, share: ShareRule): void {
  const served = servedThisMonth(open, month, budgetFen);
  const payments = share(
    served.map(({ claimant }) => claimant),
    budgetFen,
  );
  for (const [index, { debt }] of served.entries()) {
    const paidFen = payments[index] ?? zeroFen;
    if (paidFen === 0) continue;
    const toCharges = smallerFen(paidFen, debt.chargesFen);
    debt.chargesFen = subtractFen(debt.chargesFen, toCharges);
    debt.principalFen = subtractFen(debt.principalFen, subtractFen(paidFen, toCharges));
    debt.started = true;
    debt.payments.push({ month, day, fen: paidFen });
  }
}

/**
 * The debts that get money: all, if their least payments fit. Otherwise those wait that ask the most for their weight,
 * first among the ones not started and not in court.
 */
function servedThisMonth(open: readonly Running[], month: number, budgetFen: Fen): { debt: Running; claimant: Claimant }[] {
  let served = open.map((debt) => ({ debt, claimant: claimantOf(debt, month, budgetFen) }));
  while (sumFen(served.map(({ claimant }) => claimant.leastFen)) > budgetFen) {
    const waits = served.reduce((a, b) => (waitsBefore(b, a) ? b : a));
    served = served.filter((candidate) => candidate !== waits);
  }
  return served;
}

function waitsBefore(a: { debt: Running; claimant: Claimant }, b: { debt: Running; claimant: Claimant }): boolean {
  if (a.debt.started !== b.debt.started) return b.debt.started;
  if (a.debt.opening.sued !== b.debt.opening.sued) return b.debt.opening.sued;
  return BigInt(a.claimant.leastFen) * BigInt(b.claimant.weight) > BigInt(b.claimant.leastFen) * BigInt(a.claimant.weight);
}

function claimantOf(debt: Running, month: number, budgetFen: Fen): Claimant {
  const { opening } = debt;
  const owedFen = owedOf(debt);
  const leastFen = smallerFen(owedFen, largerFen(opening.minimumFen, keepsTerm(debt, month, budgetFen)));
  const openingFen = addFen(opening.principalFen, opening.chargesFen);
  return {
    weight: weightOf(opening),
    leastFen,
    owedFen,
    principalFen: debt.principalFen,
    openingFen,
    monthlyFactor: debt.factor,
    sued: opening.sued,
  };
}

/**
 * What must be paid from now on to end within the lender's longest term. It grows while the debt waits, so one that is
 * out of reach stays so; it is settled when the debt starts, or its rate changes.
 */
function keepsTerm(debt: Running, month: number, budgetFen: Fen): Fen {
  const { maxMonths } = debt.opening;
  if (maxMonths === null) return zeroFen;
  const settled = debt.level !== null && (debt.started || debt.level.fen > budgetFen) && equal(debt.level.factor, debt.factor);
  if (debt.level === null || !settled) debt.level = { factor: debt.factor, fen: levelPayment(debt, maxMonths - month + 1) };
  return debt.level.fen;
}

const owedOf = ({ principalFen, chargesFen }: Running): Fen => addFen(principalFen, chargesFen);

function closed(debts: readonly Running[], months: number): PlanRun {
  for (const { opening, interestFen, payments } of debts) {
    const paidFen = sumFen(payments.map((payment) => payment.fen));
    assert(paidFen === opening.principalFen + opening.chargesFen + interestFen, "a closed debt was paid to the fen");
  }
  return { closes: true, debts, months };
}

function failed(open: readonly Running[], why: "max-months" | "too-long"): PlanRun {
  return {
    closes: false,
    open: open.map(({ opening, started }) => ({ opening, why: started || opening.minimumFen === 0 ? why : "minimum-instalments" })),
  };
}
