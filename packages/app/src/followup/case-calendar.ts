/** The days of a case for a calendar: what was promised and agreed, the plan where nothing is agreed yet, and the next actions. */

import { type Day, laterOf } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Action } from "@tanhao/core/followup/action";
import { type CalendarEntry, calendarEntries } from "@tanhao/core/followup/calendar-entries";
import { debtsWithDuties, dutiesOn, isDone } from "@tanhao/core/followup/duties";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { Plan } from "@tanhao/core/plan/plan";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { followUpRecords } from "./follow-up-records.ts";
import { neutralDebts } from "./neutral-debts.ts";

export interface CaseCalendar {
  readonly facts: CaseFacts;
  readonly record: CaseRecord;
  readonly lawBook: LawBook;
  /** Already without debts that may not be proposed on; `null`: none is wanted. */
  readonly plan: Plan | null;
  readonly actions: readonly Action[];
  readonly on: Day;
}

/** What is late is put on the day itself: nobody looks at yesterday's calendar. No day to pay what is not cleared up: the action to verify it is there. */
export function caseCalendar({ facts, record, lawBook, plan, actions, on }: CaseCalendar): readonly CalendarEntry[] {
  const records = followUpRecords(record);
  const neutral = neutralDebts(facts, record, lawBook, on);
  const owing = debtsWithDuties(records).filter((debt) => !neutral.has(debt));
  const agreed = owing.flatMap((debt) =>
    dutiesOn(facts, records, debt, { on, calendar: lawBook.calendar })
      .filter((duty) => duty.promise.dueDay >= on && !isDone(duty))
      .map(({ promise }) => ({ debt, day: promise.dueDay, fen: promise.fen })),
  );
  return calendarEntries({ plan, actions: actions.map((action) => ({ ...action, day: laterOf(action.day, on) })), agreed });
}
