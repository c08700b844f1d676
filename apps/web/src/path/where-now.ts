/** Where a debt stands now, as a sentence. What is not known is said to be so: it is never taken for "not overdue". */

import { isOverdue, isSettled } from "@tanhao/core/standing/debt-state";
import type { LegalPath } from "@tanhao/core/standing/legal-path";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { pathWords, standingWords } from "./path-words.ts";

export function whereNow({ stages }: LegalPath, standing: DebtStanding): string {
  const now = stages.filter(({ state }) => state === "now").map(({ stage }) => standingWords().path.stages[stage]);
  if (now.length > 0) return pathWords().nowAt(now);
  if (isSettled(standing)) return pathWords().settledNow;
  return isOverdue(standing) === null ? pathWords().unknownNow : pathWords().nothingNow;
}
