/**
 * The plans of a case, made once for as long as nothing they rest on has changed: every paper and every talk about a debt
 * asks for them. What they rest on is where each debt stands, and all the case says beside its debts.
 */

import type { LawBook } from "@tanhao/core/law/law-book";
import { makePlans, type PlanInput } from "@tanhao/core/plan/make-plans";
import type { Plans } from "@tanhao/core/plan/plan";
import type { DebtStanding } from "@tanhao/core/standing/standing";

interface Kept {
  readonly debts: readonly DebtStanding[];
  readonly beside: string;
  readonly law: LawBook | undefined;
  readonly solve: PlanInput["solve"];
  readonly plans: Plans;
}

/** By the standing of the first debt: forgotten with it. */
const kept = new WeakMap<DebtStanding, Kept>();

export function plansOnce(input: PlanInput): Plans {
  const { law, solve } = input;
  const { debts } = input.standing;
  const [first] = debts;
  if (first === undefined) return makePlans(input);
  const beside = besideDebts(input);
  const before = kept.get(first);
  if (before && before.beside === beside && before.law === law && before.solve === solve && isSame(before.debts, debts))
    return before.plans;
  const plans = makePlans(input);
  kept.set(first, { debts, beside, law, solve, plans });
  return plans;
}

const besideDebts = ({ facts: { debts: _, ...facts }, capacity, on }: PlanInput): string => JSON.stringify([facts, capacity, on]);

const isSame = (before: readonly DebtStanding[], now: readonly DebtStanding[]): boolean =>
  before.length === now.length && before.every((standing, index) => standing === now[index]);
