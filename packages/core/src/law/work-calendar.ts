/**
 * Which days are free and which are worked in mainland China: the plain week, changed by each year's public notice. A
 * year whose notice the law book does not hold is not known, and says so; no weekday is taken for its answer.
 */

import { addDays, type Day, weekdayOf, yearOf } from "../day.ts";

export interface WorkCalendar {
  /** Years whose notice the book holds, without a gap. `null`: none. */
  readonly known: { readonly first: number; readonly last: number } | null;
  /** Days from Monday to Friday that are free. */
  readonly rest: readonly Day[];
  /** Saturdays and Sundays on which people work. */
  readonly work: readonly Day[];
  /** The day somebody last compared it. */
  readonly checked: Day | null;
}

export const emptyCalendar: WorkCalendar = { known: null, rest: [], work: [], checked: null };

export const isKnownYear = ({ known }: WorkCalendar, on: Day): boolean =>
  known !== null && yearOf(on) >= known.first && yearOf(on) <= known.last;

/** `null`: the year is not known. */
export function isWorkday(calendar: WorkCalendar, on: Day): boolean | null {
  if (!isKnownYear(calendar, on)) return null;
  return weekdayOf(on) <= 5 ? !calendar.rest.includes(on) : calendar.work.includes(on);
}

/** `on` itself if it is worked, else the next day that is. `null`: the answer lies in a year that is not known. */
export function workdayFrom(calendar: WorkCalendar, on: Day): Day | null {
  let candidate = on;
  for (;;) {
    const worked = isWorkday(calendar, candidate);
    if (worked === null) return null;
    if (worked) return candidate;
    candidate = addDays(candidate, 1);
  }
}
