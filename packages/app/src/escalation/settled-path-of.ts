/** The way from an agreement to a closed debt, from its record; and whether a debt was put away. */

import { type SettledPath, settledPath } from "@tanhao/core/followup/settled-path";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { followUpRecords } from "../followup/follow-up-records.ts";
import { filesOfTick, settlementTicks } from "./bridge-records.ts";

export const settledPathOf = (standing: DebtStanding, record: CaseRecord, lawBook: LawBook): SettledPath =>
  settledPath({
    standing,
    followUp: followUpRecords(record),
    ticks: settlementTicks(record),
    filesOf: (tick) => filesOfTick(record, tick),
    calendar: lawBook.calendar,
  });
