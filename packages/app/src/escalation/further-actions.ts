/** Next actions of the ladder, of the relationship and of the way to a closed debt, for debts of which something was recorded. */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Action } from "@tanhao/core/followup/action";
import { escalationActions } from "@tanhao/core/followup/escalation-actions";
import { relationshipActions } from "@tanhao/core/followup/relationship-note";
import { settledActions } from "@tanhao/core/followup/settled-path";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { choicesOf } from "../folder/read-case-folder.ts";
import { followUpRecords } from "../followup/follow-up-records.ts";
import { notedContacts } from "../followup/watched-case.ts";
import { standOnce } from "../standing/stand-once.ts";
import { notedOn, rungsTaken, valuedContacts } from "./bridge-records.ts";
import { type LadderSources, ladderOfDebt } from "./ladder-of-debt.ts";
import { settledPathOf } from "./settled-path-of.ts";

/** Of the ladder: its rungs, without which no step of it is named, and the words that tell conduct. */
export type LadderWords = Pick<LadderSources, "rungs" | "conduct">;

export function furtherActions(facts: CaseFacts, record: CaseRecord, lawBook: LawBook, on: Day, ladder: LadderWords): readonly Action[] {
  const contacts = notedContacts(record);
  const spokenOf = new Set(
    [...contacts, ...rungsTaken(record), ...followUpRecords(record).agreements, ...record.settlement.map(({ payload }) => payload)].map(
      ({ debt }) => debt,
    ),
  );
  return facts.debts
    .filter(({ id }) => spokenOf.has(id))
    .flatMap((debt) => {
      const standing = standOnce(debt, on, lawBook, [], choicesOf(record));
      const path = settledPathOf(standing, record, lawBook);
      if (path.archive.is === "done") return [];
      return [
        ...settledActions({ standing, path }),
        ...relationshipActions(noteGround(standing, record, lawBook)),
        ...(path.paidOff === null ? ladderActions(standing, facts, record, lawBook, ladder) : []),
      ];
    });
}

export const noteGround = ({ debt, words, on }: DebtStanding, record: CaseRecord, lawBook: LawBook) => ({
  debt,
  words,
  records: { contacts: notedContacts(record), followUp: followUpRecords(record) },
  valued: valuedContacts(record),
  notedOn: notedOn(record, debt.id),
  calendar: lawBook.calendar,
  on,
});

function ladderActions(
  standing: DebtStanding,
  facts: CaseFacts,
  record: CaseRecord,
  lawBook: LawBook,
  words: LadderWords,
): readonly Action[] {
  const courtPaper = facts.urgent.courtPaper !== undefined;
  const ladder = ladderOfDebt(standing, { record, lawBook, courtPaper }, { ...words, directory: { bodies: [] } });
  const records = { contacts: notedContacts(record), followUp: followUpRecords(record) };
  return escalationActions(standing.debt.id, ladder, records, standing.on);
}
