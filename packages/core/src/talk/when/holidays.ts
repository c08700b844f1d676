/** The day of a holiday or a solar term in a given year. */

import { addDays, type Day, dayToNumber, weekdayOf } from "../../day.ts";
import type { LunarCalendar, LunarMonth } from "./lunar-calendar.ts";
import { dayAt } from "./span.ts";
import type { HolidayRule, SolarTerm } from "./when-vocabulary.ts";

/** `year` is the lunar one for a holiday of the lunar calendar. `null`: it is not known. */
export function holidayIn(year: number, rule: HolidayRule, lunar: LunarCalendar): Day | null {
  if (rule.is === "fixed") return dayAt(year, rule.month, rule.date);
  if (rule.is === "lunar") return lunarDay(lunar(year), rule.month, rule.date, false);
  return nthWeekday(dayAt(year, rule.month, 1), rule.nth, rule.weekday);
}

export function nthWeekday(first: Day | null, nth: number, weekday: number): Day | null {
  return first === null ? null : addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

export const lunarMonth = (months: readonly LunarMonth[], month: number, isLeap: boolean): LunarMonth | undefined =>
  months.find((one) => one.month === month && one.isLeap === isLeap);

/** Date 0 is the last day of the month, whether it has 29 days or 30. */
export function lunarDay(months: readonly LunarMonth[], month: number, date: number, isLeap: boolean): Day | null {
  const of = lunarMonth(months, month, isLeap);
  if (of === undefined || date > of.days) return null;
  return addDays(of.first, (date === 0 ? of.days : date) - 1);
}

export function solarTermIn(year: number, { month, constants, off }: SolarTerm): Day | null {
  const constant = constants[String(Math.floor(year / 100) * 100)];
  if (constant === undefined) return null;
  const ofCentury = year % 100;
  const leaps = Math.floor((month <= 2 ? ofCentury - 1 : ofCentury) / 4);
  return dayAt(year, month, Math.floor(ofCentury * yearRest + constant) - leaps + (off[String(year)] ?? 0));
}

/** The part of a day by which a tropical year is longer than 365 days. */
const yearRest = 0.2422;

/** All free days around `on`, of which the calendar says whether they are worked. */
export function freeAround(on: Day, isFree: (day: Day) => boolean): { readonly from: Day; readonly to: Day } {
  let [from, to] = [on, on];
  while (isFree(addDays(from, -1)) && dayToNumber(on) - dayToNumber(from) < longest) from = addDays(from, -1);
  while (isFree(addDays(to, 1)) && dayToNumber(to) - dayToNumber(on) < longest) to = addDays(to, 1);
  return { from, to };
}

/** No holiday lasts longer; a guard against a calendar that never works. */
const longest = 20;
