/**
 * What the other side left without an answer, as far as it was recorded: its own word whose day is over, and written
 * requests after which nothing came from it. A refusal is an answer, however unwelcome.
 */

import { addDays, type Day, day as dayOf } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import { stillStands } from "./commitment.ts";
import { daysToComplaintAnswer, type FollowUpRecords } from "./next-actions.ts";
import type { NotedContact } from "./noted-contact.ts";
import { nextWorkingDay } from "./working-day.ts";

export type LeftUnanswered =
  | { readonly is: "commitment"; readonly made: Day; readonly what: string; readonly due: Day }
  | { readonly is: "request"; readonly day: Day; readonly channel: string };

export interface Recorded {
  readonly contacts: readonly NotedContact[];
  readonly followUp: FollowUpRecords;
}

export const leftUnanswered = (records: Recorded, debt: DebtId, on: Day, calendar: WorkCalendar): readonly LeftUnanswered[] => [
  ...brokenWord(records, debt, on, calendar),
  ...openRequests(records, debt, on),
];

/** One working day after the day named; what the person marked as done or dropped is settled. */
function brokenWord({ followUp }: Recorded, debt: DebtId, on: Day, calendar: WorkCalendar): LeftUnanswered[] {
  return followUp.commitments.flatMap((commitment) => {
    const { id, who, what, made, dueDay } = commitment;
    const theirs = commitment.debt === debt && who !== "borrower" && stillStands(commitment);
    if (!theirs || what === undefined || dueDay === undefined || on < nextWorkingDay(dueDay, calendar).day) return [];
    const settled = followUp.settled.get(`commitment:${id}`)?.state;
    return settled === "done" || settled === "dropped" ? [] : [{ is: "commitment", made, what, due: dueDay }];
  });
}

const inWriting: readonly string[] = ["letter", "email", "complaint"];

function openRequests({ contacts }: Recorded, debt: DebtId, on: Day): LeftUnanswered[] {
  const own = contacts.filter((contact) => contact.debt === debt);
  return own.flatMap(({ at, channel, direction }) => {
    const day = dayOf(at.slice(0, 10));
    const answered = own.some((later) => later.direction === "in" && later.at > at);
    if (direction !== "out" || !inWriting.includes(channel) || answered || on < addDays(day, daysToComplaintAnswer)) return [];
    return [{ is: "request", day, channel }];
  });
}
