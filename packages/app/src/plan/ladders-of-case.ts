/** The offer ladders of a case, for the plan the person chose or else the first that fits; none for a debt to verify first. */

import { planProposed } from "@tanhao/core/document/plan-values";
import type { Ladder } from "@tanhao/core/plan/ladder";
import { offerLadder } from "@tanhao/core/plan/offer-ladder";
import type { WorkedOutCase } from "../work-out-case.ts";

export function laddersOf({ facts, standing, plans, capacity, lawBook: law }: WorkedOutCase): readonly Ladder[] {
  if (plans === null || capacity === null) return [];
  const plan = planProposed(plans, facts.planChosen);
  return standing.debts.flatMap((debt) => offerLadder(debt, { plans, plan, capacity, law }) ?? []);
}
