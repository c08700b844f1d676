/** The step of a ladder that has become open by waiting: one a debt, from the day on which it opened. What never waited is no action. */

import type { DebtId } from "../ids.ts";
import type { Action } from "./action.ts";
import type { EscalationLadder } from "./escalation-ladder.ts";
import { newAction } from "./new-action.ts";

export function escalationActions(debt: DebtId, { rungs, next, waits }: EscalationLadder): readonly Action[] {
  if (waits !== null) return [takeRung(debt, waits.rung, waits.from)];
  const state = rungs.find(({ rung }) => rung.id === next)?.state;
  if (next === null || state?.is !== "open" || state.since === null) return [];
  return [takeRung(debt, next, state.since)];
}

const takeRung = (debt: DebtId, rung: string, day: Action["day"]): Action =>
  newAction({ id: `escalation:${debt}:${rung}:${day}`, what: "take-next-rung", why: "rung-open", debt, day });
