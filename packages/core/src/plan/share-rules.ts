/**
 * How a month's money is split between debts, one rule for each objective. Every rule keeps inside the same limits:
 * each debt served gets at least its `leastFen` and at most what it owes, and all together never more than the budget.
 *
 * Fair shares is exact: pro rata to the opening principal, the surplus of a debt that closes shared by the others.
 * The other three are plain orders of precedence, simple and explainable: right in direction, not proved optimal.
 */

import { assert } from "../assert.ts";
import { compare, type Fraction, fraction, multiply } from "../fraction.ts";
import { allocateFen, type Fen, fen, smallerFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import type { PlanObjective } from "./plan.ts";

/** A debt that gets money this month. */
export interface Claimant {
  /** Above zero; only proportions matter. */
  readonly weight: number;
  readonly leastFen: Fen;
  /** Above zero. */
  readonly owedFen: Fen;
  readonly principalFen: Fen;
  /** Owed on the first day: an order by it does not change from month to month. */
  readonly openingFen: Fen;
  readonly monthlyFactor: Fraction;
  readonly sued: boolean;
}

/** One payment per claimant. `budgetFen` is at least the sum of the least payments. */
export type ShareRule = (claimants: readonly Claimant[], budgetFen: Fen) => Fen[];

type Precedence = (a: Claimant, b: Claimant) => number;

/**
 * The most interest saved for what it takes to close: rate x principal / all that is owed. Without charges that is the
 * highest rate first; charges bear no interest and are paid before principal, so they put a debt back.
 */
const mostSavedFirst: Precedence = (a, b) => compare(savedPerFen(b), savedPerFen(a)) || a.openingFen - b.openingFen;

const savedPerFen = ({ monthlyFactor, principalFen, owedFen }: Claimant): Fraction =>
  multiply(monthlyFactor, fraction(principalFen, owedFen));

/** Smallest debt first: the soonest that one creditor is done with. */
const smallestFirst: Precedence = (a, b) => a.openingFen - b.openingFen || compare(b.monthlyFactor, a.monthlyFactor);

/** Debts in court first, then the largest, which a lender sues for soonest. */
const suedFirst: Precedence = (a, b) => Number(b.sued) - Number(a.sued) || b.openingFen - a.openingFen;

export const shareRules: Readonly<Record<PlanObjective, ShareRule>> = {
  "fair-shares": proRata,
  "least-cost": inOrder(mostSavedFirst),
  "first-closed": inOrder(smallestFirst),
  "legal-danger-first": inOrder(suedFirst),
};

/** Shares by weight; a share outside [least, owed] is set to that limit and the rest shared again. */
function proRata(claimants: readonly Claimant[], budgetFen: Fen): Fen[] {
  const payments: (Fen | null)[] = claimants.map(() => null);
  for (;;) {
    const open = claimants.flatMap((claimant, index) => (payments[index] === null ? [{ claimant, index }] : []));
    const leftFen = subtractFen(budgetFen, sumFen(payments.map((payment) => payment ?? zeroFen)));
    assert(leftFen >= 0, "shares stay within the budget");
    if (open.length === 0)
      return checked(
        claimants,
        payments.map((payment) => payment ?? zeroFen),
        budgetFen,
      );
    const shares = allocateFen(
      leftFen,
      open.map(({ claimant }) => claimant.weight),
    );
    const asked = open.map(({ claimant, index }, at) => {
      const share = shares[at] ?? zeroFen;
      const within = share < claimant.leastFen ? claimant.leastFen : smallerFen(share, claimant.owedFen);
      return { index, within, moved: within - share };
    });
    const balance = asked.reduce((sum, { moved }) => sum + moved, 0);
    // Too little for all that move up: fix those. Too much left by those that move down: fix those.
    const fixed = asked.filter(({ moved }) => (balance > 0 ? moved > 0 : balance < 0 ? moved < 0 : true));
    for (const { index, within } of fixed) payments[index] = within;
  }
}

/** Everyone the least, then all that is left to the first until it is paid, and so on. */
function inOrder(precedence: Precedence): ShareRule {
  return (claimants, budgetFen) => {
    const payments = claimants.map(({ leastFen }) => leastFen);
    let leftFen = subtractFen(budgetFen, sumFen(payments));
    const order = claimants.map((claimant, index) => ({ claimant, index }));
    for (const { claimant, index } of order.sort((a, b) => precedence(a.claimant, b.claimant))) {
      const extraFen = smallerFen(leftFen, subtractFen(claimant.owedFen, claimant.leastFen));
      payments[index] = fen(claimant.leastFen + extraFen);
      leftFen = subtractFen(leftFen, extraFen);
    }
    return checked(claimants, payments, budgetFen);
  };
}

function checked(claimants: readonly Claimant[], payments: Fen[], budgetFen: Fen): Fen[] {
  assert(sumFen(payments) <= budgetFen, "shares stay within the budget");
  assert(
    claimants.every(({ leastFen, owedFen }, index) => (payments[index] ?? -1) >= leastFen && (payments[index] ?? 0) <= owedFen),
    "a share lies between the least and what is owed",
  );
  return payments;
}
