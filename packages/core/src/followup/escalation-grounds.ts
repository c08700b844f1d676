/**
 * What there is to complain about, as far as it was recorded: conduct of which a rule speaks, words and letters left
 * without an answer. A refusal is an answer, however unwelcome, and is no ground.
 */

import { addDays, type Day, day as dayOf } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import { stillStands } from "./commitment.ts";
import type { Ground } from "./escalation-rung.ts";
import { type LeftUnanswered, leftUnanswered, type Recorded } from "./left-unanswered.ts";
import { daysToComplaintAnswer } from "./next-actions.ts";
import type { NotedContact } from "./noted-contact.ts";
import { nextWorkingDay } from "./working-day.ts";

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
export function groundsOn(records: Recorded, conduct: ConductSeen, debt: DebtId, on: Day, calendar: WorkCalendar): GroundsOnRecord {
  const silence = leftUnanswered(records, debt, on, calendar);
  return {
    conduct: conduct.contacts,
    silence,
    silenceFrom: earliest([...wordsDue(records, debt, calendar), ...requestsDue(records, debt)]),
  };
}

export const hasGround = ({ conduct, silence }: GroundsOnRecord, asked: readonly Ground[]): boolean =>
  asked.length === 0 || (asked.includes("conduct") && conduct.length > 0) || (asked.includes("silence") && silence.length > 0);

/** From the working day after the one named, whether it has come or not. */
const wordsDue = ({ followUp }: Recorded, debt: DebtId, calendar: WorkCalendar): Day[] =>
  followUp.commitments.flatMap((commitment) => {
    const { id, who, what, dueDay } = commitment;
    if (commitment.debt !== debt || who === "borrower" || what === undefined || dueDay === undefined || !stillStands(commitment)) return [];
    const settled = followUp.settled.get(`commitment:${id}`)?.state;
    return settled === "done" || settled === "dropped" ? [] : [nextWorkingDay(dueDay, calendar).day];
  });

export const writtenChannels: readonly string[] = ["letter", "email", "complaint"];

const requestsDue = ({ contacts }: Recorded, debt: DebtId): Day[] => {
  const own = contacts.filter((contact) => contact.debt === debt);
  return own.flatMap(({ at, channel, direction }) => {
    const answered = own.some((later) => later.direction === "in" && later.at > at);
    return direction === "out" && writtenChannels.includes(channel) && !answered
      ? [addDays(dayOfContact({ at }), daysToComplaintAnswer)]
      : [];
  });
};

/** Of some entries only the day is known. */
export const dayOfContact = ({ at }: Pick<NotedContact, "at">): Day => dayOf(at.slice(0, 10));

export const earliest = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
