/** The plans of a case, made once: those kept, else made here and kept. */

import { plansOn } from "@tanhao/core/plan/make-plans";
import type { Plans } from "@tanhao/core/plan/plan";
import { type PlanInput, planGroundsOf } from "@tanhao/core/plan/plan-grounds";
import { keepPlans, plansKept } from "./plans-kept.ts";

export const plansOnce = (input: PlanInput): Plans => plansKept(input) ?? keepPlans(input, plansOn(planGroundsOf(input), input.solve));
