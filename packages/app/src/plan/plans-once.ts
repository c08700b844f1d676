/**
 * The plans of a case, made once for as long as nothing they rest on has changed: every paper and every talk about a debt
 * asks for them, also while a name or a number of a contract is typed, which changes no plan.
 */

import type { LawBook } from "@tanhao/core/law/law-book";
import { type PlanGrounds, type PlanInput, planGroundsOf, plansOn } from "@tanhao/core/plan/make-plans";
import type { Plans } from "@tanhao/core/plan/plan";
import type { DebtStanding } from "@tanhao/core/standing/standing";

interface Kept {
  readonly grounds: string;
  readonly law: LawBook | undefined;
  readonly solve: PlanInput["solve"];
  readonly plans: Plans;
}

/** By where each debt stands, forgotten with it: while one debt is changed the others still know their plans. */
const kept = new WeakMap<DebtStanding, Kept>();

export function plansOnce(input: PlanInput): Plans {
  const { law, solve } = input;
  const { debts } = input.standing;
  const grounds = planGroundsOf(input);
  const text = textOf(grounds);
  const before = debts.map((debt) => kept.get(debt)).find((one) => one?.grounds === text && one.law === law && one.solve === solve);
  const now = before ?? { grounds: text, law, solve, plans: plansOn(grounds, input) };
  for (const debt of debts) kept.set(debt, now);
  return now.plans;
}

/** A fraction is of whole numbers that JSON does not know. */
const textOf = (grounds: PlanGrounds): string =>
  JSON.stringify(grounds, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
