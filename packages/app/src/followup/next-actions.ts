/** What to do next in a case, from its records and its court paper. */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Action } from "@tanhao/core/followup/action";
import { nextActions } from "@tanhao/core/followup/next-actions";
import type { LawBook } from "@tanhao/core/law/law-book";
import { courtDeadline, suitDeadlines } from "@tanhao/core/standing/court-deadline";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { followUpRecords } from "./follow-up-records.ts";

export const nextActionsOf = (facts: CaseFacts, record: CaseRecord, lawBook: LawBook, on: Day): readonly Action[] =>
  nextActions({
    facts,
    records: followUpRecords(record),
    courtDeadline: facts.urgent.courtPaper ? courtDeadline(facts.urgent.courtPaper, lawBook) : null,
    suits: suitDeadlines(facts, on, lawBook),
    calendar: lawBook.calendar,
    on,
  });
