/**
 * What the other side left without an answer, as far as it was recorded: its own word whose day is over, and written
 * requests after which nothing came from it. A refusal is an answer, however unwelcome; pressing to pay is none. Whatever came
 * within the time of a word may have been the thing promised, and only the person can say that it was not.
 */

import { type Day, day as dayOf } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import { answersTo } from "./answers-to.ts";
import { isTakenBack, stillStands } from "./commitment.ts";
import { complaintClock } from "./complaint-clock.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import type { NotedContact } from "./noted-contact.ts";
import { isOnlyPressing } from "./pressing.ts";
import { nextWorkingDay } from "./working-day.ts";

export type LeftUnanswered =
  | { readonly is: "commitment"; readonly made: Day; readonly what: string; readonly due: Day }
  | { readonly is: "request"; readonly day: Day; readonly channel: string };

export interface Recorded {
  readonly contacts: readonly NotedContact[];
  readonly followUp: FollowUpRecords;
}

/** `from`: the first day on which waiting for it is over. */
export interface WaitedFor {
  readonly left: LeftUnanswered;
  readonly from: Day;
}

export const leftUnanswered = (records: Recorded, debt: DebtId, on: Day, law: LawBook): readonly LeftUnanswered[] =>
  waitedFor(records, debt, on, law).flatMap(({ left, from }) => (from <= on ? [left] : []));

/** What is still waited for, and what was waited for in vain. */
export const waitedFor = (records: Recorded, debt: DebtId, on: Day, law: LawBook): readonly WaitedFor[] => [
  ...words(records, debt, on, law),
  ...requests(records, debt, on, law),
];

/** Until the working day after the one named; what the person marked as kept, done or dropped is settled. */
function words({ followUp, contacts }: Recorded, debt: DebtId, on: Day, { calendar }: LawBook): WaitedFor[] {
  const { commitments, settled, judged } = followUp;
  return commitments.flatMap((commitment) => {
    const { id, who, what, made, dueDay } = commitment;
    const theirs = commitment.debt === debt && who !== "borrower" && stillStands(commitment) && !isTakenBack(commitment, commitments);
    if (!theirs || what === undefined || dueDay === undefined) return [];
    const [state, said] = [settled.get(`commitment:${id}`)?.state, judged?.get(`commitment:${id}`)];
    if (state === "done" || state === "dropped" || said === "kept") return [];
    if (said === undefined && answersTo(commitment, { contacts, calendar, on }).length > 0) return [];
    return [{ left: { is: "commitment", made, what, due: dueDay }, from: nextWorkingDay(dueDay, calendar).day }];
  });
}

export const inWriting: readonly string[] = ["letter", "email", "complaint"];

/** As long as the law book gives a lender for a complaint: for a request no rule names a time. */
function requests({ contacts }: Recorded, debt: DebtId, on: Day, law: LawBook): WaitedFor[] {
  const own = contacts.filter((contact) => contact.debt === debt && contact.at.slice(0, 10) <= on);
  return own.flatMap(({ at, channel, direction }) => {
    const day = dayOf(at.slice(0, 10));
    const answered = own.some((later) => later.direction === "in" && later.at > at && !isOnlyPressing(later));
    const from = complaintClock(day, null, law)?.until;
    if (direction !== "out" || !inWriting.includes(channel) || answered || from === undefined) return [];
    return [{ left: { is: "request", day, channel }, from }];
  });
}
