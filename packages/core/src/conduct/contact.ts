/**
 * One contact by the lender or whoever collects for it: when, how, to whom, and what was said. As the borrower wrote it
 * down; nothing here is judged. Times are China's, by the minute.
 */

import { type Day, parseDay } from "../day.ts";
import type { LenderType } from "../debt/debt.ts";

/** `public`: where strangers read it, such as a group, a feed, a wall. */
export const contactMeans = ["phone", "sms", "chat", "email", "letter", "visit", "public", "other"] as const;
export type ContactMeans = (typeof contactMeans)[number];

export const calledPersons = [
  "debtor",
  "spouse",
  "relative",
  "child",
  "friend",
  "contact",
  "colleague",
  "employer",
  "neighbour",
  "village-committee",
  "school",
  /** Bound by the debt as well: a guarantor or somebody who borrowed too. */
  "also-bound",
  /** Whom the borrower sent: a lawyer or somebody with written authority. */
  "representative",
] as const;
export type CalledPerson = (typeof calledPersons)[number];

export interface Contact {
  readonly day: Day;
  /** Minutes after midnight, 0 to 1439. */
  readonly minute: number;
  readonly channel: ContactMeans;
  readonly called: CalledPerson;
  /** As said or written; empty where nothing was. */
  readonly words: string;
  /** Absent: not noted. */
  readonly answered?: boolean;
  /** The debtor agreed to be reached at this hour. */
  readonly agreed?: boolean;
  /** The number or account that was tried, where the person called has several. */
  readonly number?: string;
  /** Absent: the one the whole list is about. */
  readonly lender?: LenderType;
}

const bound: readonly CalledPerson[] = ["debtor", "also-bound", "representative"];
const spoken: readonly ContactMeans[] = ["phone", "visit"];

/** Somebody whom the debt does not bind. */
export const isThirdParty = ({ called }: Contact): boolean => !bound.includes(called);

/** Somebody spoke with somebody: said to be answered, or words were noted and nothing says that nobody answered. */
export const wasEffective = ({ channel, answered, words }: Contact): boolean =>
  spoken.includes(channel) && (answered ?? words.trim() !== "");

/** A call is unanswered when it is said to be, or when nothing was said at all; a message only when it is said to be. */
export const wasUnanswered = ({ channel, answered, words }: Contact): boolean =>
  answered === false || (answered === undefined && channel === "phone" && words.trim() === "");

export type ContactTimeFailure = "not-a-time" | "no-such-day" | "no-such-hour";

/** `2026-11-24T22:05`, with or without seconds. */
export function readContactTime(text: string): { readonly day: Day; readonly minute: number } | ContactTimeFailure {
  const [, dayText = "", hour = "", minute = "", second = "00"] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text.trim()) ?? [];
  if (dayText === "") return "not-a-time";
  const day = parseDay(dayText);
  if (!day.ok) return "no-such-day";
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return "no-such-hour";
  return { day: day.value, minute: Number(hour) * 60 + Number(minute) };
}
