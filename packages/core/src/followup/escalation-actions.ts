/**
 * The step of a ladder that is to be taken: one a debt. It opened by waiting, or conduct was noted of which a rule speaks since
 * the last complaint. Where something came of the talk, a word of either side, that comes first; where the other side
 * named a day, asking after it is the action: next-actions.ts.
 */

import { type Day, laterOf } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { Action, ActionReason } from "./action.ts";
import { isFresh, stillStands } from "./commitment.ts";
import { dayOfContact } from "./escalation-grounds.ts";
import type { EscalationLadder } from "./escalation-ladder.ts";
import type { RungId } from "./escalation-rung.ts";
import type { Recorded } from "./left-unanswered.ts";
import { newAction } from "./new-action.ts";

export function escalationActions(debt: DebtId, ladder: EscalationLadder, records: Recorded, on: Day): readonly Action[] {
  const { rungs, waits } = ladder;
  const next = ladder.next === "verify" ? (openForConduct(ladder) ?? ladder.next) : ladder.next;
  const state = rungs.find(({ rung }) => rung.id === (next ?? waits?.rung))?.state;
  if (next !== null && state?.is === "open" && (state.why === "conduct" || state.why === "threat")) {
    const seen = lastConduct(ladder, records);
    return seen === null ? [] : [takeRung(debt, next, seen, state.why === "conduct" ? "conduct-noted" : "harm-threatened")];
  }
  if (somethingCame(debt, ladder, records, on)) return [];
  if (waits !== null) return state?.is === "not-yet" && state.why.because === "their-word" ? [] : [takeRung(debt, waits.rung, waits.from)];
  if (next === null || state?.is !== "open" || state.since === null || state.why === "their-word-over") return [];
  return [takeRung(debt, next, state.since)];
}

const takeRung = (debt: DebtId, rung: RungId, day: Day, why: ActionReason = "rung-open"): Action =>
  newAction({ id: `escalation:${debt}:${rung}:${day}`, what: "take-next-rung", why, debt, day });

/** Whoever they are, how they went about it can be told beside asking who they are. */
const openForConduct = ({ rungs }: EscalationLadder): RungId | undefined =>
  rungs.find(({ state }) => state.is === "open" && state.why === "conduct")?.rung.id;

/** The newest contact of which a rule speaks; `null`: it was complained about since. */
function lastConduct({ grounds, rungs }: EscalationLadder, { contacts }: Recorded): Day | null {
  const seen = latest(contacts.filter(({ id }) => grounds.conduct.includes(id)).map(dayOfContact));
  const complained = latest(rungs.flatMap(({ rung, state }) => (rung.grounds.length > 0 && state.is === "done" ? [state.last] : [])));
  return seen !== null && complained !== null && seen <= complained ? null : seen;
}

/** In or after the last step the borrower promised a sum, or the other side something without a day, which is asked for first. */
function somethingCame(debt: DebtId, { rungs, next, waits }: EscalationLadder, { followUp }: Recorded, on: Day): boolean {
  const ahead = rungs.find(({ rung }) => rung.id === (next ?? waits?.rung))?.rung;
  const last = latest(rungs.flatMap(({ rung, state }) => (rung.line === "main" && state.is === "done" ? [state.last] : [])));
  if (last === null || ahead === undefined || ahead.grounds.length > 0) return false;
  const isNew = ({ made, debt: about }: { readonly made: Day; readonly debt?: DebtId }): boolean =>
    about === debt && made >= last && made <= on;
  return (
    followUp.promises.some(isNew) ||
    followUp.commitments.some(
      (word) => isNew(word) && word.who !== "borrower" && word.dueDay === undefined && stillStands(word) && isFresh(word, on),
    )
  );
}

const latest = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((last, day) => (last === null ? day : laterOf(last, day)), null);
