/**
 * A calendar day without a zone, written `YYYY-MM-DD`.
 *
 * Days sort as strings. Arithmetic runs on the number of days since 1970-01-01 in the proleptic Gregorian calendar,
 * by Howard Hinnant's civil-calendar algorithm: thirty times cheaper than an object per day at the least, which the
 * accrual of twenty debts needs (docs/decisions/0002). The properties in day.test.ts hold it against Temporal.
 *
 * Not here: time of day, zones, working days, Chinese date expressions.
 */

import { assert } from "./assert.ts";
import { err, ok, type Result } from "./result.ts";

declare const brand: unique symbol;
export type Day = string & { readonly [brand]: "Day" };

/** Days since 1970-01-01. Used inside computations, never stored. */
export type DayNumber = number;

export type DayFailure =
  | { readonly kind: "day-malformed"; readonly text: string }
  | { readonly kind: "day-impossible"; readonly text: string };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

export function parseDay(text: string): Result<Day, DayFailure> {
  const match = pattern.exec(text);
  if (!match) return err({ kind: "day-malformed", text });
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const possible = year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  return possible ? ok(text as Day) : err({ kind: "day-impossible", text }); // checked just above
}

/** For literals in code and tests. Throws on a wrong literal: that is a bug, not input. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  assert(parsed.ok, `"${text}" is a day`);
  return parsed.value;
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInYear = (year: number): 365 | 366 => (isLeapYear(year) ? 366 : 365);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0));

export const yearOf = (of: Day): number => digit(of, 0) * 1000 + digit(of, 1) * 100 + digit(of, 2) * 10 + digit(of, 3);
export const monthOf = (of: Day): number => digit(of, 5) * 10 + digit(of, 6);
export const dateOf = (of: Day): number => digit(of, 8) * 10 + digit(of, 9);

/** Accrual reads days often enough for a substring a field to show. */
const digit = (of: Day, at: number): number => of.charCodeAt(at) - 48;

export function dayToNumber(of: Day): DayNumber {
  const month = monthOf(of);
  const year = month <= 2 ? yearOf(of) - 1 : yearOf(of);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dateOf(of) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function numberToDay(number: DayNumber): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return makeDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** Days from `from` to `to`: the first counted, the last not (算头不算尾). Negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayToNumber(to) - dayToNumber(from);

export const addDays = (to: Day, days: number): Day => numberToDay(dayToNumber(to) + days);

/**
 * The same date `months` later. `date` is the date wanted (default: that of `to`): 29-31 falls on the last day of a
 * shorter month, and returns to itself in a longer one when the wanted date is passed on.
 */
export function addMonths(to: Day, months: number, date: number = dateOf(to)): Day {
  const monthsSinceZero = yearOf(to) * 12 + (monthOf(to) - 1) + months;
  const year = Math.floor(monthsSinceZero / 12);
  const month = monthsSinceZero - year * 12 + 1;
  return makeDay(year, month, Math.min(date, daysInMonth(year, month)));
}

export const addYears = (to: Day, years: number): Day => addMonths(to, years * 12);

export const firstDayOfYear = (year: number): Day => makeDay(year, 1, 1);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (of: Day): number => ((((dayToNumber(of) + 3) % 7) + 7) % 7) + 1;

export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);
export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

const makeDay = (year: number, month: number, date: number): Day => `${year}-${pad(month)}-${pad(date)}` as Day; // parts come from the calendar above
const pad = (number: number): string => (number < 10 ? `0${number}` : `${number}`);
