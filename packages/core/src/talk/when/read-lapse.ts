/**
 * Time counted from now: 三个工作日内, 两周后, 三天前, 近三年, 未来两天. The day it is asked on is not counted, so that
 * three days from Monday end on Thursday.
 */

import { addDays, addMonths, type Day, weekdayOf } from "../../day.ts";
import { isWorkday, type WorkCalendar } from "../../law/work-calendar.ts";
import type { ReadNumeral } from "../numeral.ts";
import { countOf } from "./read-count.ts";
import type { WhenNote } from "./span.ts";
import { type LapseForm, type LapseUnit, lapseUnits, type WhenVocabulary } from "./when-vocabulary.ts";

export interface Lapse {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly deadline: boolean;
  readonly note: WhenNote | null;
}

export interface LapseTools {
  readonly vocabulary: WhenVocabulary;
  readonly calendar: WorkCalendar;
  readonly read: ReadNumeral;
  readonly to: RegExp;
}

/** Now: the day and, where it is known, the minute of it; and of which date of a month the borrower is paid. */
export interface Now {
  readonly on: Day;
  readonly minute: number | null;
  readonly payday?: number | null;
}

export type LapseSaid = Readonly<Record<"n" | "half" | "rest" | "unit" | "more" | "loosely", string | undefined>>;

/** `null`: that is no lapse of time. */
export function readLapse(form: LapseForm, said: LapseSaid, now: Now, tools: LapseTools): Lapse | null {
  const unit = lapseUnits.find((one) => tools.vocabulary.units[one].includes(said.unit ?? ""));
  if (unit === undefined) return null;
  const deadline = form === "within";
  const count =
    said.half === undefined ? countOf(said.n ?? tools.vocabulary.one, tools.to, tools.read) : { low: 0, high: 0, isExact: true };
  if (count === null) return { from: null, to: null, deadline, note: "soon" };
  const extras = [said.half, said.rest, said.more].filter((extra) => extra !== undefined);
  const halves = extras.includes(tools.vocabulary.half) ? 0.5 : 0;
  const [least, most] = [count.low + halves, count.high + halves];
  if (most > longest[unit]) return null;
  const sure =
    said.loosely === undefined &&
    count.isExact &&
    extras.every((extra) => extra === tools.vocabulary.half) &&
    !tools.vocabulary.loose.includes(said.n ?? "");
  const back = form === "ago" || form === "past";
  const [near, far] = [moved(now, back ? -least : least, unit, tools), moved(now, back ? -most : most, unit, tools)];
  const own = form === "nth" ? "counted-from" : null;
  const note = near.note ?? far.note ?? own ?? (sure && form !== "about-now" ? null : "about");
  const isShort = unit === "minute" || unit === "hour";
  const told = (from: Day, to: Day): Lapse | null => (from > to ? null : { from, to, deadline, note });
  switch (form) {
    case "within":
    case "about-now":
      return told(now.on, far.day);
    case "after":
    case "nth":
      return told(near.day, far.day);
    case "ago":
      return told(far.day, near.day);
    case "past":
      return told(far.day, isShort ? near.day : addDays(now.on, -1));
    case "coming":
      return told(isShort ? now.on : addDays(now.on, 1), far.day);
  }
}

/** Beyond it a count means something else, or the calendar ends. */
const longest: Readonly<Record<LapseUnit, number>> = {
  minute: 10_000,
  hour: 2_000,
  day: 4_000,
  workday: 400,
  week: 500,
  month: 600,
  quarter: 100,
  year: 60,
};

interface Moved {
  readonly day: Day;
  readonly note: WhenNote | null;
}

const exactly = (day: Day): Moved => ({ day, note: null });

function moved({ on, minute }: Now, by: number, unit: LapseUnit, { calendar, vocabulary }: LapseTools): Moved {
  switch (unit) {
    case "minute":
      return byMinutes(on, minute, by);
    case "hour":
      return byMinutes(on, minute, by * 60);
    case "day":
      return exactly(addDays(on, Math.trunc(by)));
    case "workday":
      return byWorkdays(on, Math.trunc(by), calendar);
    case "week":
      return exactly(addDays(on, Math.trunc(by * 7)));
    case "month":
      return exactly(byMonths(on, by, vocabulary.halfMonthDays));
    case "quarter":
      return exactly(byMonths(on, by * 3, vocabulary.halfMonthDays));
    case "year":
      return exactly(byMonths(on, by * 12, vocabulary.halfMonthDays));
  }
}

function byMonths(on: Day, months: number, halfMonthDays: number): Day {
  const whole = Math.trunc(months);
  return addDays(addMonths(on, whole), Math.trunc((months - whole) * 2 * halfMonthDays));
}

/** Without a clock a part of a day is taken not to reach into another one, and that is said. */
function byMinutes(on: Day, minute: number | null, by: number): Moved {
  if (minute !== null) return exactly(addDays(on, Math.floor((minute + by) / minutesADay)));
  return { ...exactly(addDays(on, Math.trunc(by / minutesADay))), note: by % minutesADay === 0 ? null : "about" };
}

const minutesADay = 24 * 60;

/** Where the holidays of a year are not known, its plain weekdays are counted, and that is said. */
function byWorkdays(on: Day, by: number, calendar: WorkCalendar): Moved {
  let [day, note]: [Day, WhenNote | null] = [on, null];
  for (let left = Math.abs(by); left > 0; ) {
    day = addDays(day, by < 0 ? -1 : 1);
    const worked = isWorkday(calendar, day);
    if (worked === null) note = "holidays-unknown";
    if (worked ?? weekdayOf(day) <= 5) left -= 1;
  }
  return { day, note };
}
