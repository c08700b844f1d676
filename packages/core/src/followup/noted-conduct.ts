/**
 * Contacts as they were written down, in the shape the rules on conduct are checked with. What is not known is never held
 * against anybody: hours and numbers are counted only where it was noted that the other side called.
 */

import { type Contact, type ContactMeans, isThirdParty, readContactTime } from "../conduct/contact.ts";
import type { DebtId } from "../ids.ts";
import type { NotedContact } from "./noted-contact.ts";

export interface NotedConduct {
  readonly noted: NotedContact;
  readonly contact: Contact;
}

/** `2026-11-24`: a message tells no hour, and at noon no rule about hours speaks. */
const dayLength = 10;

const means: Readonly<Record<string, ContactMeans>> = {
  phone: "phone",
  sms: "sms",
  chat: "chat",
  email: "email",
  letter: "letter",
  visit: "visit",
  other: "other",
};

/** Of one debt, in the order given. What the borrower went to do, at a branch or with a complaint, is no contact by the other side. */
export const conductOf = (contacts: readonly NotedContact[], debt: DebtId): readonly NotedConduct[] =>
  contacts.flatMap((noted) => {
    const channel = means[noted.channel];
    const time = readContactTime(noted.at.length === dayLength ? `${noted.at}T12:00` : noted.at);
    if (noted.debt !== debt || channel === undefined || typeof time === "string") return [];
    const contact: Contact = { ...time, called: noted.called ?? "debtor", channel, words: theirWords(noted) };
    const byThem = noted.direction === "in" || isThirdParty(contact);
    if (!byThem) return [{ noted, contact: { ...contact, channel: uncounted(channel), agreed: true } }];
    return [{ noted, contact: wasSpoken(noted) ? { ...contact, answered: true } : contact }];
  });

/** In a call the borrower made only the words count. */
const uncounted = (channel: ContactMeans): ContactMeans => (channel === "phone" || channel === "visit" ? "other" : channel);

const theirWords = ({ said }: NotedContact): string => (said ?? []).flatMap(({ who, text }) => (who === "A" ? [text] : [])).join("。");

const wasSpoken = ({ said, commitments, note }: NotedContact): boolean =>
  (said ?? []).length > 0 || (commitments ?? []).length > 0 || note !== undefined;
