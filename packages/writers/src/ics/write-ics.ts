/**
 * Days as a calendar file. All-day events without a zone; the id of an event is stable, so that importing a newer file
 * changes events and adds none. Titles come in as they are to be shown: whoever makes them keeps them discreet.
 */

import { addDays, type Day, dateOf, monthOf, yearOf } from "@tanhao/core/day";

export interface CalendarEvent {
  /** Stable and unique in the case: `pay:d1:2026-12-24`. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly note?: string;
  /** A reminder that many days before, at nine in the morning; absent: none. */
  readonly remindDaysBefore?: number;
}

/** `stamped`: the day the file says it was made. */
export async function writeIcs(
  events: readonly CalendarEvent[],
  { name, stamped }: { readonly name: string; readonly stamped: Day },
): Promise<string> {
  const { default: ical, ICalAlarmRelatesTo, ICalAlarmType } = await import("ical-generator");
  const calendar = ical({ name, prodId: { company: "tanhao", product: "tanhao", language: "ZH" } });
  for (const { id, day, title, note, remindDaysBefore } of events) {
    const event = calendar.createEvent({
      id: `${id}@tanhao`,
      stamp: utc(stamped),
      start: utc(day),
      end: utc(addDays(day, 1)),
      allDay: true,
      summary: title,
      ...(note === undefined ? {} : { description: note }),
    });
    if (remindDaysBefore === undefined) continue;
    // The library takes `relatesTo` only on the made alarm; without it a time after the start counts from the end.
    const seconds = nine - remindDaysBefore * 86_400;
    event.createAlarm({ type: ICalAlarmType.display, description: title, trigger: -seconds }).relatesTo(ICalAlarmRelatesTo.start);
  }
  return `${calendar.toString()}\r\n`.replace(/(\r\n)+$/, "\r\n");
}

/** Nine in the morning, in seconds from the start of the day. */
const nine = 9 * 3600;

const utc = (day: Day): Date => new Date(Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day)));
