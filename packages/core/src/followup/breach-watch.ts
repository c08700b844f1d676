/**
 * Watches each agreement that holds: payments, contacts, claims and credit entries since are held against it. The newest
 * agreement of a debt is the one that holds. A finding the person has dealt with, by its next action, is gone.
 */

import type { Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { Debt } from "../debt/debt.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import type { Breach } from "./breach.ts";
import { contactBreaches } from "./breach-contacts.ts";
import { debitBreaches } from "./breach-debits.ts";
import { recordBreaches, type SeenOnCredit } from "./breach-records.ts";
import { dutiesOn, holdingAgreement } from "./duties.ts";
import { certificateDay } from "./duty-actions.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import type { NotedContact } from "./noted-contact.ts";

export interface BreachInput {
  readonly facts: CaseFacts;
  readonly records: FollowUpRecords;
  /** Standing contacts, oldest first. */
  readonly contacts: readonly NotedContact[];
  /** Ids of contacts of which a rule on conduct speaks. */
  readonly againstRules: ReadonlySet<string>;
  readonly seenOnCredit: readonly SeenOnCredit[];
  readonly calendar: WorkCalendar;
  readonly on: Day;
}

/** Newest first. */
export const breachesOn = (input: BreachInput): Breach[] =>
  input.facts.debts
    .flatMap((debt) => breachesOf(debt, input))
    .filter(({ id }) => !isSettled(input.records.settled.get(breachAction(id))?.state))
    .sort((a, b) => (a.seen.day === b.seen.day ? (a.id < b.id ? -1 : 1) : a.seen.day < b.seen.day ? 1 : -1));

/** The name of the next action about it. */
export const breachAction = (id: string): string => `breach:${id}`;

const isSettled = (state: "done" | "dropped" | "snoozed" | undefined): boolean => state === "done" || state === "dropped";

function breachesOf(debt: Debt, input: BreachInput): Breach[] {
  const { facts, records, contacts, againstRules, seenOnCredit, calendar, on } = input;
  const agreement = holdingAgreement(records, debt.id, on);
  if (agreement === undefined) return [];
  const dues = dutiesOn(facts, records, debt.id, { on, calendar }).filter(({ promise }) => promise.record === agreement.id);
  const payments = debt.payments.filter(({ day }) => day <= on);
  const own = contacts.filter((contact) => contact.debt === debt.id && contact.at.slice(0, 10) <= on);
  const asked = certificateDay(dues);
  const hasIt = isSettled(records.settled.get(`certificate:${agreement.id}`)?.state);
  return [
    ...debitBreaches({ agreement, dues, payments }),
    ...contactBreaches({ agreement, dues, contacts: own, calendar, againstRules }),
    ...recordBreaches({ debt, agreement, dues, seenOnCredit, certificateFrom: hasIt ? null : asked, on }),
  ];
}
