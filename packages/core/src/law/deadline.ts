/**
 * The last day of a period of the law. The day it starts from is not counted; a last day that is a holiday moves to the
 * day after the holiday (民法典 201, 203; 民诉法 85). Working days count only days that are worked.
 *
 * Where the year's holidays are not known the day is not moved, and says so: it may then be later than shown, never
 * earlier. A period in working days that runs into such a year has no day.
 */

import { addDays, addMonths, addYears, type Day } from "../day.ts";
import type { DatedValue } from "./law-book.ts";
import { isWorkday, type WorkCalendar, workdayFrom } from "./work-calendar.ts";

export type Period =
  | { readonly unit: "days"; readonly count: number }
  | { readonly unit: "working-days"; readonly count: number }
  | { readonly unit: "months"; readonly count: number }
  | { readonly unit: "years"; readonly count: number };

export interface Deadline {
  readonly last: Day;
  /** Where it moved from because that day was a holiday; `null`: it did not move. */
  readonly movedFrom: Day | null;
  /** False: the year's holidays are not known, so it may move to a later day. */
  readonly certain: boolean;
}

/** `null`: working days in a year whose holidays are not known. */
export function deadlineAfter(start: Day, period: Period, calendar: WorkCalendar): Deadline | null {
  if (period.unit === "working-days") {
    const last = afterWorkingDays(start, period.count, calendar);
    return last === null ? null : { last, movedFrom: null, certain: true };
  }
  return lastDayAt(countedFrom(start, period), calendar);
}

/** A last day that was counted otherwise, moved if it is a holiday. */
export function lastDayAt(counted: Day, calendar: WorkCalendar): Deadline {
  const last = workdayFrom(calendar, counted);
  if (last === null) return { last: counted, movedFrom: null, certain: false };
  return { last, movedFrom: last === counted ? null : counted, certain: true };
}

/** The period a value of the law states; `null`: it states none. */
export function periodOf({ value }: DatedValue): Period | null {
  switch (value.is) {
    case "days":
      return { unit: "days", count: value.days };
    case "working-days":
      return { unit: "working-days", count: value.days };
    case "months":
      return { unit: "months", count: value.months };
    case "years":
      return { unit: "years", count: value.years };
    default:
      return null;
  }
}

function countedFrom(start: Day, { unit, count }: Exclude<Period, { unit: "working-days" }>): Day {
  if (unit === "days") return addDays(start, count);
  return unit === "months" ? addMonths(start, count) : addYears(start, count);
}

function afterWorkingDays(start: Day, count: number, calendar: WorkCalendar): Day | null {
  let day = start;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const worked = isWorkday(calendar, day);
    if (worked === null) return null;
    if (worked) left -= 1;
  }
  return day;
}
