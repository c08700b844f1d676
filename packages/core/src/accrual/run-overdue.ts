/**
 * What runs on unpaid dues between two days. Until the grace period ends the contract rate runs on the unpaid
 * principal; from then the penalty rate replaces it on the agreed base. Interest on unpaid interest runs only where
 * compound interest is agreed.
 */

import type { Day } from "../day.ts";
import type { OverdueTerms } from "../debt/debt.ts";
import { type Fraction, multiply, one } from "../fraction.ts";
import { type Fen, fen, zeroFen } from "../money.ts";
import { type DayCount, interestFactor, needsDayCount, type Rate } from "../rate.ts";
import type { AccrualBase } from "./account.ts";
import { type Ledger, type RunningBucket, run } from "./ledger.ts";
import { rateSegments } from "./rate-on.ts";

/** `from` counted, `to` not; no due day, payment or end of grace lies between them. */
export function runOverdue(ledger: Ledger, from: Day, to: Day, accelerated: boolean): void {
  const { inGrace, late } = sumUnpaid(ledger, from);
  if (inGrace.principalFen + late.principalFen + late.interestFen === 0 && !bearsCompound(ledger)) return;
  const terms = ledger.debt.overdue;
  if (!terms) {
    ledger.missing.add("overdue.penalty");
    return;
  }
  runContractRate(ledger, "interest", inGrace.principalFen, "overdue-principal", from, to);
  if (terms.penalty === null) runContractRate(ledger, "interest", late.principalFen, "overdue-principal", from, to);
  else runPenaltyRate(ledger, terms, "penalty-interest", penaltyBase(terms, late, accelerated), from, to);
  if (terms.compound) runPenaltyRate(ledger, terms, "compound-interest", compoundBase(ledger, terms, late), from, to);
}

interface Unpaid {
  principalFen: Fen;
  interestFen: Fen;
}

/** Unpaid dues inside their grace period and past it. One pass without intermediate lists: this runs for every stretch of every debt. */
function sumUnpaid(ledger: Ledger, from: Day): { readonly inGrace: Unpaid; readonly late: Unpaid } {
  const sums = { inGrace: { principalFen: zeroFen, interestFen: zeroFen }, late: { principalFen: zeroFen, interestFen: zeroFen } };
  for (const due of ledger.dues) {
    const into = due.penaltyFrom <= from ? sums.late : sums.inGrace;
    into.principalFen = fen(into.principalFen + due.unpaidPrincipalFen);
    into.interestFen = fen(into.interestFen + due.unpaidInterestFen);
  }
  return sums;
}

const bearsCompound = (ledger: Ledger): boolean =>
  ledger.debt.overdue?.compound === true && ledger.lateInterestFen + ledger.unpaid["penalty-interest"] > 0;

type Base = { readonly fen: Fen; readonly is: AccrualBase };

/** `remaining-principal` differs only in name: before acceleration no other principal is due, after it all of it is. */
function penaltyBase(terms: OverdueTerms, late: Unpaid, accelerated: boolean): Base {
  if (terms.base === "principal-and-interest")
    return { fen: fen(late.principalFen + late.interestFen), is: "overdue-principal-and-interest" };
  return {
    fen: late.principalFen,
    is: terms.base === "remaining-principal" && accelerated ? "outstanding-principal" : "overdue-principal",
  };
}

/** Interest past its grace that the penalty base does not already hold, and penalty interest posted and unpaid; never compound interest itself. */
function compoundBase(ledger: Ledger, terms: OverdueTerms, late: Unpaid): Base {
  const dueInterest = terms.penalty !== null && terms.base === "principal-and-interest" ? 0 : late.interestFen;
  return { fen: fen(dueInterest + ledger.lateInterestFen + ledger.unpaid["penalty-interest"]), is: "unpaid-interest" };
}

function runPenaltyRate(ledger: Ledger, terms: OverdueTerms, bucket: RunningBucket, base: Base, from: Day, to: Day): void {
  const { penalty } = terms;
  if (penalty === null) runContractRate(ledger, bucket, base.fen, base.is, from, to);
  else if ("rate" in penalty) runRate(ledger, bucket, base, penalty.rate, one, from, to);
  else
    for (const segment of rateSegments(ledger.debt, from, to))
      runRate(ledger, bucket, base, segment.rate, penalty.multiplier, segment.from, segment.to);
}

function runContractRate(ledger: Ledger, bucket: RunningBucket, baseFen: Fen, is: AccrualBase, from: Day, to: Day): void {
  for (const segment of rateSegments(ledger.debt, from, to))
    runRate(ledger, bucket, { fen: baseFen, is }, segment.rate, one, segment.from, segment.to);
}

function runRate(ledger: Ledger, bucket: RunningBucket, base: Base, rate: Rate, times: Fraction, from: Day, to: Day): void {
  if (base.fen === 0) return;
  const once = interestFactor(rate, from, to, dayCountFor(ledger, rate));
  const { numerator, denominator } = times === one ? once : multiply(once, times);
  run(
    ledger,
    {
      from,
      to,
      part: bucket === "interest-so-far" ? "interest" : bucket,
      baseFen: base.fen,
      base: base.is,
      rate,
      times,
      exact: { numerator: numerator * BigInt(base.fen), denominator },
    },
    bucket,
  );
}

/** The contract's day count; where it is needed and not known the account asks for it and the figure made here is never shown. */
export function dayCountFor(ledger: Ledger, rate: Rate): DayCount {
  if (ledger.debt.dayCount === undefined && needsDayCount(rate)) ledger.missing.add("dayCount");
  return ledger.debt.dayCount ?? 365;
}

/** Interest by days on principal that is not overdue: a revolving debt. */
export function runOutstanding(ledger: Ledger, from: Day, to: Day): void {
  runContractRate(ledger, "interest-so-far", ledger.notDueFen, "outstanding-principal", from, to);
}
