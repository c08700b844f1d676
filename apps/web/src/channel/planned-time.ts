/** When somebody means to make contact: now by this device's clock, a morning to come, or a time of their own. */

import type { Moment } from "@tanhao/core/channel/channel";
import { readContactTime } from "@tanhao/core/conduct/contact";
import { addDays, type Day } from "@tanhao/core/day";
import { type WorkCalendar, workdayFrom } from "@tanhao/core/law/work-calendar";
import { type Accessor, createSignal, onCleanup } from "solid-js";
import { timeNow } from "../shell/today.ts";

export type PlannedTime = "now" | "tomorrow" | "workday" | "other";

/** Lines, counters and offices are all open then. */
const morning = 10 * 60;

export interface Plan {
  readonly when: PlannedTime;
  /** Of `other`: `2026-11-25T10:00`, as a form holds it. */
  readonly other: string;
}

/** `null`: the next working day is tomorrow, or its year's holidays are not known. */
export function nextWorkday(today: Day, calendar: WorkCalendar): Day | null {
  const tomorrow = addDays(today, 1);
  const workday = workdayFrom(calendar, tomorrow);
  return workday === tomorrow ? null : workday;
}

/** A time that cannot be read counts as now. */
export function plannedMoment({ when, other }: Plan, now: Moment, calendar: WorkCalendar): Moment {
  if (when === "tomorrow") return { day: addDays(now.day, 1), minute: morning };
  if (when === "workday") return { day: nextWorkday(now.day, calendar) ?? addDays(now.day, 1), minute: morning };
  if (when === "now") return now;
  const read = readContactTime(other);
  return typeof read === "string" ? now : read;
}

const everyMs = 20_000;

/** The clock on the wall, by the minute. */
export function createNow(today: Accessor<Day>): Accessor<Moment> {
  const [time, setTime] = createSignal(timeNow());
  const timer = setInterval(() => setTime(timeNow()), everyMs);
  onCleanup(() => clearInterval(timer));
  return () => ({ day: today(), minute: minuteOf(time()) });
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const morningText = `${String(morning / 60)}:00`;

/** `09:05`. */
export const timeText = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

const two = (number: number): string => String(number).padStart(2, "0");
