/**
 * The days of a case that belong in a calendar: the payment days of agreements, and of the chosen plan where nothing is
 * agreed yet, one entry a day however many debts it is for, with a reminder two days before; reviews, and the next actions.
 * Discreet: an entry names no lender and no amount unless the text made from it does (text/followup).
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

export interface CalendarInput {
  readonly plan: Plan | null;
  readonly actions: readonly Action[];
  /** Still to be paid as promised or agreed. */
  readonly agreed?: readonly { readonly debt: DebtId; readonly day: Day; readonly fen: Fen }[];
}

const daysBefore = 2;

export function calendarEntries({ plan, actions, agreed = [] }: CalendarInput): CalendarEntry[] {
  const settled = new Set(agreed.map(({ debt }) => debt));
  const debts = (plan?.debts ?? []).filter(({ id }) => !settled.has(id));
  const payments = [...agreed, ...debts.flatMap(({ schedule }) => schedule)];
  const planned = [
    ...paymentDays(payments),
    ...debts.flatMap(({ id, review }): CalendarEntry[] =>
      review === null
        ? []
        : [{ id: `review:${id}:${review}`, day: review, what: "review", debt: id, fen: null, remindDaysBefore: daysBefore }],
    ),
  ];
  const paid = new Set(payments.map(({ day }) => day));
  const acted = actions
    .filter(({ what, about }) => what !== "prepare-payment" || about === null || !paid.has(about))
    .map(({ id, day, what, debt, fen }): CalendarEntry => ({ id: `action:${id}`, day, what, debt, fen, remindDaysBefore: 0 }));
  return [...planned, ...acted].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}

function paymentDays(payments: readonly { readonly day: Day; readonly fen: Fen }[]): CalendarEntry[] {
  const sums = new Map<Day, Fen>();
  for (const { day, fen } of payments) sums.set(day, addFen(sums.get(day) ?? zeroFen, fen));
  return [...sums].map(([day, fen]) => ({ id: `pay:${day}`, day, what: "pay", debt: null, fen, remindDaysBefore: daysBefore }));
}
