/** Builds agreements and what was recorded since, for tests. Invented. */

import { aHousehold } from "../budget/a-household.ts";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import type { Debt } from "../debt/debt.ts";
import { debtId } from "../ids.ts";
import { calendarOf2025And2026 } from "../law/a-work-calendar.ts";
import { yuan } from "../money.ts";
import { type BreachInput, breachesOn } from "./breach-watch.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import type { NotedContact } from "./noted-contact.ts";

export const d1 = debtId("d1");
export const noRecords: FollowUpRecords = { promises: [], commitments: [], agreements: [], complaints: [], settled: new Map() };

/** `["500", "2026-11-10"]`: that much on that day. */
type Dated = readonly [string, string];

export const anAgreement = (id: string, on: string, ...schedule: readonly Dated[]): FollowUpRecords["agreements"][number] => ({
  id,
  debt: d1,
  on: day(on),
  schedule: schedule.map(([sum, due]) => ({ day: day(due), fen: yuan(sum) })),
});

export const aPromise = (id: string, sum: string, due: string, made = "2026-09-01"): FollowUpRecords["promises"][number] => ({
  id,
  debt: d1,
  fen: yuan(sum),
  dueDay: day(due),
  made: day(made),
});

export const paying = (paid: readonly Dated[], changes: Partial<Debt> = {}) =>
  aHousehold().owing(
    aDebt().with({
      payments: paid.map(([sum, on], index) => ({ day: day(on), fen: yuan(sum), file: "files/bill.csv", line: index + 2 })),
      ...changes,
    }).debt,
  ).facts;

export const aContact = (id: string, at: string, changes: Partial<NotedContact> = {}): NotedContact => ({
  id,
  at,
  channel: "phone",
  direction: "in",
  debt: d1,
  ...changes,
});

export const watching = (on: string, given: Partial<Omit<BreachInput, "on">>) =>
  breachesOn({
    facts: paying([]),
    records: noRecords,
    contacts: [],
    againstRules: new Set(),
    seenOnCredit: [],
    calendar: calendarOf2025And2026,
    ...given,
    on: day(on),
  });
