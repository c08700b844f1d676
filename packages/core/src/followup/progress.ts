/**
 * What has been reached so far, counted from the record and the account: nothing is estimated, nothing is cheered. What is
 * nothing is zero or empty, and whoever shows it leaves it out. What was not kept is not counted here: it is a next
 * action, with its reason, and no mark against anybody.
 */

import { type Day, day as dayOf, daysBetween } from "../day.ts";
import type { Payment } from "../debt/debt.ts";
import type { DebtId } from "../ids.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import { isSettled } from "../standing/debt-state.ts";
import type { CaseStanding, DebtStanding } from "../standing/standing.ts";
import type { FollowUpRecords } from "./next-actions.ts";
import type { NotedContact } from "./noted-contact.ts";
import { type PenaltyAvoided, penaltyAvoided } from "./penalty-avoided.ts";
import { type MadePromise, promiseStatesOn, type StatedPromise } from "./promise-state.ts";

export interface ProgressInput {
  readonly standing: CaseStanding;
  readonly records: Pick<FollowUpRecords, "promises" | "agreements">;
  /** Without what was taken back. */
  readonly contacts: readonly NotedContact[];
  readonly calendar: WorkCalendar;
}

export interface Progress {
  /** Paid in full by the account, or noted as paid. */
  readonly closed: readonly DebtId[];
  readonly avoided: readonly PenaltyAvoided[];
  /** Own promises and agreed instalments that payments cover, by their day. */
  readonly kept: readonly StatedPromise<MadePromise>[];
  /** Contacts with the borrower in person, either way. */
  readonly conversations: number;
  /** For each debt with a contact, the days since the last one; the longest silence first. */
  readonly lastContacts: readonly LastContact[];
}

export interface LastContact {
  readonly debt: DebtId;
  readonly day: Day;
  readonly days: number;
}

export const progressOf = ({ standing, records, contacts, calendar }: ProgressInput): Progress => ({
  closed: standing.debts.filter(isClosed).map(({ debt }) => debt.id),
  avoided: standing.debts.flatMap((one) => penaltyAvoided(one) ?? []),
  kept: standing.debts.flatMap(({ debt }) => keptPromises(debt.id, debt.payments, records, calendar, standing.on)).sort(byDueDay),
  conversations: contacts.filter((contact) => isConversation(contact) && dayOfContact(contact) <= standing.on).length,
  lastContacts: lastContacts(contacts, standing),
});

const isClosed = (standing: DebtStanding): boolean =>
  standing.debt.status === "paid" || (standing.debt.status === "mine" && isSettled(standing));

/** An instalment that was also promised is one promise. */
function keptPromises(
  debt: DebtId,
  payments: readonly Payment[],
  { promises, agreements }: ProgressInput["records"],
  calendar: WorkCalendar,
  on: Day,
): StatedPromise<MadePromise>[] {
  const made = [
    ...promises.filter((promise) => promise.debt === debt),
    ...agreements
      .filter((agreement) => agreement.debt === debt)
      .flatMap(({ on: agreed, schedule }) => schedule.map(({ day, fen }) => ({ debt, fen, dueDay: day, made: agreed }))),
  ];
  const once = made.filter(({ dueDay, fen }, place) => made.findIndex((other) => other.dueDay === dueDay && other.fen === fen) === place);
  return promiseStatesOn(once, payments, on, calendar).filter(({ state }) => state === "kept");
}

/** A call to a relative is no conversation of the borrower's. */
const isConversation = ({ called }: NotedContact): boolean => called === undefined || called === "debtor";

function lastContacts(contacts: readonly NotedContact[], { debts, on }: CaseStanding): LastContact[] {
  const latest = new Map<DebtId, Day>();
  for (const contact of contacts) {
    const [debt, day] = [contact.debt, dayOfContact(contact)];
    if (debt === undefined || day > on || !isConversation(contact)) continue;
    const known = latest.get(debt);
    if (known === undefined || known < day) latest.set(debt, day);
  }
  return debts
    .flatMap(({ debt }) => {
      const day = latest.get(debt.id);
      return day === undefined ? [] : [{ debt: debt.id, day, days: daysBetween(day, on) }];
    })
    .sort((a, b) => b.days - a.days);
}

const dayOfContact = ({ at }: NotedContact): Day => dayOf(at.slice(0, 10));

const byDueDay = (a: StatedPromise<MadePromise>, b: StatedPromise<MadePromise>): number =>
  a.promise.dueDay < b.promise.dueDay ? -1 : a.promise.dueDay > b.promise.dueDay ? 1 : 0;
