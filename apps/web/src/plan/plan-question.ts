/** What plans are made from, in a form that can be handed to a worker: without the findings, whose explanations are functions. */

import { capacityOf } from "@tanhao/core/budget/capacity";
import type { Fen } from "@tanhao/core/money";
import type { PlanInput } from "@tanhao/core/plan/make-plans";
import type { OpenCase } from "../case/open-case.ts";

export type PlanQuestion = Omit<PlanInput, "solve" | "law">;

/** `tried`: a firm sum in place of the one stated. `null`: the capacity is not known. */
export function planQuestion(open: OpenCase, tried: Fen | null): PlanQuestion | null {
  const stated = open.facts();
  const facts = tried === null ? stated : { ...stated, firm: tried };
  const capacity = capacityOf(facts);
  if (!capacity.ok) return null;
  const { debts, ...standing } = open.standing();
  return {
    facts,
    standing: { ...standing, debts: debts.map((debt) => ({ ...debt, findings: [], timeline: [] })) },
    capacity: capacity.value,
    on: open.today(),
  };
}
