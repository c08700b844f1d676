/** Whether somebody is likely to be there at an hour, and when next. Holidays come from the calendar of the law book. */

import { addDays, type Day } from "../day.ts";
import { isWorkday, type WorkCalendar, workdayFrom } from "../law/work-calendar.ts";
import type { Moment, WhenToUse } from "./channel.ts";
import type { OpenHours } from "./channel-directory.ts";

export function openAt(hours: OpenHours, at: Moment, calendar: WorkCalendar): WhenToUse {
  const worked = hours.days === "every-day" ? true : isWorkday(calendar, at.day);
  const inHours = at.minute >= hours.from && at.minute < hours.to;
  if (worked === null) return inHours ? { state: "unsure" } : { state: "closed", opens: null };
  if (worked && inHours) return { state: "now" };
  const earliest = worked && at.minute < hours.from ? at.day : addDays(at.day, 1);
  const day = nextDay(hours, earliest, calendar);
  return { state: "closed", opens: day === null ? null : { day, minute: hours.from } };
}

const nextDay = (hours: OpenHours, from: Day, calendar: WorkCalendar): Day | null =>
  hours.days === "every-day" ? from : workdayFrom(calendar, from);
