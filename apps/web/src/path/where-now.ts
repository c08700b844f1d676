/** Where a debt stands now, as a sentence. What is not known is said to be so: it is never taken for "not overdue". */

import { isOverdue, isSettled } from "@tanhao/core/standing/debt-state";
import type { LegalPath } from "@tanhao/core/standing/legal-path";
import type { LegalStage } from "@tanhao/core/standing/legal-stage";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { pathWords } from "./path-words.ts";
import { isAtCourt } from "./pressing-stage.ts";
import { standingWords } from "./standing-words.ts";

export function whereNow({ stages }: LegalPath, standing: DebtStanding): string {
  const words = standingWords().path;
  const atCourtFirst = [...stages.filter(({ stage }) => isAtCourt(stage)), ...stages.filter(({ stage }) => !isAtCourt(stage))];
  const now = atCourtFirst.flatMap(({ stage, state }) => {
    if (state === "now") return [words.stages[stage]];
    return state === "may-be-over" ? [pathWords().withState(words.stages[stage], words.states[state])] : [];
  });
  if (isSuedOnly(stages)) now.unshift(pathWords().suedNow);
  if (now.length > 0) return pathWords().nowAt(now);
  const { status } = standing.debt;
  if (status === "not-mine" || status === "unsure") return pathWords().verifyNow;
  if (isSettled(standing)) return pathWords().settledNow;
  return isOverdue(standing) === null ? pathWords().unknownNow : pathWords().nothingNow;
}

/** A suit is filed and nothing that follows has begun: the paper of the court is on its way. */
const isSuedOnly = (stages: readonly LegalStage[]): boolean =>
  stages.some(({ stage, state }) => stage === "suit" && state === "past") &&
  !stages.some(
    ({ stage, state }) => stage !== "suit" && stage !== "payment-order" && isAtCourt(stage) && (state === "now" || state === "past"),
  );
