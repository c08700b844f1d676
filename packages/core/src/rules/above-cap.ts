/**
 * The part of what an account charged that lies above a yearly cap: everything charged for a stretch of time, less
 * what the cap allows on the principal outstanding in it. One figure over all stretches, rounded once.
 *
 * Two readings: one cap (what is above it), and the two lines of 2015, where what is above the lower line is not
 * enforceable while unpaid and what was paid is returned only above the upper line.
 */

import type { Account } from "../accrual/account.ts";
import { chargesOf } from "../debt/balance.ts";
import { add, compare, type Fraction, fraction, smallerOf, subtract, zero } from "../fraction.ts";
import { asShare, type YearlyPercent } from "../law/yearly-percent.ts";
import { type Fen, fen, roundToFen, smallerFen, sumFen, zeroFen } from "../money.ts";
import { type ChargeRun, chargedIn, chargeRuns, type Phase, type Span } from "./charge-runs.ts";
import { type AllowedStretch, allowance, allowedStretches } from "./lawful-allowance.ts";

export type Cap =
  | { readonly is: "one-cap"; readonly yearly: YearlyPercent }
  | { readonly is: "two-lines"; readonly enforceable: YearlyPercent; readonly returnable: YearlyPercent };

export interface CapSpan {
  readonly span: Span;
  readonly cap: Cap;
}

export interface AboveCap {
  readonly valueFen: Fen;
  readonly chargedFen: Fen;
  /** Of `chargedFen`, what payments have met already. */
  readonly paidFen: Fen;
  readonly spans: readonly SpanFigure[];
  /** What was above by no more than the roundings of the account, and so is counted as nothing. */
  readonly withinRounding: boolean;
}

export interface SpanFigure extends CapSpan {
  readonly runs: readonly ChargeRun[];
  readonly stretches: readonly AllowedStretch[];
  readonly charged: Fraction;
  /** By the cap, or by the lower of two lines. */
  readonly allowed: Fraction;
  readonly paid: Fraction;
  readonly above: Fraction;
}

/** `phase` null: the whole price of the loan. Spans are in order and do not overlap. */
export function aboveCap(account: Account, spans: readonly CapSpan[], phase: Phase | null): AboveCap {
  const allRuns = chargeRuns(account);
  const runs = allRuns.filter((run) => phase === null || run.phase === phase);
  const wholePaidFen = paidOf(account, allRuns, phase);
  let paidLeft = fraction(wholePaidFen);
  const figures = spans.map((capSpan): SpanFigure => {
    const figure = spanFigure(account, runs, capSpan, phase, paidLeft);
    paidLeft = subtract(paidLeft, figure.paid);
    return figure;
  });
  const exact = figures.reduce((sum, figure) => add(sum, figure.above), zero);
  // Each run was rounded once, by half a fen at most.
  const withinRounding = compare(exact, zero) > 0 && compare(exact, fraction(runs.length, 2)) <= 0;
  const chargedFen = figures.reduce((sum, figure) => sum + roundToFen(figure.charged), 0);
  return {
    valueFen: withinRounding ? zeroFen : sumFen(figures.map((figure) => roundToFen(figure.above))),
    chargedFen: fen(chargedFen),
    paidFen: fen(Math.min(wholePaidFen, chargedFen)),
    spans: figures,
    withinRounding,
  };
}

/** What of the part above the cap has not been paid. */
export const unpaidAbove = ({ valueFen, chargedFen, paidFen }: AboveCap): Fen => smallerFen(valueFen, fen(chargedFen - paidFen));

function spanFigure(account: Account, runs: readonly ChargeRun[], capSpan: CapSpan, phase: Phase | null, paidLeft: Fraction): SpanFigure {
  const { span, cap } = capSpan;
  const charged = chargedIn(runs, span);
  const stretches = allowedStretches(account, span, phase);
  const paid = smallerOf(paidLeft, charged); // payments count for the oldest charges first
  const allowed = allowance(stretches, asShare(cap.is === "one-cap" ? cap.yearly : cap.enforceable));
  const overLower = aboveZero(subtract(charged, allowed));
  if (cap.is === "one-cap") return { ...capSpan, runs, stretches, charged, allowed, paid, above: overLower };
  const unenforceable = smallerOf(subtract(charged, paid), overLower);
  const returnable = aboveZero(subtract(paid, allowance(stretches, asShare(cap.returnable))));
  return { ...capSpan, runs, stretches, charged, allowed, paid, above: add(unenforceable, returnable) };
}

/** Payments met interest and fees of the term before anything of the time overdue; what ran late at the contract rate is interest too. */
function paidOf(account: Account, runs: readonly ChargeRun[], phase: Phase | null): Fen {
  const all = chargesOf(account.paid);
  if (phase === null) return all;
  const charged = sumFen(runs.filter((run) => run.phase === "term").map((run) => run.fen));
  const term = smallerFen(fen(account.paid.interest + account.paid["other-fees"]), charged);
  return phase === "term" ? term : fen(all - term);
}

const aboveZero = (amount: Fraction): Fraction => (compare(amount, zero) > 0 ? amount : zero);
