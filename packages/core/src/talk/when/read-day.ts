/** Pieces that name days: 今天, 15号, 12月5日, 2026-12-05; a time of day keeps the day it belongs to. */

import { addDays, addMonths, dateOf, daysInMonth, monthOf, weekdayOf, yearOf } from "../../day.ts";
import type { Base, ReadPiece } from "./piece.ts";
import { yearFrom } from "./read-month.ts";
import { dayAt, dayOnly, firstOfMonth, monthSpan, type Span, spanOf } from "./span.ts";

const fullDate: ReadPiece = (said, before, { on }, tools) => {
  const year = yearFrom(said["y"] ?? "", yearOf(on), tools);
  const [month, date] = [tools.number(said["m"] ?? ""), tools.number(said["d"] ?? "")];
  if (before === null && year !== null && month !== null && said["d"] === undefined) return monthSpan(year, month);
  const day = before !== null || year === null || month === null || date === null ? null : dayAt(year, month, date);
  return day === null ? null : dayOnly(day);
};

const monthAndDay: ReadPiece = (said, before, { on, shift }, { number }) => {
  const [month, date] = [number(said["m"] ?? ""), number(said["d"] ?? "")];
  const day = before !== null || month === null || date === null ? null : dayAt(yearOf(on) + shift, month, date);
  return day === null ? null : dayOnly(day, { open: "year", isNumbered: true });
};

const dayWord: ReadPiece = (said, before, { on }, { vocabulary }) => {
  const days = vocabulary.days[said["word"] ?? ""];
  if (before?.unit === "week" && days === 0) return dayOnly(addDays(before.from, weekdayOf(on) - 1));
  if (before !== null || days === undefined) return null;
  const first = said["first"] === undefined ? days : (vocabulary.days[said["first"]] ?? days);
  return first < days ? spanOf(addDays(on, first), addDays(on, days), "stretch") : dayOnly(addDays(on, days));
};

/** 本月最后一天. */
const edgeDay: ReadPiece = (said, before) =>
  before === null || before.unit === "day" ? null : dayOnly(said["last"] === undefined ? before.from : before.to, { open: before.open });

/** 15号, or the bare number behind a month. */
const dayNumber: ReadPiece = (said, before, base, { number }) => {
  const month = monthBehind(before, base);
  const date = number(said["n"] ?? "");
  if (month === null || date === null || (said["bare"] !== undefined && before === null)) return null;
  return date < 1 || date > daysInMonth(yearOf(month.from), monthOf(month.from))
    ? null
    : dayOnly(addDays(month.from, date - 1), { open: month.open, isNumbered: true });
};

/** The month said before, or the one it is asked in. A weekday before it, 周六5号, only says which day that is. */
function monthBehind(before: Span | null, { on, shift }: Base): Span | null {
  if (before !== null && before.open !== "week") return before.unit === "month" ? before : null;
  const first = addMonths(firstOfMonth(on), shift);
  return spanOf(first, first, "month", { open: "month", isNumbered: true });
}

/** 5到8号. */
const daysOfMonth: ReadPiece = (said, before, base, { number }) => {
  const month = monthBehind(before, base);
  const [first, last] = [number(said["a"] ?? ""), number(said["b"] ?? "")];
  if (month === null || first === null || last === null || first < 1 || first >= last) return null;
  if (last > daysInMonth(yearOf(month.from), monthOf(month.from))) return null;
  const start = addDays(month.from, first - dateOf(month.from));
  return spanOf(start, addDays(start, last - first), "stretch", { open: month.open, isNumbered: true });
};

/** Words that are a time of day only behind a day are `loose`. */
const timeOfDay: ReadPiece = (said, before, { on, shift }) => {
  if (before !== null) return before.unit === "day" ? before : null;
  return said["loose"] === undefined ? dayOnly(addDays(on, shift), { open: "day" }) : null;
};

export const dayPieces = {
  "full-date": fullDate,
  "month-and-day": monthAndDay,
  "day-word": dayWord,
  "edge-day": edgeDay,
  "day-number": dayNumber,
  "days-of-month": daysOfMonth,
  "time-of-day": timeOfDay,
} as const;
