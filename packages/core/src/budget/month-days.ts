/** Which days a date of the month falls on. A date past the end of a month is its last day. */

import { addDays, addMonths, type Day, dateOf, daysInMonth, monthOf, yearOf } from "../day.ts";

/** The last day of one month from `on`, `on` counted: 24 November to 23 December. */
export const endOfMonthFrom = (on: Day): Day => addDays(addMonths(on, 1), -1);

/** The next day after `after`, or the next that has this date. */
export function nextDayOf(after: Day, date?: number): Day {
  const tomorrow = addDays(after, 1);
  return date === undefined ? tomorrow : (daysOf(date, tomorrow, addDays(tomorrow, 61))[0] ?? tomorrow);
}

/** Every day with this date from `from` to `until`, both counted. */
export function daysOf(date: number, from: Day, until: Day): Day[] {
  const days: Day[] = [];
  let month = addDays(from, 1 - dateOf(from));
  while (month <= until) {
    const day = addDays(month, Math.min(date, daysInMonth(yearOf(month), monthOf(month))) - 1);
    if (day >= from && day <= until) days.push(day);
    month = addMonths(month, 1);
  }
  return days;
}
