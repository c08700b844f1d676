/** The names a letter may use about how the other side was in touch: the newest demand in writing or noted, and the calls whose recordings may be asked for. */

import { type Day, day as dayOf } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { onDay, term, words } from "../explain/explanation.ts";
import type { NotedContact } from "../followup/noted-contact.ts";
import type { DocumentInput } from "./document-input.ts";
import { flag, fromFact, known, missing, rows, type Value, type Values } from "./values.ts";

/** What comes in writing. A call is a demand where the debt notes it as one. */
const written: readonly string[] = ["letter", "sms", "email", "chat"];

const recorded = fromFact("contacts");

export function contactValues(debt: Debt, index: number, { records, standing }: DocumentInput): Values {
  const own = records.contacts.filter((contact) => contact.debt === debt.id && dayOfContact(contact) <= standing.on);
  return {
    ...demandValues(debt, own, `debts[${index}].demands`, standing.on),
    "recordings.rows": rows(own.filter(isCallWithBorrower).map(recordingRow)),
  };
}

function demandValues({ demands }: Debt, contacts: readonly NotedContact[], path: string, on: Day): Values {
  const received = contacts.filter(({ direction, channel }) => direction === "in" && written.includes(channel)).at(-1);
  const noted = demands.map(({ day }) => day).filter((day) => day <= on);
  const newest = noted.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
  if (received !== undefined && (newest === null || dayOfContact(received) >= newest)) {
    return {
      "demand.on": known(onDay(dayOfContact(received)), recorded),
      "demand.by": known(term(`channel-${received.channel}`), recorded),
    };
  }
  return { "demand.on": newest === null ? missing(path) : known(onDay(newest), fromFact(path)), "demand.by": flag(false) };
}

const isCallWithBorrower = ({ channel, called }: NotedContact): boolean => channel === "phone" && (called ?? "debtor") === "debtor";

const recordingRow = (contact: NotedContact): Values => ({
  "recording.day": known(onDay(dayOfContact(contact)), recorded),
  "recording.time": known(words(contact.at.slice(11, 16)), recorded),
  "recording.staff": staffOf(contact),
});

const staffOf = ({ with: who }: NotedContact): Value =>
  who?.staffNumber === undefined ? flag(false) : known(words(who.staffNumber), recorded);

/** By the borrower's own clock, as it was written down. */
const dayOfContact = ({ at }: NotedContact): Day => dayOf(at.slice(0, 10));
