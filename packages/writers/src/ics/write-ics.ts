/**
 * Days as a calendar file. All-day events without a zone, so that no zone moves them; the id of an event is stable, so that
 * importing a newer file changes events and adds none. Titles come in as they are to be shown: whoever makes them keeps them
 * discreet. What an id is made of (a promise, a court) is not to be read in the file either, so its hash stands there.
 */

import { addDays, type Day, dateOf, day as dayOf, daysBetween, monthOf, yearOf } from "@tanhao/core/day";

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
  const { default: ical, ICalAlarmRelatesTo, ICalAlarmType, ICalEventClass, ICalEventTransparency } = await import("ical-generator");
  const calendar = ical({ name, prodId: { company: "tanhao", product: "tanhao", language: "ZH" } });
  for (const { id, day, title, note, remindDaysBefore } of events) {
    const event = calendar.createEvent({
      id: `${await opaque(id)}@tanhao`,
      sequence: daysBetween(firstDay, stamped),
      stamp: utc(stamped),
      start: utc(day),
      end: utc(addDays(day, 1)),
      allDay: true,
      summary: title,
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
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

/** From which the files of later days count as newer. */
const firstDay = dayOf("2020-01-01");

async function opaque(id: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(id));
  return [...new Uint8Array(digest)]
    .slice(0, 16)
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

const utc = (day: Day): Date => new Date(Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day)));
