/**
 * A case as its promises and agreements are watched: what became of each word given, and what does not fit an agreement.
 * Which contacts a rule on conduct speaks of is found in contacts-against-rules.ts; without it nothing is said about conduct.
 */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Breach } from "@tanhao/core/followup/breach";
import { breachesOn } from "@tanhao/core/followup/breach-watch";
import type { NotedContact } from "@tanhao/core/followup/noted-contact";
import { type StatedWord, statedWordsOn } from "@tanhao/core/followup/stated-words";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { CaseRecord } from "@tanhao/journal/case-record";
import type { EntryId } from "@tanhao/journal/entry";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { dayInChina, followUpRecords, namedCommitments } from "./follow-up-records.ts";

const notedBefore = new WeakMap<CaseRecord, readonly NotedContact[]>();

/** Standing contacts, oldest first. A record never changes, and many ask. */
export function notedContacts(record: CaseRecord): readonly NotedContact[] {
  const noted =
    notedBefore.get(record) ??
    record.contacts
      .filter(({ takenBack }) => !takenBack)
      .map(({ entry, payload }) => notedOnce(entry, payload))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  notedBefore.set(record, noted);
  return noted;
}

/** The same contact in the record of tomorrow is the same object: what was found in it still holds. */
const contactBefore = new WeakMap<ContactLogged, NotedContact>();

function notedOnce(entry: EntryId, payload: ContactLogged): NotedContact {
  const before = contactBefore.get(payload);
  if (before?.id === entry) return before;
  const noted: NotedContact = { ...payload, id: entry };
  contactBefore.set(payload, noted);
  return noted;
}

export const wordsOf = (facts: CaseFacts, record: CaseRecord, lawBook: LawBook, on: Day): readonly StatedWord[] =>
  statedWordsOn({
    facts,
    records: followUpRecords(record),
    contacts: notedContacts(record),
    takenBack: takenBackWords(record),
    calendar: lawBook.calendar,
    on,
  });

export function breachesOf(
  facts: CaseFacts,
  record: CaseRecord,
  lawBook: LawBook,
  on: Day,
  againstRules: ReadonlySet<string> = new Set(),
): readonly Breach[] {
  if (record.agreements.length === 0) return [];
  return breachesOn({
    facts,
    records: followUpRecords(record),
    contacts: notedContacts(record),
    againstRules,
    seenOnCredit: record.creditEntries.flatMap(({ takenBack, payload }) => (takenBack ? [] : [payload])),
    calendar: lawBook.calendar,
    on,
  });
}

function takenBackWords(record: CaseRecord) {
  const promises = record.promises
    .filter(({ takenBack }) => takenBack)
    .map(({ entry, at, payload }) => ({ ...payload, id: entry, who: "borrower" as const, made: dayInChina(at), is: "promise" as const }));
  const commitments = namedCommitments(
    record.commitments.filter(({ takenBack }) => takenBack),
    record,
  ).map((commitment) => ({ ...commitment, is: "commitment" as const }));
  return [...promises, ...commitments];
}
