/**
 * The days of a case that belong in a calendar: the payment days of an agreement or of the chosen plan, one entry a day
 * however many debts it is for, with a reminder two days before; reviews, and the next actions. Discreet: an entry names no lender and no amount unless the text made
 * from it does (text/followup).
 */

import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import { addFen, type Fen, zeroFen } from "../money.ts";
import type { Plan } from "../plan/plan.ts";
import type { Action, ActionKind } from "./action.ts";

export interface CalendarEntry {
  /** Stable: a second import of the file changes entries and adds none. */
  readonly id: string;
  readonly day: Day;
  readonly what: ActionKind | "pay" | "review";
  /** `null`: of no single debt. */
  readonly debt: DebtId | null;
  readonly fen: Fen | null;
  readonly remindDaysBefore: number;
}

const daysBefore = 2;

export function calendarEntries({ plan, actions }: { readonly plan: Plan | null; readonly actions: readonly Action[] }): CalendarEntry[] {
  const debts = plan?.debts ?? [];
  const planned = [
    ...paymentDays(debts),
    ...debts.flatMap(({ id, review }): CalendarEntry[] =>
      review === null
        ? []
        : [{ id: `review:${id}:${review}`, day: review, what: "review", debt: id, fen: null, remindDaysBefore: daysBefore }],
    ),
  ];
  const acted = actions.map(
    ({ id, day, what, debt, fen }): CalendarEntry => ({ id: `action:${id}`, day, what, debt, fen, remindDaysBefore: 0 }),
  );
  return [...planned, ...acted].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}

function paymentDays(debts: Plan["debts"]): CalendarEntry[] {
  const sums = new Map<Day, Fen>();
  for (const { day, fen } of debts.flatMap(({ schedule }) => schedule)) sums.set(day, addFen(sums.get(day) ?? zeroFen, fen));
  return [...sums].map(([day, fen]) => ({ id: `pay:${day}`, day, what: "pay", debt: null, fen, remindDaysBefore: daysBefore }));
}
