/** Next actions that were lately done, dropped or put off, newest first, each with the entry that is taken back to undo it. */

import { addDays, type Day } from "@tanhao/core/day";
import type { Action } from "@tanhao/core/followup/action";
import type { ActionState, CaseRecord } from "@tanhao/journal/case-record";
import { dayInChina } from "../followup/follow-up-records.ts";

export interface SettledLately {
  readonly id: string;
  readonly state: ActionState;
  readonly day: Day;
  /** `null`: its reason is gone, or it was a step without a day. */
  readonly action: Action | null;
}

/** Long enough to notice a slip of the thumb, short enough to be read. */
const daysBack = 14;

/** `all`: the next actions as if nothing had been settled. One put off whose day has come is simply due again. */
export function settledLately({ actions }: CaseRecord, all: readonly Action[], on: Day): readonly SettledLately[] {
  return [...actions]
    .map(([id, state]) => ({ id, state, day: dayInChina(state.at), action: all.find((action) => action.id === id) ?? null }))
    .filter(({ state, day }) => day > addDays(on, -daysBack) && (state.state !== "snoozed" || state.until > on))
    .sort((a, b) => (a.state.at < b.state.at ? 1 : a.state.at > b.state.at ? -1 : 0));
}
