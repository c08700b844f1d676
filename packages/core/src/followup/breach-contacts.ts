/**
 * Contacts by the other side since the agreement: pressing to pay while it is kept or nothing is due, and contacts of which
 * a rule on conduct speaks. One finding an agreement, with how often: not one a call. What they said decides; a contact
 * without words noted, an answer or a reminder is nobody's pressing.
 */

import { type Day, day as dayOf } from "../day.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import { type Breach, breachOf, nothingSeen, type Seen, type WatchedAgreement } from "./breach.ts";
import type { StatedDuty } from "./duties.ts";
import type { NotedContact } from "./noted-contact.ts";
import { pressesToPay } from "./pressing.ts";
import { nextWorkingDay } from "./working-day.ts";

export interface WatchedContacts {
  readonly agreement: WatchedAgreement;
  readonly dues: readonly StatedDuty[];
  /** Of the debt, up to the day, oldest first. */
  readonly contacts: readonly NotedContact[];
  readonly calendar: WorkCalendar;
  /** Ids of contacts of which a rule on conduct speaks, judged by conduct/check-conduct.ts. */
  readonly againstRules: ReadonlySet<string>;
}

export function contactBreaches({ agreement, dues, contacts, calendar, againstRules }: WatchedContacts): Breach[] {
  const since = contacts.filter((contact) => contact.direction !== "out" && dayOfContact(contact) > agreement.on);
  const pressed = since.filter((contact) => pressesToPay(contact) && isKeptOn(dayOfContact(contact), dues, calendar));
  const ruled = since.filter(({ id }) => againstRules.has(id));
  const pause = agreement.deferredTo === undefined ? {} : { day: agreement.deferredTo };
  return [
    ...firstOf(pressed).map((seen) => breachOf("pressed-while-kept", agreement, pause, seen, "recorded")),
    ...firstOf(ruled).map((seen) => breachOf("contact-against-rules", agreement, {}, seen)),
  ];
}

/** The newest says what is going on; the count says how often. Its name stays that of the first. */
function firstOf(contacts: readonly NotedContact[]): Seen[] {
  const [first, newest] = [contacts[0], contacts.at(-1)];
  if (first === undefined || newest === undefined) return [];
  const words = newest.said?.find(({ who, tapped }) => who === "A" && tapped !== true)?.text ?? null;
  return [{ ...nothingSeen, day: dayOfContact(newest), contact: first.id, words, times: contacts.length }];
}

/** Nothing that was due then was still open, as far as payments show. */
const isKeptOn = (day: Day, dues: readonly StatedDuty[], calendar: WorkCalendar): boolean =>
  dues.every(({ promise, state, paidOn, said }) => {
    if (promise.dueDay >= day || day <= nextWorkingDay(promise.dueDay, calendar).day) return true;
    const paid = state === "kept" || state === "late";
    return said === "kept" || (paid && paidOn !== null && paidOn <= day);
  });

/** Of some entries only the day is known. */
const dayOfContact = ({ at }: NotedContact): Day => dayOf(at.slice(0, 10));
