/** What to do next in a case, from its records, its court paper, and what does not fit an agreement. */

import { type Day, day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { type Action, sortActions, withoutSettled } from "@tanhao/core/followup/action";
import type { SentInWriting } from "@tanhao/core/followup/follow-up-input";
import { nextActions } from "@tanhao/core/followup/next-actions";
import type { LawBook } from "@tanhao/core/law/law-book";
import { courtDeadline, suitDeadlines } from "@tanhao/core/standing/court-deadline";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { furtherActions, type LadderWords } from "../escalation/further-actions.ts";
import { followUpRecords } from "./follow-up-records.ts";
import { neutralDebts } from "./neutral-debts.ts";
import { breachesOf, notedContacts } from "./watched-case.ts";

export const nextActionsOf = (
  facts: CaseFacts,
  record: CaseRecord,
  lawBook: LawBook,
  on: Day,
  ladder: LadderWords = { rungs: [], conduct: null },
): readonly Action[] =>
  sortActions([
    ...recordedActions(facts, record, lawBook, on),
    ...withoutSettled(furtherActions(facts, record, lawBook, on, ladder), record.actions),
  ]);

const recordedActions = (facts: CaseFacts, record: CaseRecord, lawBook: LawBook, on: Day): readonly Action[] =>
  nextActions({
    facts,
    records: followUpRecords(record),
    courtDeadline: facts.urgent.courtPaper ? courtDeadline(facts.urgent.courtPaper, lawBook) : null,
    suits: suitDeadlines(facts, on, lawBook),
    law: lawBook,
    breaches: breachesOf(facts, record, lawBook, on),
    neutral: neutralDebts(facts, record, lawBook, on),
    objected: sentInWriting(record),
    on,
  });

const writing: readonly string[] = ["letter", "email", "complaint"];

const sentInWriting = (record: CaseRecord): readonly SentInWriting[] =>
  notedContacts(record).flatMap(({ at, channel, debt, direction }) =>
    debt !== undefined && direction === "out" && writing.includes(channel) ? [{ debt, day: day(at.slice(0, 10)) }] : [],
  );
