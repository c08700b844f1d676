/**
 * The plans of a case, kept for as long as nothing they rest on has changed: every paper and every talk about a debt asks for them,
 * also while a name or a number of a contract is typed, which changes no plan. Whoever makes them, here or in a worker, leaves them here.
 */

import type { Plans } from "@tanhao/core/plan/plan";
import { type PlanInput, planGroundsOf } from "@tanhao/core/plan/plan-grounds";
import type { DebtStanding } from "@tanhao/core/standing/standing";

interface Kept {
  readonly grounds: string;
  readonly solve: PlanInput["solve"];
  readonly plans: Plans;
}

/** By where each debt stands, forgotten with it: while one debt is changed the others still know their plans. */
const kept = new WeakMap<DebtStanding, Kept>();

/** `null`: they were not made yet. */
export function plansKept(input: PlanInput): Plans | null {
  const grounds = groundsText(input);
  const { debts } = input.standing;
  const found = debts.map((debt) => kept.get(debt)).find((one) => one?.grounds === grounds && one.solve === input.solve);
  if (found) for (const debt of debts) kept.set(debt, found);
  return found?.plans ?? null;
}

/** `plans`: those of this input. */
export function keepPlans(input: PlanInput, plans: Plans): Plans {
  const made = { grounds: groundsText(input), solve: input.solve, plans };
  for (const debt of input.standing.debts) kept.set(debt, made);
  return plans;
}

/** A fraction is of whole numbers that JSON does not know. */
const groundsText = (input: PlanInput): string =>
  JSON.stringify(planGroundsOf(input), (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
