/**
 * What sums that come once could close: sets of debts, each paid in full on the day of a sum, with what is owed on that
 * day. A sum nobody can name, or whose day is past, closes nothing, and no set takes more than has come by its day.
 * Money left of one sum waits for the next. Which set a plan takes is decided in draft-plans.ts.
 *
 * A debt in a set gets nothing before its day. So it has to be one that may wait until then and may be proposed on.
 */

import { addMonths, type Day } from "../day.ts";
import type { LumpSum } from "../debt/case-facts.ts";
import { toNumber } from "../fraction.ts";
import { addFen, type Fen, smallerFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import { monthsInterest } from "./level-payment.ts";
import { longestPlanMonths } from "./longest-plan.ts";
import { monthlyFactor, type Opening, partFactor } from "./opening.ts";
import type { PartOfSum } from "./plan.ts";

export interface Closing {
  readonly opening: Opening;
  readonly day: Day;
  readonly fen: Fen;
  readonly interestFen: Fen;
  /** Earliest sums first; together `fen`. */
  readonly paidFrom: readonly PartOfSum[];
}

/** Sums still to come within a year, by day; what one source gives on one day is one sum. Later is too unsure to plan with. */
export function sumsToCome(sums: readonly LumpSum[], on: Day): LumpSum[] {
  const last = addMonths(on, plannedAhead);
  const byName = new Map<string, LumpSum>();
  for (const sum of sums.filter((one) => one.on >= on && one.on <= last && one.fen > 0 && one.source.trim() !== "")) {
    const name = JSON.stringify([sum.source, sum.on]);
    byName.set(name, { ...sum, fen: addFen(sum.fen, byName.get(name)?.fen ?? zeroFen) });
  }
  return [...byName.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Months: a product setting. */
const plannedAhead = 12;

/** Sets to choose from, the most promising first and not more than a few; nothing at all is always one of them. */
export function closingSets(openings: readonly Opening[], sums: readonly LumpSum[], on: Day): readonly (readonly Closing[])[] {
  const candidates = openings.flatMap((opening): Candidate[] => {
    const payoffs = payoffsOf(opening, sums, on);
    const factor = monthlyFactor(opening, on, addMonths(on, 1));
    const [rate, saved] = [toNumber(factor), monthsInterest(opening.principalFen, factor)];
    return payoffs.length === 0 ? [] : [{ opening, payoffs, saved, rate }];
  });
  const isSmall = (sums.length + 1) ** candidates.length <= mostTried;
  const sets = isSmall ? everySet(candidates, sums) : greedySets(candidates, sums);
  const saved = new Map(candidates.map((candidate) => [candidate.opening, candidate.saved]));
  const savedBy = (set: readonly Payoff[]): number => set.reduce((sum, { opening }) => sum + (saved.get(opening) ?? 0), 0);
  const best = (rank: (set: readonly Payoff[]) => number): (readonly Payoff[])[] =>
    [...sets].sort((a, b) => rank(b) - rank(a) || savedBy(b) - savedBy(a) || interestOf(a) - interestOf(b)).slice(0, kept);
  const ranked = new Set([...best((set) => set.length), ...best(savedBy), ...best(suedIn)]);
  return [...[...ranked].map((set) => withSources(set, sums)), []];
}

/** Sets of so many are all looked at. */
const mostTried = 4096;
/** Of each ranking so many are tried in a plan. */
const kept = 3;

interface Payoff {
  readonly opening: Opening;
  /** Which of the sums has come by then. */
  readonly at: number;
  readonly day: Day;
  readonly fen: Fen;
  readonly interestFen: Fen;
}

interface Candidate {
  readonly opening: Opening;
  /** One for each sum, by day. */
  readonly payoffs: readonly Payoff[];
  /** Interest a month, of one unit and of the whole principal. */
  readonly rate: number;
  readonly saved: number;
}

function payoffsOf(opening: Opening, sums: readonly LumpSum[], on: Day): Payoff[] {
  if (!opening.takesLumpSum || !opening.mayPropose) return [];
  const term = opening.refusesToWait ? 1 : Math.min(longestPlanMonths, opening.maxMonths ?? longestPlanMonths);
  const last = addMonths(on, term);
  return sums.flatMap(({ on: day }, at) => {
    if (day > last) return [];
    const interestFen = interestUntil(opening, on, day);
    return { opening, at, day, fen: sumFen([opening.principalFen, opening.chargesFen, interestFen]), interestFen };
  });
}

/** Whole months as in a plan, each rounded, and the days of the last one. */
function interestUntil(opening: Opening, on: Day, until: Day): Fen {
  let [interestFen, month] = [zeroFen, 0];
  for (; addMonths(on, month + 1) <= until; month += 1) {
    const factor = monthlyFactor(opening, addMonths(on, month), addMonths(on, month + 1));
    interestFen = addFen(interestFen, monthsInterest(opening.principalFen, factor));
  }
  return addFen(interestFen, monthsInterest(opening.principalFen, partFactor(opening, addMonths(on, month), until)));
}

/** What is paid by the day of each sum has come by then. */
const fits = (set: readonly Payoff[], sums: readonly LumpSum[]): boolean =>
  sums.every(
    (_, index) =>
      sumFen(set.filter(({ at }) => at <= index).map(({ fen }) => fen)) <= sumFen(sums.slice(0, index + 1).map(({ fen }) => fen)),
  );

/** Every set that fits and to which no other debt could be added. */
function everySet(candidates: readonly Candidate[], sums: readonly LumpSum[]): (readonly Payoff[])[] {
  const sets: (readonly Payoff[])[] = [];
  const choose = (index: number, set: readonly Payoff[]): void => {
    const candidate = candidates[index];
    if (candidate !== undefined) {
      for (const payoff of candidate.payoffs) if (fits([...set, payoff], sums)) choose(index + 1, [...set, payoff]);
      choose(index + 1, set);
    } else if (set.length > 0 && isFull(set, candidates, sums)) sets.push(set);
  };
  choose(0, []);
  return sets;
}

const isFull = (set: readonly Payoff[], candidates: readonly Candidate[], sums: readonly LumpSum[]): boolean =>
  candidates.every(
    ({ opening, payoffs }) => set.some((one) => one.opening === opening) || !payoffs.some((payoff) => fits([...set, payoff], sums)),
  );

/** Too many debts for every set: one after another as early as it fits, in a few orders. */
function greedySets(candidates: readonly Candidate[], sums: readonly LumpSum[]): (readonly Payoff[])[] {
  const owed = ({ opening }: Candidate): number => opening.principalFen + opening.chargesFen;
  const orders: ((a: Candidate, b: Candidate) => number)[] = [
    (a, b) => owed(a) - owed(b),
    (a, b) => owed(b) - owed(a),
    (a, b) => b.rate - a.rate,
    (a, b) => b.saved - a.saved,
    (a, b) => Number(b.opening.sued) - Number(a.opening.sued) || owed(a) - owed(b),
  ];
  const sets = orders.map((order) => {
    const set: Payoff[] = [];
    for (const { payoffs } of [...candidates].sort(order)) {
      const payoff = payoffs.find((one) => fits([...set, one], sums));
      if (payoff !== undefined) set.push(payoff);
    }
    return set;
  });
  return sets.filter((set) => set.length > 0);
}

export const suedIn = (set: readonly { readonly opening: Opening }[]): number => set.filter(({ opening }) => opening.sued).length;
const interestOf = (set: readonly Payoff[]): number => set.reduce((sum, { interestFen }) => sum + interestFen, 0);

/** The earliest payment is taken from the earliest sum; so each finds what it needs in the sums that have come. */
function withSources(set: readonly Payoff[], sums: readonly LumpSum[]): Closing[] {
  const left = sums.map((sum) => ({ ...sum }));
  return [...set]
    .sort((a, b) => a.at - b.at)
    .map(({ opening, day, fen, interestFen }) => {
      let needFen = fen;
      const paidFrom = left.flatMap((sum) => {
        const taken = smallerFen(needFen, sum.fen);
        needFen = subtractFen(needFen, taken);
        sum.fen = subtractFen(sum.fen, taken);
        return taken > 0 ? [{ source: sum.source, on: sum.on, fen: taken }] : [];
      });
      return { opening, day, fen, interestFen, paidFrom };
    });
}
