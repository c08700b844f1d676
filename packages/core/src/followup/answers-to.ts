/** What came from the other side after it gave its word and in time: it may be the thing promised. Only the person knows. */

import type { Day } from "../day.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import type { Commitment } from "./commitment.ts";
import type { NotedContact } from "./noted-contact.ts";
import { nextWorkingDay } from "./working-day.ts";

export interface WordAnswer {
  /** The contact. */
  readonly id: string;
  readonly at: string;
  readonly channel: string;
}

/** Enough to recognise it by. */
const most = 3;

/** Nearest to the day first. `contacts` oldest first. */
export function answersTo(
  { id, who, debt, dueDay, made }: Commitment & { readonly id: string; readonly made: Day },
  { contacts, calendar, on }: { readonly contacts: readonly NotedContact[]; readonly calendar: WorkCalendar; readonly on: Day },
): readonly WordAnswer[] {
  if (who === "borrower" || debt === undefined || dueDay === undefined) return [];
  const latest = nextWorkingDay(dueDay, calendar).day;
  const said = contacts.find((contact) => id === contact.id || id.startsWith(`${contact.id}.`))?.at ?? made;
  return contacts
    .filter(
      (contact) => contact.debt === debt && contact.direction === "in" && contact.at > said && isBy(contact, latest) && isBy(contact, on),
    )
    .slice(-most)
    .reverse()
    .map((contact) => ({ id: contact.id, at: contact.at, channel: contact.channel }));
}

const isBy = ({ at }: NotedContact, day: Day): boolean => at.slice(0, 10) <= day;
