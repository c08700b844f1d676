/** A debt as a plan sees it on its first day: what is owed, what it costs a month, what the lender accepts. */

import { type Day, earlierOf } from "../day.ts";
import { chargesOf } from "../debt/balance.ts";
import type { DatedRate } from "../debt/debt.ts";
import { type Fraction, zero } from "../fraction.ts";
import type { DebtId } from "../ids.ts";
import { addFen, type Fen, fen, largerFen, smallerFen, sumFen, zeroFen } from "../money.ts";
import { type DayCount, interestFactor, monthFactor } from "../rate.ts";
import { onOwnDay } from "../standing/claim-difference.ts";
import type { DebtStanding } from "../standing/standing.ts";

export interface Opening {
  readonly id: DebtId;
  readonly principalFen: Fen;
  readonly chargesFen: Fen;
  readonly rates: readonly DatedRate[];
  readonly dayCount: DayCount;
  /** The smallest instalment the lender accepts. */
  readonly minimumFen: Fen;
  /** The longest term the lender accepts, from today. */
  readonly maxMonths: number | null;
  /** A suit is filed: never the first to wait. */
  readonly sued: boolean;
  readonly mayPropose: boolean;
}

/**
 * `null`: the balance is not known. A payment that waits as a credit is taken off first, and so is what this program
 * computes above the lender's own claim of the same day: nobody is offered more than they ask for.
 */
export function openingOf(standing: DebtStanding): Opening | null {
  const { debt, balance, account } = standing;
  if (balance === null) return null;
  const offFen = addFen(account?.creditFen ?? zeroFen, aboveClaim(standing));
  const chargesFen = chargesOf(balance);
  const offCharges = smallerFen(offFen, chargesFen);
  return {
    id: debt.id,
    principalFen: largerFen(fen(balance.principal - (offFen - offCharges)), zeroFen),
    chargesFen: fen(chargesFen - offCharges),
    rates: debt.rates,
    dayCount: debt.dayCount ?? 365,
    minimumFen: debt.limits.minimum ?? zeroFen,
    maxMonths: debt.limits.maxMonths ?? null,
    sued: debt.suit !== undefined && earlierOf(debt.suit.filed, standing.on) === debt.suit.filed,
    mayPropose: standing.words.set === "open",
  };
}

/** By how much the computed balance exceeds the claim, on the claim's own day; zero without a claim. */
function aboveClaim({ difference }: DebtStanding): Fen {
  const claimedLessComputed = sumFen(onOwnDay(difference).map((row) => row.fen));
  return largerFen(fen(-claimedLessComputed), zeroFen);
}

/** Pro rata weight: the principal, or all that is owed where no principal is left. */
export const weightOf = ({ principalFen, chargesFen }: Opening): Fen => (principalFen > 0 ? principalFen : chargesFen);

export const owesNothing = ({ principalFen, chargesFen }: Opening): boolean => principalFen + chargesFen === 0;

/** Interest on one unit of principal for the month that starts on `from`, at the contract rate in force on that day. */
export function monthlyFactor({ rates, dayCount }: Opening, from: Day, to: Day): Fraction {
  const rate = rates.findLast((dated) => dated.from === undefined || dated.from <= from)?.rate ?? rates[0]?.rate;
  if (!rate) return zero;
  return monthFactor(rate) ?? interestFactor(rate, from, to, dayCount);
}
