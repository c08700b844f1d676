/** A stretch of days, as one expression or the part of one names it: a year, a month, a week, a day. No words here. */

import { addDays, addMonths, type Day, dateOf, daysInMonth, firstDayOfYear, monthOf, parseDay, weekdayOf, yearOf } from "../../day.ts";

/** Why a person should look again, or what was not said. */
export type WhenNote =
  | "passed"
  | "rolled"
  | "today-itself"
  | "other-weekday"
  | "about"
  | "part"
  | "whole-period"
  | "before-holiday"
  | "several-readings"
  | "holidays-unknown"
  | "counted-from"
  | "every"
  | "since"
  | "open-end"
  | "soon"
  | "payday";

export type SpanUnit = "day" | "week" | "month" | "quarter" | "half" | "year" | "stretch";

export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly unit: SpanUnit;
  /** What was left open and is taken from today; `null`: nothing. */
  readonly open: "year" | "month" | "week" | "day" | null;
  readonly isHoliday: boolean;
  /** A number names it (5月, 15号), so it may just as well have just passed. */
  readonly isNumbered: boolean;
  readonly note: WhenNote | null;
}

const plain = { open: null, isHoliday: false, isNumbered: false, note: null } as const;

export const spanOf = (from: Day, to: Day, unit: SpanUnit, more: Partial<Span> = {}): Span => ({ ...plain, from, to, unit, ...more });

export const dayOnly = (on: Day, more: Partial<Span> = {}): Span => spanOf(on, on, "day", more);

/** `null`: there is no such day. */
export function dayAt(year: number, month: number, date: number): Day | null {
  const pad = (number: number): string => String(number).padStart(2, "0");
  const parsed = parseDay(`${year}-${pad(month)}-${pad(date)}`);
  return parsed.ok ? parsed.value : null;
}

export function monthSpan(year: number, month: number, more: Partial<Span> = {}): Span | null {
  const first = dayAt(year, month, 1);
  return first === null ? null : spanOf(first, addDays(first, daysInMonth(year, month) - 1), "month", more);
}

export function monthsFrom(first: Day, count: number, unit: SpanUnit, more: Partial<Span> = {}): Span {
  return spanOf(first, addDays(addMonths(first, count), -1), unit, more);
}

export function yearSpan(year: number, more: Partial<Span> = {}): Span | null {
  const first = dayAt(year, 1, 1);
  return first === null ? null : monthsFrom(first, 12, "year", more);
}

export const firstOfMonth = (on: Day): Day => addDays(on, 1 - dateOf(on));
export const firstOfQuarter = (on: Day): Day => addMonths(firstDayOfYear(yearOf(on)), Math.floor((monthOf(on) - 1) / 3) * 3);
/** Weeks run from Monday to Sunday. */
export const mondayOf = (on: Day): Day => addDays(on, 1 - weekdayOf(on));

export const weekSpan = (on: Day, more: Partial<Span> = {}): Span => spanOf(mondayOf(on), addDays(mondayOf(on), 6), "week", more);

/** A weekday of a week; `null`: the week of a month does not hold it. */
export function dayOfWeek({ from, to, open, note }: Span, weekday: number): Span | null {
  const day = addDays(mondayOf(from), weekday - 1);
  return day < from || day > to ? null : dayOnly(day, { open, note });
}

/** Every day of both, the days between included. */
export const hull = (first: Span, second: Span): Span => ({
  ...first,
  to: second.to,
  unit: first.from === second.to ? "day" : "stretch",
  note: first.note ?? second.note,
});
