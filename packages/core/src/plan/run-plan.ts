/**
 * Runs a plan month by month, by the model of docs/figures.md: the first payment one month after today; the remaining
 * principal bears one month's interest at the contract rate before each payment (penalty interest is not planned for);
 * a payment is set against charges first, then principal; the last payment of a debt is what is left.
 *
 * A debt whose least payment (the lender's minimum, or what keeps its longest term) does not fit beside the others
 * waits, and starts on the first month it does. A debt that has started is not stopped for another, and one whose
 * lender refuses to wait counts as started from the first month: where that does not fit, there is no plan.
 */

import { assert } from "../assert.ts";
import { addMonths, type Day } from "../day.ts";
import { equal, type Fraction, one } from "../fraction.ts";
import { addFen, type Fen, largerFen, smallerFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import { levelPayment, monthsInterest } from "./level-payment.ts";
import { longestPlanMonths } from "./longest-plan.ts";
import { monthlyFactor, type Opening, takesNothing, weightOf } from "./opening.ts";
import type { BlockedBy } from "./plan.ts";
import type { Claimant, ShareRule } from "./share-rules.ts";

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
      readonly open: readonly { readonly opening: Opening; readonly why: Why }[];
    };

type Why = Extract<BlockedBy, "minimum-instalments" | "max-months" | "refusals" | "too-long">;

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
  const never = debts.filter(({ opening }) => takesNothing(opening));
  if (never.length > 0) return failed(never, "refusals");
  for (let month = 1; month <= longestPlanMonths; month += 1) {
    const open = debts.filter((debt) => owedOf(debt) > 0);
    if (open.length === 0) return closed(debts, month - 1);
    const day = addMonths(on, month);
    for (const debt of open) accrue(debt, addMonths(on, month - 1), day);
    const late = open.filter(({ opening }) => opening.maxMonths !== null && month > opening.maxMonths);
    if (late.length > 0) return failed(late, "max-months");
    const cannotWait = pay(open, month, day, budgetFen, share);
    if (cannotWait.length > 0) return failed(cannotWait, "refusals");
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

/** Gives the debts that would have to wait and cannot; then nothing is paid. */
function pay(open: readonly Running[], month: number, day: Day, budgetFen: Fen, share: ShareRule): Running[] {
  const served = servedThisMonth(open, month, budgetFen);
  const cannotWait = open.filter((debt) => debt.opening.refusesToWait && !served.some((one) => one.debt === debt));
  if (cannotWait.length > 0) return cannotWait;
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
  return [];
}

/**
 * The debts that get money: all, if their least payments fit. Otherwise those wait that do not fit beside the started
 * ones in any case, then those that ask the most for their weight, first among the ones not started and not in court.
 */
function servedThisMonth(open: readonly Running[], month: number, budgetFen: Fen): { debt: Running; claimant: Claimant }[] {
  const all = open.map((debt) => ({ debt, claimant: claimantOf(debt, month, budgetFen) }));
  const heldFen = sumFen(all.filter(({ debt }) => isHeld(debt)).map(({ claimant }) => claimant.leastFen));
  let served = all.filter(({ debt, claimant }) => isHeld(debt) || claimant.leastFen <= budgetFen - heldFen);
  while (sumFen(served.map(({ claimant }) => claimant.leastFen)) > budgetFen) {
    const waits = served.reduce((a, b) => (waitsBefore(b, a) ? b : a));
    served = served.filter((candidate) => candidate !== waits);
  }
  return served;
}

const isHeld = ({ started, opening }: Running): boolean => started || opening.refusesToWait;

function waitsBefore(a: { debt: Running; claimant: Claimant }, b: { debt: Running; claimant: Claimant }): boolean {
  if (isHeld(a.debt) !== isHeld(b.debt)) return isHeld(b.debt);
  if (a.debt.opening.refusesToWait !== b.debt.opening.refusesToWait) return b.debt.opening.refusesToWait;
  if (a.debt.opening.sued !== b.debt.opening.sued) return b.debt.opening.sued;
  return BigInt(a.claimant.leastFen) * BigInt(b.claimant.weight) > BigInt(b.claimant.leastFen) * BigInt(a.claimant.weight);
}

function claimantOf(debt: Running, month: number, budgetFen: Fen): Claimant {
  const { opening } = debt;
  const owedFen = owedOf(debt);
  const leastFen = smallerFen(owedFen, largerFen(opening.leastFen, keepsTerm(debt, month, budgetFen)));
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

const failed = (open: readonly Running[], why: Why): PlanRun => ({
  closes: false,
  open: open.map((debt) => ({ opening: debt.opening, why: whyOpen(debt, why) })),
});

/** What kept a debt from starting goes before what time does to it. */
function whyOpen({ opening, started }: Running, why: Why): Why {
  if (started || why === "refusals") return why;
  if (!opening.takesInstalments) return "refusals";
  return opening.minimumFen === 0 ? why : "minimum-instalments";
}
