/** Payments one after another as a person can hold them in mind: equal sums as one step, and no more than two steps. */

import type { DebtPlan } from "@tanhao/core/plan/plan";
import { format } from "../language/words.ts";
import { planWords } from "./plan-words.ts";

const mostSteps = 2;

export function paymentSteps(schedule: DebtPlan["schedule"]): readonly string[] {
  const steps: { fen: DebtPlan["totalFen"]; count: number }[] = [];
  for (const { fen } of schedule) {
    const last = steps.at(-1);
    if (last?.fen === fen) last.count += 1;
    else steps.push({ fen, count: 1 });
  }
  const told = (shown: typeof steps) => shown.map(({ fen, count }) => planWords().step(count, format().yuan(fen)));
  return steps.length <= mostSteps ? told(steps) : [...told(steps.slice(0, 1)), planWords().afterwards];
}
