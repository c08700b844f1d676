/**
 * What to do next, derived from what was promised, agreed, received and settled. Nothing here is stored: the same
 * records and the same day give the same actions with the same ids, and the journal only says which were done, put
 * off or dropped.
 */

import { addDays, type Day } from "../day.ts";
import type { CourtDeadline } from "../standing/court-deadline.ts";
import { type Action, sortActions, withoutSettled } from "./action.ts";
import { breachActions } from "./breach-actions.ts";
import { isFresh, isTakenBack, missingOf, stillStands } from "./commitment.ts";
import { complaintActions } from "./complaint-actions.ts";
import { daysBeforePayment, dutyActions } from "./duty-actions.ts";
import type { FollowUpInput } from "./follow-up-input.ts";
import { newAction } from "./new-action.ts";
import { nextWorkingDay } from "./working-day.ts";

export function nextActions(input: FollowUpInput): Action[] {
  const actions = [
    ...courtActions(input),
    ...judgmentActions(input),
    ...dutyActions(input),
    ...commitmentActions(input),
    ...complaintActions(input),
    ...notedActions(input),
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

/** What the person set themselves at the end of a contact. */
const notedActions = ({ records }: FollowUpInput): Action[] =>
  (records.noted ?? []).map(({ id, debt, day, what }) =>
    newAction({ id: `noted:${id}`, what: "do-noted", why: "noted-next", debt: debt ?? null, day, words: what }),
  );

/** The other side's word: complete it while it is fresh; one working day after its day, ask. */
function commitmentActions({ records, law, on }: FollowUpInput): Action[] {
  return records.commitments
    .filter((commitment) => commitment.who !== "borrower" && stillStands(commitment) && !isTakenBack(commitment, records.commitments))
    .filter(({ id }) => !records.judged?.has(`commitment:${id}`))
    .flatMap((commitment) => {
      const missing = missingOf(commitment);
      const own = { debt: commitment.debt ?? null, words: commitment.what ?? null, fen: commitment.fen ?? null };
      const open =
        missing.length === 0 || !isFresh(commitment, on)
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
      const { day, unsure } = nextWorkingDay(commitment.dueDay, law.calendar);
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
