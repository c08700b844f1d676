/** Pieces that name days: 今天, 15号, 12月5日, 2026-12-05; a time of day keeps the day it belongs to. */

import { addDays, addMonths, type Day, dateOf, daysInMonth, monthOf, weekdayOf, yearOf } from "../../day.ts";
import { isKnownYear, isWorkday, type WorkCalendar } from "../../law/work-calendar.ts";
import type { Base, ReadPiece } from "./piece.ts";
import { yearFrom } from "./read-month.ts";
import { dayAt, dayOfWeek, dayOnly, firstOfMonth, monthSpan, type Span, spanOf } from "./span.ts";

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
  if (before?.unit === "week" && days === 0) return dayOfWeek(before, weekdayOf(on));
  if (before?.unit === "month" && days === 0) return sameDateIn(before, on);
  if (before !== null || days === undefined) return null;
  const first = said["first"] === undefined ? days : (vocabulary.days[said["first"]] ?? days);
  return first < days ? spanOf(addDays(on, first), addDays(on, days), "stretch") : dayOnly(addDays(on, days));
};

/**
 * 下个月的今天; where that month is shorter, its last day. Behind a month that a number names (11月的今天还) it may as well be today on
 * which what belongs to that month is paid.
 */
function sameDateIn({ from, open, isNumbered }: Span, on: Day): Span {
  const date = Math.min(dateOf(on), daysInMonth(yearOf(from), monthOf(from)));
  return dayOnly(addDays(from, date - 1), { open, isNumbered, note: isNumbered ? "several-readings" : null });
}

/** 本月最后一天, 下月第一个工作日; of each month, that of the month it is asked in. */
const edgeDay: ReadPiece = (said, before, { on, shift }, { calendar }) => {
  const month = addMonths(firstOfMonth(on), shift);
  const own = before === null && said["monthly"] !== undefined ? monthSpan(yearOf(month), monthOf(month), { open: "month" }) : before;
  if (own === null || own.unit === "day") return null;
  const [edge, inward] = said["last"] === undefined ? [own.from, 1] : [own.to, -1];
  if (said["worked"] === undefined) return dayOnly(edge, { open: own.open });
  const note = isKnownYear(calendar, edge) ? null : "holidays-unknown";
  return dayOnly(worked(edge, inward, calendar), { open: own.open, note });
};

/** The nearest working day from there on; where the year's notice is not known, of the plain week. */
function worked(from: Day, by: number, calendar: WorkCalendar): Day {
  return (isWorkday(calendar, from) ?? weekdayOf(from) <= 5) ? from : worked(addDays(from, by), by, calendar);
}

/** 15号, or the bare number behind a month. */
const dayNumber: ReadPiece = (said, before, base, { number }) => {
  const date = number(said["n"] ?? "");
  const month = monthBehind(before, base) ?? monthOfPart(before, date);
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

/** 下月初5号, 月底28号: the part of a month said before only says where in it the date lies. */
function monthOfPart(before: Span | null, date: number | null): Span | null {
  if (before?.note !== "part" || date === null || firstOfMonth(before.from) !== firstOfMonth(before.to)) return null;
  const first = before.unit === "day" ? endBegins : dateOf(before.from);
  const month = spanOf(firstOfMonth(before.from), before.to, "month", { open: before.open });
  return date >= first && date <= dateOf(before.to) ? month : null;
}

/** 月底 with a date is the last third. */
const endBegins = 21;

/** 5到8号. */
const daysOfMonth: ReadPiece = (said, before, base, { number }) => {
  const month = monthBehind(before, base);
  const [first, last] = [number(said["a"] ?? ""), number(said["b"] ?? "")];
  if (month === null || first === null || last === null || first < 1 || first >= last) return null;
  if (said["next"] !== undefined && last > first + 1) return null;
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
