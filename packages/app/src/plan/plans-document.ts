/** Plans as the JSON document of `tanhao plan`. Where the capacity lacks facts there is no plan, and the facts are named. */

import type { Plan, PlanObjective } from "@tanhao/core/plan/plan";
import type { WorkedOutCase } from "../work-out-case.ts";
import { laddersOf } from "./ladders-of-case.ts";

/** `nameOf`: what a plan is called in one language. */
export function plansDocument(workedOut: WorkedOutCase, nameOf: (objective: PlanObjective) => string) {
  const { plans, capacityMissing } = workedOut;
  const named = (plan: Plan) => ({ ...plan, name: nameOf(plan.objective) });
  if (plans === null)
    return { plans: [], shortfall: null, firmFen: null, topUp: null, ladders: [], unclear: [], needsFacts: [], missing: capacityMissing };
  const { shortfall } = plans;
  return {
    plans: plans.plans.map(named),
    shortfall: shortfall && { ...shortfall, serving: shortfall.serving && named(shortfall.serving) },
    firmFen: plans.firmFen,
    topUp: plans.topUp,
    ladders: laddersOf(workedOut),
    unclear: plans.unclear,
    needsFacts: plans.needsFacts,
    missing: [],
  };
}

/** Whether something stands in the way of every plan. A case that owes nothing needs none. */
export const noPlanFits = ({ plans }: WorkedOutCase): boolean => plans === null || (plans.plans.length === 0 && plans.shortfall !== null);
