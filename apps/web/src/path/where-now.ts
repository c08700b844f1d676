/** Where a debt stands now, as a sentence. What is not known is said to be so: it is never taken for "not overdue". */

import { isOverdue, isSettled } from "@tanhao/core/standing/debt-state";
import type { LegalPath } from "@tanhao/core/standing/legal-path";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { pathWords, standingWords } from "./path-words.ts";

export function whereNow({ stages }: LegalPath, standing: DebtStanding): string {
  const words = standingWords().path;
  const now = stages.flatMap(({ stage, state }) => {
    if (state === "now") return [words.stages[stage]];
    return state === "may-be-over" ? [pathWords().withState(words.stages[stage], words.states[state])] : [];
  });
  if (now.length > 0) return pathWords().nowAt(now);
  const { status } = standing.debt;
  if (status === "not-mine" || status === "unsure") return pathWords().verifyNow;
  if (isSettled(standing)) return pathWords().settledNow;
  return isOverdue(standing) === null ? pathWords().unknownNow : pathWords().nothingNow;
}
