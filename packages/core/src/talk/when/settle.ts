/**
 * Which year, month or week is meant where none is named: the next that is not over, for people speak of what is to be
 * done. A numbered day or month that has only just passed (11月28号 said two days later), or one the clause tells of as
 * past, is that one. Both can be wrong, and say so.
 */

import { type Day, dayToNumber } from "../../day.ts";
import type { Chain } from "./read-chain.ts";
import { firstOfMonth, mondayOf, type Span } from "./span.ts";

export interface Settling {
  readonly on: Day;
  readonly isDeadline: boolean;
  readonly isPast: boolean;
  readonly recentDays: number;
}

/** `read` gives the expression with what is left open moved on by so many years, months or weeks. */
export function settle(read: (shift: number) => Chain | null, how: Settling): Span | null {
  const runs = shifts.flatMap((shift) => read(shift)?.span ?? []);
  const [any] = runs;
  if (any === undefined || any.open === null) return any ?? null;
  if (any.open === "day") return read(0)?.span ?? null;
  const coming = runs.find(({ to }) => to >= how.on);
  const next = runs.findLast(({ to }) => to === coming?.to); // 周五到下周一: its end stands, and the begin is the last before it
  const previous = runs.findLast(({ to }) => to < how.on);
  if (next === undefined || (previous !== undefined && isPreviousMeant(previous, next, how)))
    return previous === undefined ? null : { ...previous, note: previous.note ?? "passed" };
  return { ...next, note: next.note ?? noteOn(next, previous, how.on) };
}

/** Enough for a 29 February, a 31st and the lunar year that is not over yet. */
const shifts = [-1, 0, 1, 2, 3, 4];

function isPreviousMeant(previous: Span, next: Span, { on, isDeadline, isPast, recentDays }: Settling): boolean {
  if (isDeadline || next.from <= on) return false;
  return isPast || (next.open === "year" && next.isNumbered && gap(previous.to, on) <= recentDays);
}

const gap = (from: Day, to: Day): number => dayToNumber(to) - dayToNumber(from);

function noteOn(next: Span, previous: Span | undefined, on: Day): Span["note"] {
  if (next.open === "week" && next.unit === "day" && next.from === on) return "today-itself";
  if (next.isHoliday || previous === undefined || next.from <= on) return null;
  if (next.open === "week") return mondayOf(next.from) === mondayOf(on) ? null : "rolled";
  if (next.open === "month") return firstOfMonth(next.from) === firstOfMonth(on) ? null : "rolled";
  return gap(previous.to, on) < gap(on, next.from) ? "rolled" : null;
}
