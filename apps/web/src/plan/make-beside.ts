/** The plans of a case made beside the page, and left where every paper looks for them. */

import { keepPlans, plansKept } from "@tanhao/app/plan/plans-kept";
import type { Plans } from "@tanhao/core/plan/plan";
import { type PlanInput, planGroundsOf } from "@tanhao/core/plan/plan-grounds";
import { openPlanMaker } from "./plan-maker.ts";

/** At once where they were made before; a promise otherwise. Once `signal` is aborted it may never come. */
export const plansMade = (input: PlanInput, signal: AbortSignal): Plans | Promise<Plans> => plansKept(input) ?? makeBeside(input, signal);

async function makeBeside(input: PlanInput, signal: AbortSignal): Promise<Plans> {
  const maker = openPlanMaker();
  signal.addEventListener("abort", maker.close, { once: true });
  try {
    return keepPlans(input, await maker.make(planGroundsOf(input)));
  } finally {
    maker.close();
  }
}
