/** What to do next in a case, from its records and its court paper. */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Action } from "@tanhao/core/followup/action";
import { type CourtDeadlines, nextActions } from "@tanhao/core/followup/next-actions";
import type { LawBook } from "@tanhao/core/law/law-book";
import { courtDeadline } from "@tanhao/core/standing/court-deadline";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { followUpRecords } from "./follow-up-records.ts";

export const nextActionsOf = (facts: CaseFacts, record: CaseRecord, lawBook: LawBook, on: Day): readonly Action[] =>
  nextActions({ facts, records: followUpRecords(record), deadlines: deadlinesFor(facts, lawBook), on });

function deadlinesFor({ urgent }: CaseFacts, lawBook: LawBook): CourtDeadlines {
  if (urgent.courtPaper === undefined) return {};
  const deadline = courtDeadline(urgent.courtPaper, lawBook);
  return deadline.state === "known" ? { [urgent.courtPaper.kind]: deadline.days } : {};
}
