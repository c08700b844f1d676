/**
 * The contract's schedule from its terms: rows of principal, interest and fees with their due days.
 *
 * Interest of a row is rounded half up to the fen; the last row's principal takes what the rounding left, so that the
 * rows sum to the principal. Nothing here knows about payments or overdue dues (run-account.ts does).
 */

import { type Day, earlierOf, laterOf } from "../day.ts";
import type { Debt, RepaymentMethod } from "../debt/debt.ts";
import { add, compare, divide, type Fraction, fraction, multiply, one, power, subtract, zero } from "../fraction.ts";
import { type Fen, fen, multiplyFen, roundToFen, smallerFen, toFraction, zeroFen } from "../money.ts";
import { type DayCount, monthFactor } from "../rate.ts";
import { err, ok, type Result } from "../result.ts";
import { feesEachPeriod, lentPrincipal } from "./lent-principal.ts";
import type { MissingFacts } from "./missing-facts.ts";
import { type Period, periodFactor, periodsOf } from "./periods.ts";
import { factorByDays, rateOn, usesDayCount } from "./rate-on.ts";
import type { Schedule, ScheduleRow } from "./schedule.ts";

/** Terms complete enough to compute with. */
export interface Terms {
  readonly debt: Debt;
  readonly principalFen: Fen;
  readonly paidOut: Day;
  readonly method: RepaymentMethod;
  readonly periods: readonly Period[];
  /** 365 where no interest of this contract ever depends on it. */
  readonly dayCount: DayCount;
}

/**
 * Checks which facts the schedule needs and names every missing one. `principalFen` defaults to what was lent; pass
 * the stated sum for the schedule the lender charges by.
 */
export function readTerms(debt: Debt, principalFen: Fen | null = lentPrincipal(debt)): Result<Terms, MissingFacts> {
  const { method, firstDue } = debt;
  const paidOut = debt.principal.paidOut;
  const needsPeriods = method !== "bullet" && method !== "revolving";
  const missing = [
    principalFen === null ? "principal.stated" : null,
    paidOut === undefined ? "principal.paidOut" : null,
    startsLate(debt) ? "rate" : null,
    debt.rates.some(({ rate }) => rate.kind === "compound") ? "rate.kind" : null,
    method === undefined || (debt.drawdowns.length > 0 && method !== "revolving") ? "method" : null,
    firstDue === undefined ? "firstDue" : null,
    needsPeriods && debt.periods === undefined ? "periods" : null,
    debt.fees.some((fee) => fee.when === "upfront") && debt.principal.received === undefined ? "principal.received" : null,
  ].filter((path) => path !== null);
  if (principalFen === null || paidOut === undefined || method === undefined || firstDue === undefined || missing.length > 0)
    return err({ kind: "missing-facts", missing });
  const periods = periodsOf(debt, paidOut, firstDue, debt.periods ?? 1);
  if (debt.dayCount === undefined && usesDayCount(debt) && periods.some((period) => period.months === null))
    return err({ kind: "missing-facts", missing: ["dayCount"] });
  return ok({ debt, principalFen, paidOut, method, periods, dayCount: debt.dayCount ?? 365 });
}

/** No rate at all, or none for the days before the first dated one. */
function startsLate({ rates, principal: { paidOut } }: Debt): boolean {
  const first = rates[0];
  return first === undefined || (first.from !== undefined && paidOut !== undefined && first.from > paidOut);
}

export function makeSchedule(debt: Debt, principalFen?: Fen): Result<Schedule, MissingFacts> {
  const terms = readTerms(debt, principalFen ?? lentPrincipal(debt));
  return terms.ok ? ok({ rows: amortise(terms.value, terms.value.principalFen, terms.value.periods) }) : terms;
}

/** Spreads `principalFen` over `periods`: the whole schedule, or what remains of it after a prepayment. */
export function amortise(terms: Terms, principalFen: Fen, periods: readonly Period[]): readonly ScheduleRow[] {
  const rows: ScheduleRow[] = [];
  const feesFen = feesEachPeriod(terms.debt);
  let remaining = principalFen;
  let levelFen: Fen | null = null;
  periods.forEach((period, index) => {
    const last = index === periods.length - 1;
    const interestFen = rowInterest(terms, period, terms.method === "flat-rate" ? principalFen : remaining);
    if (terms.method === "equal-instalments" && (levelFen === null || rateChanged(terms.debt, periods[index - 1], period)))
      levelFen = levelPayment(terms, remaining, periods.slice(index));
    const share = last
      ? remaining
      : smallerFen(principalShare(terms, principalFen, remaining, periods.length, period, levelFen), remaining);
    remaining = fen(remaining - share);
    rows.push({
      number: period.number,
      from: period.from,
      due: period.due,
      principalFen: share,
      interestFen,
      feesFen,
      remainingFen: remaining,
    });
  });
  return rows;
}

function rowInterest(terms: Terms, period: Period, baseFen: Fen): Fen {
  if (terms.method !== "revolving") return multiplyFen(baseFen, periodFactor(terms.debt, period, terms.dayCount));
  return roundToFen(revolvingInterest(terms, period));
}

/** By days on what is drawn, stretch by stretch between drawdowns. */
function revolvingInterest(terms: Terms, period: Period): Fraction {
  let drawnFen = terms.principalFen;
  let from = period.from;
  let sum = zero;
  for (const drawdown of [...terms.debt.drawdowns, { day: period.due, fen: zeroFen }]) {
    const to = earlierOf(laterOf(drawdown.day, from), period.due);
    sum = add(sum, multiply(toFraction(drawnFen), factorByDays(terms.debt, from, to, terms.dayCount)));
    drawnFen = fen(drawnFen + drawdown.fen);
    from = to;
  }
  return sum;
}

function principalShare(terms: Terms, wholeFen: Fen, remaining: Fen, count: number, period: Period, levelFen: Fen | null): Fen {
  switch (terms.method) {
    case "equal-instalments": {
      // A broken first period changes its interest, not its principal: the level payment less a regular month's interest.
      const regular = regularFactor(terms, period);
      const share = (levelFen ?? zeroFen) - multiplyFen(remaining, regular);
      return fen(Math.max(0, share));
    }
    case "equal-principal":
    case "flat-rate":
      return roundToFen(fraction(wholeFen, count));
    case "interest-first":
    case "bullet":
    case "revolving":
      return zeroFen;
  }
}

/** The level payment that repays `remaining` over `periods` at the rate in force when the first of them begins. */
function levelPayment(terms: Terms, remaining: Fen, periods: readonly Period[]): Fen {
  const first = periods[0];
  const month = first ? monthlyFactorOn(terms.debt, first.from) : null;
  if (month) {
    if (compare(month, zero) === 0) return roundToFen(fraction(remaining, periods.length));
    const grown = power(add(one, month), periods.length);
    return roundToFen(divide(multiply(multiply(toFraction(remaining), month), grown), subtract(grown, one)));
  }
  // A rate quoted by the day: each period has its own factor, and the level payment solves them exactly.
  let grown: Fraction = one;
  let annuity: Fraction = zero;
  for (const period of periods) {
    const factor = add(one, periodFactor(terms.debt, period, terms.dayCount));
    grown = multiply(grown, factor);
    annuity = add(multiply(annuity, factor), one);
  }
  return roundToFen(divide(multiply(toFraction(remaining), grown), annuity));
}

function regularFactor(terms: Terms, period: Period): Fraction {
  return period.months === null
    ? (monthlyFactorOn(terms.debt, period.from) ?? periodFactor(terms.debt, period, terms.dayCount))
    : periodFactor(terms.debt, period, terms.dayCount);
}

function monthlyFactorOn(debt: Debt, on: Day): Fraction | null {
  const rate = rateOn(debt, on);
  return rate ? monthFactor(rate) : null;
}

const rateChanged = (debt: Debt, before: Period | undefined, now: Period): boolean =>
  before !== undefined && rateOn(debt, before.from) !== rateOn(debt, now.from);
