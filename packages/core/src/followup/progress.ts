/**
 * What has been reached so far, counted from the record and the account: nothing is estimated, nothing is cheered. What is
 * nothing is zero or empty, and whoever shows it leaves it out. What was not kept is not counted here: it is a next
 * action, with its reason, and no mark against anybody.
 */

import { type Day, day as dayOf, daysBetween } from "../day.ts";
import type { DebtId } from "../ids.ts";
import { isSettled } from "../standing/debt-state.ts";
import type { CaseStanding, DebtStanding } from "../standing/standing.ts";
import type { NotedContact } from "./noted-contact.ts";
import { type PenaltyAvoided, penaltyAvoided } from "./penalty-avoided.ts";
import type { StatedWord } from "./stated-words.ts";

export interface ProgressInput {
  readonly standing: CaseStanding;
  /** From stated-words.ts. */
  readonly words: readonly StatedWord[];
  /** Without what was taken back. */
  readonly contacts: readonly NotedContact[];
}

export interface Progress {
  /** Paid in full by the account, or noted as paid. */
  readonly closed: readonly DebtId[];
  readonly avoided: readonly PenaltyAvoided[];
  /** Words that were kept: one's own promises and instalments, and what the other side had promised. */
  readonly kept: Readonly<Record<StatedWord["side"], readonly StatedWord[]>>;
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

export const progressOf = ({ standing, words, contacts }: ProgressInput): Progress => ({
  closed: standing.debts.filter(isClosed).map(({ debt }) => debt.id),
  avoided: standing.debts.flatMap((one) => penaltyAvoided(one) ?? []),
  kept: { mine: keptBy("mine", words), theirs: keptBy("theirs", words) },
  conversations: contacts.filter((contact) => isConversation(contact) && dayOfContact(contact) <= standing.on).length,
  lastContacts: lastContacts(contacts, standing),
});

const isClosed = (standing: DebtStanding): boolean =>
  standing.debt.status === "paid" || (standing.debt.status === "mine" && isSettled(standing));

const keptBy = (side: StatedWord["side"], words: readonly StatedWord[]): readonly StatedWord[] =>
  words.filter((word) => word.side === side && word.state === "kept");

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
