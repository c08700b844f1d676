/**
 * What to do next, derived from what was promised, agreed, received and settled. Nothing here is stored: the same
 * records and the same day give the same actions with the same ids, and the journal only says which were done, put
 * off or dropped.
 */

import { addDays, type Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { DebtId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import type { Fen } from "../money.ts";
import type { CourtDeadline, SuitDeadline } from "../standing/court-deadline.ts";
import { type Action, type SettledActions, sortActions, withoutSettled } from "./action.ts";
import type { Breach } from "./breach.ts";
import { breachActions } from "./breach-actions.ts";
import { type Commitment, isTakenBack, missingOf, stillStands } from "./commitment.ts";
import { complaintActions, type SentInWriting } from "./complaint-actions.ts";
import { daysBeforePayment, dutyActions } from "./duty-actions.ts";
import { newAction } from "./new-action.ts";
import type { MadePromise } from "./promise-state.ts";
import { nextWorkingDay } from "./working-day.ts";

export interface FollowUpRecords {
  /** Of the borrower; `id` is the record's own. */
  readonly promises: readonly (MadePromise & { readonly id: string })[];
  readonly commitments: readonly (Commitment & { readonly id: string; readonly made: Day })[];
  /** Agreed with the lender. `deferredTo`: nothing is due before. */
  readonly agreements: readonly {
    readonly id: string;
    readonly debt: DebtId;
    readonly on: Day;
    readonly schedule: readonly { readonly day: Day; readonly fen: Fen }[];
    readonly deferredTo?: Day;
    /** As it was read back. */
    readonly note?: string;
  }[];
  readonly complaints: readonly {
    readonly id: string;
    readonly debt?: DebtId;
    readonly day: Day;
    /** An answer to it came. */
    readonly answered?: Day;
  }[];
  readonly settled: SettledActions;
  /** What the person said became of a word, by its name: `promise:…`, `instalment:…`, `commitment:…`. */
  readonly judged?: ReadonlyMap<string, "kept" | "not-kept">;
}

export interface FollowUpInput {
  readonly facts: CaseFacts;
  readonly records: FollowUpRecords;
  /** Of the court paper in the facts; `null`: no paper. */
  readonly courtDeadline: CourtDeadline | null;
  /** Of the claims that the debts' own facts hold. */
  readonly suits: readonly SuitDeadline[];
  readonly calendar: WorkCalendar;
  /** For the days within which others must answer; absent: the program's own wait. */
  readonly law?: LawBook;
  /** Found by breach-watch.ts, newest first. */
  readonly breaches?: readonly Breach[];
  /** Oldest first. */
  readonly objected?: readonly SentInWriting[];
  readonly on: Day;
}

/** After which one asks again where no rule names a time: a product setting, not law. */
export const daysToComplaintAnswer = 15;

export function nextActions(input: FollowUpInput): Action[] {
  const actions = [
    ...courtActions(input),
    ...judgmentActions(input),
    ...dutyActions(input),
    ...commitmentActions(input),
    ...complaintActions(input),
    ...breachActions(input.breaches ?? []),
  ];
  return sortActions(withoutSettled(actions, input.records.settled));
}

function courtActions({ facts, courtDeadline, suits, on }: FollowUpInput): Action[] {
  const paper = facts.urgent.courtPaper;
  return [
    ...(paper
      ? [answerAction({ id: `court-paper:${paper.kind}:${paper.received}`, why: paper.kind }, paper.received, courtDeadline, on)]
      : []),
    ...suits.map(({ debt, served, deadline }) =>
      answerAction({ id: `suit:${debt}:${served}`, why: "summons", debt }, served, deadline, on),
    ),
  ];
}

/** A last day that is over is not shown as if it were still to be kept: then the court is asked today what can be done. */
function answerAction(known: Pick<Action, "id" | "why"> & Partial<Action>, received: Day, deadline: CourtDeadline | null, on: Day): Action {
  if (deadline?.state !== "known") return newAction({ ...known, what: "check-court-paper", day: on, about: received });
  if (deadline.last < on) return newAction({ ...known, what: "ask-court-what-is-left", day: on, about: deadline.last });
  return newAction({ ...known, what: "answer-court-paper", day: deadline.last, about: received, workingDayUnsure: !deadline.certain });
}

/** Two days before the time of a judgment ends: whoever cannot pay tells the court and the other side within it. What comes after is no action. */
const judgmentActions = ({ facts, on }: FollowUpInput): Action[] =>
  facts.debts.flatMap(({ id, judgment }) => {
    if (!judgment?.performBy || judgment.effective > on || judgment.performBy < on || judgment.unpaidFen === 0) return [];
    const { performBy, unpaidFen } = judgment;
    const own = { id: `judgment:${id}:${performBy}`, debt: id, about: performBy, fen: unpaidFen };
    return [newAction({ ...own, what: "perform-judgment", why: "judgment-due", day: addDays(performBy, -daysBeforePayment) })];
  });

/** A word is completed while both remember it; later it is only listed (stated-words.ts). A setting of the program. */
const daysFresh = 14;

/** The other side's word: complete it while it is fresh; one working day after its day, ask. */
function commitmentActions({ records, calendar, on }: FollowUpInput): Action[] {
  return records.commitments
    .filter((commitment) => commitment.who !== "borrower" && stillStands(commitment) && !isTakenBack(commitment, records.commitments))
    .filter(({ id }) => !records.judged?.has(`commitment:${id}`))
    .flatMap((commitment) => {
      const missing = missingOf(commitment);
      const own = { debt: commitment.debt ?? null, words: commitment.what ?? null, fen: commitment.fen ?? null };
      const open =
        missing.length === 0 || on > addDays(commitment.made, daysFresh)
          ? []
          : [
              newAction({
                ...own,
                id: `commitment:${commitment.id}:complete`,
                what: "complete-commitment",
                why: "commitment-incomplete",
                day: on,
                about: commitment.made,
                missing,
              }),
            ];
      if (commitment.dueDay === undefined) return open;
      const { day, unsure } = nextWorkingDay(commitment.dueDay, calendar);
      const ask = newAction({
        ...own,
        id: `commitment:${commitment.id}`,
        what: "ask-after-commitment",
        why: "commitment-due",
        day,
        about: commitment.dueDay,
        workingDayUnsure: unsure,
      });
      return [...open, ask];
    });
}
