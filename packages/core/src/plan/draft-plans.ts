/**
 * Runs for all debts inside a sum a month, one for each objective: what sums that come once close, and a run of the rest.
 * An objective that can be measured takes the best of all runs, its own first; the least cost is searched for beside
 * them, so it is never above what a plain order costs.
 *
 * Which debts the sums close is chosen by the objective too: the least interest, except that closing the soonest counts
 * what is done with, and the legal danger first those in court.
 */

import { type Day, dayToNumber } from "../day.ts";
import type { LumpSum } from "../debt/case-facts.ts";
import { type Fen, sumFen } from "../money.ts";
import { type Effort, leastCostRun } from "./least-cost-run.ts";
import { type Closing, closingSets, suedIn } from "./lump-sums.ts";
import type { Opening } from "./opening.ts";
import { type PlanObjective, planObjectives } from "./plan.ts";
import { type ClosedRun, runPlan } from "./run-plan.ts";
import { shareRules } from "./share-rules.ts";

export interface Draft {
  readonly objective: PlanObjective;
  readonly closed: readonly Closing[];
  readonly run: ClosedRun;
}

export interface Means {
  readonly on: Day;
  /** A month, over all debts. */
  readonly firmFen: Fen;
  /** To come, by day. */
  readonly sums: readonly LumpSum[];
}

/** At most one for each objective, in their order; empty where nothing fits. */
export function draftPlans(openings: readonly Opening[], means: Means, effort?: Effort): Draft[] {
  const { on, firmFen, sums } = means;
  const ordered = closingSets(openings, sums, on).map((closed) => ({ closed, drafts: plainDrafts(openings, closed, means) }));
  const promising = [...ordered].sort((a, b) => leastInterest(a.drafts) - leastInterest(b.drafts)).slice(0, searchedSets);
  const searched = promising.flatMap(({ closed }): Draft[] => {
    const rest = restOf(openings, closed);
    // A gap of a shortfall is found by the first order that fits: what it says would fit has to fit here.
    const run = leastCostRun(rest, on, firmFen, effort) ?? leastCostRun(rest, on, firmFen, "first");
    return run === null ? [] : [{ objective: "least-cost", closed, run }];
  });
  const all = [...ordered.flatMap(({ drafts }) => drafts), ...searched];
  return planObjectives.flatMap((objective) => bestFor(objective, all) ?? []);
}

const searchedSets = 2;

function plainDrafts(openings: readonly Opening[], closed: readonly Closing[], { on, firmFen }: Means): Draft[] {
  const rest = restOf(openings, closed);
  return planObjectives.flatMap((objective) => {
    const run = runPlan(rest, on, firmFen, shareRules[objective]);
    return run.closes ? [{ objective, closed, run }] : [];
  });
}

export const restOf = (openings: readonly Opening[], closed: readonly Closing[]): Opening[] =>
  openings.filter((opening) => !closed.some((one) => one.opening === opening));

/** Of several drafts the one an objective asks for; `null`: none of them was made for it. */
export function bestFor(objective: PlanObjective, drafts: readonly Draft[]): Draft | null {
  const own = drafts.filter((draft) => draft.objective === objective);
  if (own.length === 0) return null;
  const candidates = isMeasured(objective) ? [...own, ...drafts] : own;
  const best = candidates.reduce((a, b) => (comesFirst(ranks[objective](b), ranks[objective](a)) ? b : a));
  return { ...best, objective };
}

const isMeasured = (objective: PlanObjective): boolean => objective === "least-cost" || objective === "first-closed";

/** The smaller the better, the first number before the second. */
const ranks: Readonly<Record<PlanObjective, (draft: Draft) => readonly [number, number]>> = {
  "fair-shares": (draft) => [interestOf(draft), -draft.closed.length],
  "least-cost": (draft) => [interestOf(draft), -draft.closed.length],
  "first-closed": (draft) => [soonestClosing(draft), -draft.closed.length],
  "legal-danger-first": (draft) => [-suedIn(draft.closed), interestOf(draft)],
};

const comesFirst = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

export const interestOf = ({ closed, run }: Pick<Draft, "closed" | "run">): number =>
  sumFen([...closed, ...run.debts].map(({ interestFen }) => interestFen));

const leastInterest = (drafts: readonly Draft[]): number => Math.min(...drafts.map(interestOf));

const soonestClosing = ({ closed, run }: Draft): number =>
  Math.min(
    ...[...closed.map(({ day }) => day), ...run.debts.flatMap(({ payments }) => payments.at(-1)?.day ?? [])].map((day) => dayToNumber(day)),
  );
