/** A debt as a plan sees it on its first day: what is owed, what it costs a month, what the lender accepts. */

import { addMonths, type Day, earlierOf } from "../day.ts";
import { type Balance, chargesOf } from "../debt/balance.ts";
import type { DatedRate } from "../debt/debt.ts";
import { compare, type Fraction, zero } from "../fraction.ts";
import type { DebtId } from "../ids.ts";
import { addFen, type Fen, fen, largerFen, smallerFen, sumFen, zeroFen } from "../money.ts";
import { type DayCount, interestFactor, monthFactor } from "../rate.ts";
import { onOwnDay } from "../standing/claim-difference.ts";
import type { DebtStanding } from "../standing/standing.ts";
import { levelPayment, monthsInterest } from "./level-payment.ts";
import { longestPlanMonths } from "./longest-plan.ts";

export interface Opening {
  readonly id: DebtId;
  readonly principalFen: Fen;
  readonly chargesFen: Fen;
  /** Of the charges, what a lender may be asked to waive: penalty interest, compound interest, default fees. 0 where it refuses, or where nothing may be asked for. */
  readonly waivableFen: Fen;
  readonly rates: readonly DatedRate[];
  readonly dayCount: DayCount;
  /** The smallest instalment the lender accepts. */
  readonly minimumFen: Fen;
  /**
   * What every payment has to reach: the smallest instalment; all that is owed where no instalments are taken; for a
   * lender that does not wait also the equal payments that end the debt within its longest term.
   */
  readonly leastFen: Fen;
  /** The longest term the lender accepts, from today. */
  readonly maxMonths: number | null;
  /** Whether the lender takes instalments, one payment, or refuses to wait. */
  readonly takesInstalments: boolean;
  readonly takesLumpSum: boolean;
  readonly refusesToWait: boolean;
  /** A suit is filed: never the first to wait. */
  readonly sued: boolean;
  readonly mayPropose: boolean;
}

/**
 * `null`: the balance is not known. A payment that waits as a credit is taken off first, and so is what this program
 * computes above the lender's own claim of the same day: nobody is offered more than they ask for.
 */
export function openingOf(standing: DebtStanding): Opening | null {
  const { debt, balance, account, on } = standing;
  if (balance === null) return null;
  const offFen = addFen(account?.creditFen ?? zeroFen, aboveClaim(standing));
  const chargesFen = chargesOf(balance);
  const offCharges = smallerFen(offFen, chargesFen);
  const refuses = debt.limits.refuses ?? [];
  const mayPropose = standing.words.set === "open";
  const owed = {
    principalFen: largerFen(fen(balance.principal - (offFen - offCharges)), zeroFen),
    chargesFen: fen(chargesFen - offCharges),
    rates: debt.rates,
    dayCount: debt.dayCount ?? (365 as const),
    minimumFen: debt.limits.minimum ?? zeroFen,
    maxMonths: debt.limits.maxMonths ?? null,
    takesInstalments: !refuses.includes("instalments"),
    refusesToWait: refuses.includes("deferral"),
  };
  return {
    ...owed,
    id: debt.id,
    waivableFen: !mayPropose || refuses.includes("waiver") ? zeroFen : smallerFen(waivableOf(balance), owed.chargesFen),
    leastFen: leastOf(owed, on),
    takesLumpSum: !refuses.includes("lump-sum"),
    sued: debt.suit !== undefined && earlierOf(debt.suit.filed, on) === debt.suit.filed,
    mayPropose,
  };
}

/** By how much the computed balance exceeds the claim, on the claim's own day; zero without a claim. */
function aboveClaim({ difference }: DebtStanding): Fen {
  const claimedLessComputed = sumFen(onOwnDay(difference).map((row) => row.fen));
  return largerFen(fen(-claimedLessComputed), zeroFen);
}

const waivableOf = (balance: Balance): Fen => sumFen([balance["penalty-interest"], balance["compound-interest"], balance["default-fee"]]);

/** More than any debt: a payment that has to reach it is the whole debt. */
const wholeFen = fen(Number.MAX_SAFE_INTEGER);

type Owed = Pick<
  Opening,
  "principalFen" | "chargesFen" | "rates" | "dayCount" | "minimumFen" | "maxMonths" | "takesInstalments" | "refusesToWait"
>;

function leastOf(owed: Owed, on: Day): Fen {
  if (!owed.takesInstalments) return wholeFen;
  if (!owed.refusesToWait) return owed.minimumFen;
  return largerFen(owed.minimumFen, levelFrom(owed, on, Math.min(owed.maxMonths ?? longestPlanMonths, longestPlanMonths)));
}

/** The least equal payment, the first one month after `on`, that ends the debt within so many months at today's rate. */
export function levelFrom(owed: Pick<Opening, "principalFen" | "chargesFen" | "rates" | "dayCount">, on: Day, months: number): Fen {
  const factor = monthlyFactor(owed, on, addMonths(on, 1));
  const chargesFen = addFen(owed.chargesFen, monthsInterest(owed.principalFen, factor));
  return levelPayment({ principalFen: owed.principalFen, chargesFen, factor }, months);
}

/** No way of paying is left that the lender would take. */
export const takesNothing = ({ takesInstalments, takesLumpSum }: Opening): boolean => !takesInstalments && !takesLumpSum;

/** Pro rata weight: the principal, or all that is owed where no principal is left. */
export const weightOf = ({ principalFen, chargesFen }: Opening): Fen => (principalFen > 0 ? principalFen : chargesFen);

export const owedOn = ({ principalFen, chargesFen }: Opening): Fen => addFen(principalFen, chargesFen);

export const owesNothing = ({ principalFen, chargesFen }: Opening): boolean => principalFen + chargesFen === 0;

/** Interest on one unit of principal for the month that starts on `from`, at the contract rate in force on that day. */
export function monthlyFactor({ rates, dayCount }: Pick<Opening, "rates" | "dayCount">, from: Day, to: Day): Fraction {
  const rate = rateOn(rates, from);
  if (!rate) return zero;
  return monthFactor(rate) ?? interestFactor(rate, from, to, dayCount);
}

/** The same for the part of a month up to `to`: by days, and never more than the whole month. */
export function partFactor(opening: Pick<Opening, "rates" | "dayCount">, from: Day, to: Day): Fraction {
  const rate = rateOn(opening.rates, from);
  if (!rate) return zero;
  const byDays = interestFactor(rate, from, to, opening.dayCount);
  const whole = monthlyFactor(opening, from, addMonths(from, 1));
  return compare(byDays, whole) < 0 ? byDays : whole;
}

const rateOn = (rates: readonly DatedRate[], on: Day) =>
  rates.findLast((dated) => dated.from === undefined || dated.from <= on)?.rate ?? rates[0]?.rate;
