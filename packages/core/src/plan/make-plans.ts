/**
 * Plans for all debts together inside the firm sum: one for each objective that fits, or the shortfall that says why
 * none does and what a month is missing. Never an instalment when there is nothing to pay it from.
 *
 * Planned are the debts that are the person's own and whose balance is known; the others are named, so that nobody
 * takes the plan for the whole. The model is docs/figures.md, month by month in run-plan.ts.
 */

import type { Capacity } from "../budget/capacity.ts";
import { firmSumOf } from "../budget/firm-sum.ts";
import type { Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import { sumFen } from "../money.ts";
import type { CaseStanding } from "../standing/standing.ts";
import { leastCostRun } from "./least-cost-run.ts";
import { lowerBoundOf, type Solve } from "./lower-bound.ts";
import { type Opening, openingOf, owesNothing } from "./opening.ts";
import { type Plan, type PlanObjective, type Plans, planObjectives } from "./plan.ts";
import { debtPlanOf, type Money, planOf } from "./plan-of-run.ts";
import { type ClosedRun, runPlan } from "./run-plan.ts";
import { shareRules } from "./share-rules.ts";
import { shortfallOf, unclearShortfall } from "./shortfall.ts";

export interface PlanInput {
  readonly facts: CaseFacts;
  readonly standing: CaseStanding;
  readonly capacity: Capacity;
  readonly on: Day;
  /** Solves the linear program behind `lowerBoundFen`; without it there is none. */
  readonly solve?: Solve;
}

export function makePlans({ facts, standing, capacity, on, solve }: PlanInput): Plans {
  const firmFen = firmSumOf(facts, capacity).fen;
  const mine = standing.debts.filter(({ debt }) => debt.status === "mine");
  const openings = mine
    .map(openingOf)
    .filter((opening) => opening !== null)
    .filter((opening) => !owesNothing(opening));
  const unclear = standing.debts.filter(({ debt }) => debt.status !== "mine").map(({ debt }) => debt.id);
  const needsFacts = mine.filter(({ balance }) => balance === null).map(({ debt, missing }) => ({ id: debt.id, missing }));
  const made = { firmFen, unclear, needsFacts };

  if (openings.length === 0) {
    const unknown = [...unclear, ...needsFacts.map(({ id }) => id)];
    return { ...made, plans: [], shortfall: unknown.length > 0 ? unclearShortfall(unknown, on) : null };
  }
  const plans = fittingPlans(openings, { capacity, firmFen, on }, solve);
  return { ...made, plans, shortfall: plans.length > 0 ? null : shortfallOf(openings, { capacity, firmFen, on }) };
}

/**
 * One plan for each objective. Where an objective can be measured, the best of all runs is it, its own first; the least
 * cost is searched for beside them, so it is never above what a plain order costs.
 */
function fittingPlans(openings: readonly Opening[], money: Money, solve?: Solve): Plan[] {
  const ordered = planObjectives.flatMap((objective) => {
    const run = runPlan(openings, money.on, money.firmFen, shareRules[objective]);
    return run.closes ? [{ objective, run }] : [];
  });
  const searched = leastCostRun(openings, money.on, money.firmFen);
  const runs = searched === null ? ordered : [...ordered, { objective: "least-cost" as const, run: searched }];
  const lowerBoundFen = solve === undefined || runs.length === 0 ? null : lowerBoundOf(openings, money.on, money.firmFen, solve);
  return planObjectives.flatMap((objective) => {
    const own = runs.find((run) => run.objective === objective)?.run;
    if (own === undefined) return [];
    const measure = measures[objective];
    const best = measure === undefined ? own : runs.reduce((a, b) => (measure(b.run) < measure(a) ? b.run : a), own);
    return [planOf(objective, best.debts.map(debtPlanOf), { ...money, lowerBoundFen })];
  });
}

const measures: Readonly<Partial<Record<PlanObjective, (run: ClosedRun) => number>>> = {
  "least-cost": ({ debts }) => sumFen(debts.map(({ interestFen }) => interestFen)),
  "first-closed": ({ debts }) => Math.min(...debts.map(({ payments }) => payments.at(-1)?.month ?? 0)),
};
