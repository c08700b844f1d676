/**
 * The next working day. In a year whose public holidays are not known it goes by weekdays alone and says that it is
 * unsure; whoever shows it shows that too.
 */

import { addDays, type Day, weekdayOf } from "../day.ts";
import { type WorkCalendar, workdayFrom } from "../law/work-calendar.ts";

export interface WorkingDay {
  readonly day: Day;
  /** By weekdays alone: a holiday may move it. */
  readonly unsure: boolean;
}

const friday = 5;

export function nextWorkingDay(after: Day, calendar: WorkCalendar): WorkingDay {
  const known = workdayFrom(calendar, addDays(after, 1));
  if (known !== null) return { day: known, unsure: false };
  const weekday = weekdayOf(after);
  return { day: addDays(after, weekday < friday ? 1 : 8 - weekday), unsure: true };
}
