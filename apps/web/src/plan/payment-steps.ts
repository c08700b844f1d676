/** Payments one after another as a person can hold them in mind: equal sums as one step, and no more than two steps. */

import type { DebtPlan } from "@tanhao/core/plan/plan";
import { format } from "../language/words.ts";
import { planWords } from "./plan-words.ts";

const mostSteps = 2;

export function paymentsSentence(schedule: DebtPlan["schedule"]): string {
  const words = planWords();
  const steps: { fen: DebtPlan["totalFen"]; count: number }[] = [];
  for (const { fen } of schedule) {
    const last = steps.at(-1);
    if (last?.fen === fen) last.count += 1;
    else steps.push({ fen, count: 1 });
  }
  const told = steps.map(({ fen, count }) => words.step(count, format().yuan(fen)));
  const [day, first] = [schedule[0]?.day, told[0]];
  if (day === undefined || first === undefined) return "";
  return told.length > mostSteps ? words.fromVaried(format().day(day), first) : words.from(format().day(day), told);
}
