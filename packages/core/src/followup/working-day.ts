/**
 * The next working day, by weekdays alone. Public holidays and make-up days are not known here, so the answer says
 * that it is unsure; whoever shows it shows that too.
 */

import { addDays, type Day, weekdayOf } from "../day.ts";

export interface WorkingDay {
  readonly day: Day;
  /** Always true until a holiday calendar is passed in: weekdays only. */
  readonly unsure: boolean;
}

const friday = 5;

export function nextWorkingDay(after: Day): WorkingDay {
  const weekday = weekdayOf(after);
  return { day: addDays(after, weekday < friday ? 1 : 8 - weekday), unsure: true };
}
