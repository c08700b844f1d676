/**
 * How much was lent. Where interest or fees were deducted in advance the principal is what was received (Civil Code
 * 670); the sum stated in the contract remains what the lender charges on (`statedPrincipal`).
 */

import type { Debt } from "../debt/debt.ts";
import { type Fen, fen, largerFen, smallerFen, sumFen, zeroFen } from "../money.ts";

/** `null`: neither sum is known. */
export function lentPrincipal(debt: Debt): Fen | null {
  const { stated, received } = debt.principal;
  if (stated !== undefined && received !== undefined) return smallerFen(received, stated);
  return received ?? stated ?? null;
}

export const statedPrincipal = (debt: Debt): Fen | null => debt.principal.stated ?? debt.principal.received ?? null;

/** What was kept back from the stated principal at the pay-out; zero when nothing was, or the sum received is not known. */
export function deductedInAdvance(debt: Debt): Fen {
  const { stated, received } = debt.principal;
  return stated !== undefined && received !== undefined ? largerFen(fen(stated - received), zeroFen) : zeroFen;
}

/**
 * Upfront fees that the deduction does not already cover, oldest entry covered first. These were due beside the loan
 * on the pay-out day.
 */
export function upfrontFeesDue(debt: Debt): readonly { readonly name: string; readonly fen: Fen }[] {
  let covered = deductedInAdvance(debt);
  return debt.fees
    .filter((fee) => fee.when === "upfront")
    .map((fee) => {
      const by = fen(Math.min(covered, fee.fen));
      covered = fen(covered - by);
      return { name: fee.name, fen: fen(fee.fen - by) };
    })
    .filter((fee) => fee.fen > 0);
}

export const feesEachPeriod = (debt: Debt): Fen => sumFen(debt.fees.filter((fee) => fee.when === "each-period").map((fee) => fee.fen));
