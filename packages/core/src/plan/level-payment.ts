/**
 * The least equal payment that closes a debt within so many months, by the same monthly rule as the plan itself:
 * interest on principal, rounded to the fen each month; charges are paid first and bear nothing.
 *
 * The annuity formula gives a first value; the exact rule then decides to the fen.
 */

import { type Fraction, toNumber } from "../fraction.ts";
import { type Fen, fen, multiplyFen } from "../money.ts";

export interface OpenDebt {
  readonly principalFen: Fen;
  readonly chargesFen: Fen;
  /** Interest on one unit of principal a month. */
  readonly factor: Fraction;
}

/** This month's interest is booked already, and this month's payment counts as the first. `months` is at least 1. */
export function levelPayment(debt: OpenDebt, months: number): Fen {
  const all = debt.principalFen + debt.chargesFen;
  const closes = (payment: number): boolean => closesWithin(debt, payment, months);
  let enough = Math.min(all, Math.max(1, Math.ceil(annuity(debt, months))));
  let step = 1;
  while (!closes(enough)) {
    enough = Math.min(all, enough + step); // paying all at once always closes
    step *= 2;
  }
  let tooLittle = Math.max(0, enough - 2);
  for (step = 2; tooLittle > 0 && closes(tooLittle); step *= 2) {
    enough = tooLittle;
    tooLittle = Math.max(0, tooLittle - step);
  }
  while (enough - tooLittle > 1) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (closes(middle)) enough = middle;
    else tooLittle = middle;
  }
  return fen(enough);
}

/** Half up to the fen, exact. */
export const monthsInterest = (principalFen: Fen, factor: Fraction): Fen => fen(interestRule(factor)(principalFen));

/** Whole numbers that stay safe need no BigInt: a search over plans asks for this a million times. */
export function interestRule(factor: Fraction): (principal: number) => number {
  const [top, bottom] = [Number(factor.numerator), Number(factor.denominator)];
  return (principal) => {
    const doubled = 2 * principal * top + bottom;
    return Number.isSafeInteger(doubled) ? Math.floor(doubled / (2 * bottom)) : multiplyFen(fen(principal), factor);
  };
}

function closesWithin(debt: OpenDebt, payment: number, months: number): boolean {
  const interestOn = interestRule(debt.factor);
  let [principal, charges]: [number, number] = [debt.principalFen, debt.chargesFen];
  for (let month = 1; month <= months; month += 1) {
    if (month > 1) charges += interestOn(principal);
    if (payment <= charges) charges -= payment;
    else {
      principal -= payment - charges;
      charges = 0;
    }
    if (principal + charges <= 0) return true;
  }
  return false;
}

/** Right where the first payment covers the charges, else a first value only. */
function annuity({ principalFen, chargesFen, factor }: OpenDebt, months: number): number {
  const all = principalFen + chargesFen;
  const rate = toNumber(factor);
  if (rate === 0) return all / months;
  const growth = (1 + rate) ** (months - 1);
  return (all * growth) / (growth + (growth - 1) / rate);
}
