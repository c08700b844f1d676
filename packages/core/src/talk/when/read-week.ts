/** Pieces that name weeks and weekdays. Weeks run from Monday to Sunday: 下周三 is the Wednesday of the next one. */

import { addDays, earlierOf, laterOf, monthOf, weekdayOf } from "../../day.ts";
import { nthWeekday } from "./holidays.ts";
import type { PieceTools, ReadPiece, Said } from "./piece.ts";
import { dayOfWeek, dayOnly, mondayOf, type Span, spanOf, weekSpan } from "./span.ts";
import { stepOf } from "./step-of.ts";
import type { PartName } from "./when-vocabulary.ts";

/** 下下周, 两周后. */
const weekStep: ReadPiece = (said, before, { on }, { number, vocabulary }) => {
  const weeks = said["n"] === undefined ? stepOf(said["step"] ?? "", vocabulary.steps) : number(said["n"]);
  return before === null && weeks !== null ? weekSpan(addDays(on, weeks * 7)) : null;
};

const weekdayStep: ReadPiece = (said, before, base, tools) => {
  const week = weekStep(said, before, base, tools);
  const weekday = tools.vocabulary.weekdays[said["day"] ?? ""];
  return week === null || weekday === undefined ? null : untilWeekday(said, dayOnly(addDays(week.from, weekday - 1)), tools);
};

/** 周六日, 下周三四: a second weekday of the same week; `null` if it does not come later. */
function untilWeekday(said: Said, first: Span, { vocabulary }: PieceTools): Span | null {
  const until = vocabulary.weekdays[said["until"] ?? ""];
  if (until === undefined) return first;
  const days = until - weekdayOf(first.from);
  return days > 0 ? { ...first, to: addDays(first.from, days), unit: "stretch" } : null;
}

/** Alone that of this week; behind a week its own; behind a day it only says which weekday that is. */
const weekday: ReadPiece = (said, before, { on, shift }, tools) => {
  const wanted = tools.vocabulary.weekdays[said["day"] ?? ""];
  if (wanted === undefined) return null;
  if (before?.unit === "day" && before.open !== "week")
    return weekdayOf(before.from) === wanted ? before : { ...before, note: "other-weekday" };
  if (before !== null) return before.unit === "week" ? dayOfWeek(before, wanted) : null;
  return untilWeekday(said, dayOnly(addDays(weekSpan(addDays(on, shift * 7)).from, wanted - 1), { open: "week" }), tools);
};

/** 八月份的第一个周二, 本月最后一个周五. */
const weekdayOfMonth: ReadPiece = (said, before, _, { number, vocabulary }) => {
  const wanted = vocabulary.weekdays[said["day"] ?? ""];
  if (before?.unit !== "month" || wanted === undefined) return null;
  if (said["last"] !== undefined) return dayOnly(addDays(before.to, -((weekdayOf(before.to) - wanted + 7) % 7)), { open: before.open });
  const day = nthWeekday(before.from, number(said["n"] ?? "") ?? 0, wanted);
  return day === null || monthOf(day) !== monthOf(before.from) ? null : dayOnly(day, { open: before.open });
};

/**
 * 12月第一周, 下个月最后一周: the weeks from Monday to Sunday as the month holds them, the first the one with its first day.
 * Others count from its first Monday, so the day is asked for.
 */
const weekOfMonth: ReadPiece = (said, before, _, { number }) => {
  if (before?.unit !== "month") return null;
  const monday =
    said["last"] === undefined ? addDays(mondayOf(before.from), ((number(said["n"] ?? "") ?? 0) - 1) * 7) : mondayOf(before.to);
  const sunday = addDays(monday, 6);
  if (sunday < before.from || monday > before.to) return null;
  const [from, to] = [laterOf(monday, before.from), earlierOf(sunday, before.to)];
  return spanOf(from, to, "week", { open: before.open, isNumbered: before.isNumbered, note: "several-readings" });
};

/** 下周初, 下周中. */
const weekPart: ReadPiece = (said, before, _, { vocabulary }) => {
  const part = vocabulary.parts[said["part"]?.slice(0, 1) ?? ""];
  const days = part === undefined ? undefined : weekParts[part];
  if (before?.unit !== "week" || days === undefined) return null;
  return spanOf(addDays(before.from, days[0]), addDays(before.from, days[1]), "stretch", { note: "part" });
};

/** Days behind its Monday. */
const weekParts: Partial<Record<PartName, readonly [number, number]>> = { start: [0, 2], middle: [1, 3], end: [4, 6] };

const weekend: ReadPiece = (said, before, { on, shift }, { vocabulary }) => {
  if (before !== null && before.unit !== "week") return null;
  const open = before === null && said["step"] === undefined;
  const moved = open ? shift : stepOf(said["step"] ?? "", vocabulary.steps);
  const monday = before?.from ?? weekSpan(addDays(on, moved * 7)).from;
  return spanOf(addDays(monday, 5), addDays(monday, 6), "stretch", { open: open ? "week" : null });
};

export const weekPieces = {
  "week-step": weekStep,
  "weekday-step": weekdayStep,
  weekday,
  "weekday-of-month": weekdayOfMonth,
  "week-part": weekPart,
  "week-of-month": weekOfMonth,
  weekend,
} as const;
