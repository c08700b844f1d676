/**
 * Plans for all debts together inside the firm sum: one for each objective that fits, or the shortfall that says why
 * none does and what a month is missing. Never an instalment when there is nothing to pay it from.
 *
 * Planned are the debts that are the person's own and whose balance is known; the others are named, so that nobody
 * takes the plan for the whole. The model is docs/figures.md, month by month in run-plan.ts.
 */

import { addFen, type Fen, fen, sumFen } from "../money.ts";
import { draftPlans, interestOf } from "./draft-plans.ts";
import { missedMonthsOf } from "./if-month-fails.ts";
import { lowerBoundOf, type Solve } from "./lower-bound.ts";
import { type Opening, owedOn } from "./opening.ts";
import type { Plan, Plans } from "./plan.ts";
import { type PlanGrounds, type PlanInput, planGroundsOf } from "./plan-grounds.ts";
import { debtPlansOf, type Money, planOf } from "./plan-of-run.ts";
import { shortfallOf, unclearShortfall } from "./shortfall.ts";
import { topUpOf } from "./top-up.ts";
import { withWaiverOf } from "./with-waiver.ts";

export const makePlans = (input: PlanInput): Plans => plansOn(planGroundsOf(input), input.solve);

export function plansOn(grounds: PlanGrounds, solve?: Solve): Plans {
  const { money, openings, unclear, needsFacts, insolvency } = grounds;
  const made = { firmFen: money.firmFen, unclear, needsFacts };
  if (openings.length === 0) {
    const unknown = [...unclear, ...needsFacts.map(({ id }) => id)];
    return { ...made, plans: [], topUp: null, shortfall: unknown.length > 0 ? unclearShortfall(unknown, money.on) : null };
  }
  const plans = fittingPlans(openings, money, solve);
  return {
    ...made,
    plans,
    topUp: topUpOf(openings, plans, money),
    shortfall: plans.length > 0 ? null : shortfallOf(openings, money, insolvency),
  };
}

function fittingPlans(openings: readonly Opening[], money: Money, solve?: Solve): Plan[] {
  const drafts = draftPlans(openings, money);
  if (drafts.length === 0) return [];
  const leastTotalFen = addFen(sumFen(openings.map(owedOn)), fen(Math.min(...drafts.map(interestOf))));
  const lowerBoundFen = boundOf(openings, money, solve);
  const ifMonthFails = missedMonthsOf(openings, money.on, money.firmFen);
  return drafts.map((draft) => {
    const debts = debtPlansOf(draft);
    return planOf(draft.objective, debts, money, {
      lowerBoundFen,
      leastTotalFen,
      ifMonthFails: ifMonthFails(debts),
      withWaiver: withWaiverOf(draft, openings, money),
    });
  });
}

/** The linear program knows the months' money alone: beside sums that come once it would bound nothing. */
const boundOf = (openings: readonly Opening[], { on, firmFen, sums }: Money, solve?: Solve): Fen | null =>
  solve === undefined || sums.length > 0 ? null : lowerBoundOf(openings, on, firmFen, solve);
