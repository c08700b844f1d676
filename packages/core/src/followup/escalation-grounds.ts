/**
 * What there is to complain about, as far as it was recorded: conduct of which a rule speaks, words and letters left
 * without an answer. A refusal is an answer, however unwelcome, and is no ground.
 */

import { type Day, day as dayOf } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import type { Ground } from "./escalation-rung.ts";
import { type LeftUnanswered, leftUnanswered, type Recorded, waitedFor } from "./left-unanswered.ts";
import type { NotedContact } from "./noted-contact.ts";

/** How the other side went about it, judged elsewhere by the rules on conduct. */
export interface ConductSeen {
  /** Ids of contacts of which a rule speaks. */
  readonly contacts: readonly string[];
  /** Ids of those that break a binding rule, for certain. */
  readonly binding: readonly string[];
  /** Ids of those with harm to a person threatened or done, for certain. */
  readonly threats: readonly string[];
}

export interface GroundsOnRecord {
  readonly conduct: readonly string[];
  readonly silence: readonly LeftUnanswered[];
  /** Silence has been a ground since this day, or will be from it if nothing comes; `null`: nothing is waited for. */
  readonly silenceFrom: Day | null;
}

/** Records up to the day, of one debt. */
export function groundsOn(records: Recorded, conduct: ConductSeen, debt: DebtId, on: Day, law: LawBook): GroundsOnRecord {
  return {
    conduct: conduct.contacts,
    silence: leftUnanswered(records, debt, on, law),
    silenceFrom: earliest(waitedFor(records, debt, on, law).map(({ from }) => from)),
  };
}

export const hasGround = ({ conduct, silence }: GroundsOnRecord, asked: readonly Ground[]): boolean =>
  asked.length === 0 || (asked.includes("conduct") && conduct.length > 0) || (asked.includes("silence") && silence.length > 0);

/** Of some entries only the day is known. */
export const dayOfContact = ({ at }: Pick<NotedContact, "at">): Day => dayOf(at.slice(0, 10));

export const earliest = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
