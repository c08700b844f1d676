/**
 * The days of a case that belong in a calendar: every due of an agreement or of the chosen plan with a reminder two
 * days before, reviews, and the next actions. Discreet: an entry names no lender and no amount unless the text made
 * from it does (text/followup).
 */

import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";
import type { Plan } from "../plan/plan.ts";
import type { Action, ActionKind } from "./action.ts";

export interface CalendarEntry {
  /** Stable: a second import of the file changes entries and adds none. */
  readonly id: string;
  readonly day: Day;
  readonly what: ActionKind | "pay" | "review";
  readonly debt: DebtId | null;
  readonly fen: Fen | null;
  readonly remindDaysBefore: number;
}

const daysBefore = 2;

export function calendarEntries({ plan, actions }: { readonly plan: Plan | null; readonly actions: readonly Action[] }): CalendarEntry[] {
  const planned = (plan?.debts ?? []).flatMap(({ id, schedule, review }) => [
    ...schedule.map(
      ({ day, fen }): CalendarEntry => ({ id: `pay:${id}:${day}`, day, what: "pay", debt: id, fen, remindDaysBefore: daysBefore }),
    ),
    ...(review === null
      ? []
      : [{ id: `review:${id}:${review}`, day: review, what: "review", debt: id, fen: null, remindDaysBefore: daysBefore } as const]),
  ]);
  const acted = actions.map(
    ({ id, day, what, debt, fen }): CalendarEntry => ({ id: `action:${id}`, day, what, debt, fen, remindDaysBefore: 0 }),
  );
  return [...planned, ...acted].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}
