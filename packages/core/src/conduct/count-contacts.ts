/**
 * Where counting decides: which call of the day this one is, which try on the same number, and whether the debtor was
 * tried in vain before somebody else was called. Counted by time, whatever the order of the list, for each lender apart.
 */

import type { LenderType } from "../debt/debt.ts";
import { type Contact, wasEffective, wasUnanswered } from "./contact.ts";

export interface Counts {
  /** This is the so-manieth call of its day in which the debtor was spoken to; 0: it is none. */
  readonly call: number;
  /** This is the so-manieth try of its day that nobody answered, on one number; 0: it is none. */
  readonly attempt: number;
  /** Tries to reach the debtor right before this contact that failed one after the other. */
  readonly failedBefore: number;
}

/** One entry a contact, in the order of the list. `lender`: of contacts that name none. */
export function countContacts(contacts: readonly Contact[], lender: LenderType): readonly Counts[] {
  const calls = new Map<string, number>();
  const attempts = new Map<string, number>();
  const failed = new Map<string, number>();
  const counts: Counts[] = contacts.map(() => ({ call: 0, attempt: 0, failedBefore: 0 }));
  for (const [index, contact] of inTime(contacts)) {
    const party = contact.lender ?? lender;
    const isCall = contact.channel === "phone" && contact.called === "debtor" && wasEffective(contact);
    const call = isCall ? next(calls, `${party} ${contact.day}`) : 0;
    const line = `${party} ${contact.day} ${contact.channel} ${contact.called} ${contact.number ?? ""}`;
    counts[index] = { call, attempt: wasUnanswered(contact) ? next(attempts, line) : 0, failedBefore: failed.get(party) ?? 0 };
    if (contact.called === "debtor") failed.set(party, wasUnanswered(contact) ? (failed.get(party) ?? 0) + 1 : 0);
  }
  return counts;
}

/** By day and minute; contacts of the same minute in the order they were written down. */
const inTime = (contacts: readonly Contact[]): readonly (readonly [number, Contact])[] =>
  [...contacts.entries()].sort(([, a], [, b]) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.minute - b.minute));

function next(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
