/**
 * Everything computed about a case as of a day, once: standing, capacity, plans. Screens, documents and JSON all read
 * this; none computes a figure of its own.
 */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Solve } from "@tanhao/core/plan/lower-bound";
import type { Plans } from "@tanhao/core/plan/plan";
import { type Choices, noChoices } from "@tanhao/core/standing/stand-on";
import { plansOnce } from "./plan/plans-once.ts";
import { type CaseBeforePlans, type Law, workOutBeforePlans } from "./work-out-before-plans.ts";

export interface WorkedOutCase extends Omit<CaseBeforePlans, "toPlan"> {
  /** `null` where the capacity is. */
  readonly plans: Plans | null;
}

/** `solve`: for a lower bound of what plans cost; without it they have none. */
export function workOutCase(facts: CaseFacts, on: Day, law: Law, choices: Choices = noChoices, solve?: Solve): WorkedOutCase {
  const { toPlan, ...known } = workOutBeforePlans(facts, on, law, choices);
  return { ...known, plans: toPlan && plansOnce({ ...toPlan, ...(solve && { solve }) }) };
}
