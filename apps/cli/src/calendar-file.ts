/** Days of a case as a calendar file, discreet: others may see a calendar. */

import type { CalendarEntry } from "@tanhao/core/followup/calendar-entries";
import type { Language, World } from "./world.ts";

export async function calendarFile(entries: readonly CalendarEntry[], world: World, lang: Language): Promise<Uint8Array> {
  const [{ writeIcs }, { followup }, words] = await Promise.all([
    import("@tanhao/writers/ics/write-ics"),
    world.loadTexts(lang),
    world.loadWords(lang),
  ]);
  const { calendar } = followup;
  const events = entries.map(({ id, day, what, remindDaysBefore }) => ({
    id,
    day,
    title: what === "pay" || what === "review" ? calendar[what] : calendar.action,
    ...(what === "pay" ? { note: words.pack.payNote } : {}),
    remindDaysBefore,
  }));
  return new TextEncoder().encode(await writeIcs(events, { name: words.pack.calendarName, stamped: world.on }));
}
