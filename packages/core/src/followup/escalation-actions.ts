/**
 * The step of a ladder that opens by waiting: one a debt, from the day on which it opens. What never waited is no action, and
 * where the other side named a day, asking after it is the action: next-actions.ts.
 */

import type { DebtId } from "../ids.ts";
import type { Action } from "./action.ts";
import type { EscalationLadder } from "./escalation-ladder.ts";
import { newAction } from "./new-action.ts";

export function escalationActions(debt: DebtId, { rungs, next, waits }: EscalationLadder): readonly Action[] {
  const state = rungs.find(({ rung }) => rung.id === (next ?? waits?.rung))?.state;
  if (waits !== null) return state?.is === "not-yet" && state.why.because === "their-word" ? [] : [takeRung(debt, waits.rung, waits.from)];
  if (next === null || state?.is !== "open" || state.since === null || state.why === "their-word-over") return [];
  return [takeRung(debt, next, state.since)];
}

const takeRung = (debt: DebtId, rung: string, day: Action["day"]): Action =>
  newAction({ id: `escalation:${debt}:${rung}:${day}`, what: "take-next-rung", why: "rung-open", debt, day });
