/**
 * What to do next, derived from what was promised, agreed, received and settled. Nothing here is stored: the same
 * records and the same day give the same actions with the same ids, and the journal only says which were done, put
 * off or dropped.
 */

import { addDays, type Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { Payment } from "../debt/debt.ts";
import type { DebtId } from "../ids.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import type { Fen } from "../money.ts";
import type { CourtDeadline, SuitDeadline } from "../standing/court-deadline.ts";
import { type Action, type SettledActions, sortActions, withoutSettled } from "./action.ts";
import { type Commitment, missingOf, stillStands } from "./commitment.ts";
import { type MadePromise, promiseStatesOn } from "./promise-state.ts";
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
  }[];
  readonly complaints: readonly { readonly id: string; readonly debt?: DebtId; readonly day: Day }[];
  readonly settled: SettledActions;
}

export interface FollowUpInput {
  readonly facts: CaseFacts;
  readonly records: FollowUpRecords;
  /** Of the court paper in the facts; `null`: no paper. */
  readonly courtDeadline: CourtDeadline | null;
  /** Of the claims that the debts' own facts hold. */
  readonly suits: readonly SuitDeadline[];
  readonly calendar: WorkCalendar;
  readonly on: Day;
}

/** Intervals that leave the other side time to act: product settings, not law. */
const daysBeforePayment = 2;
const daysToCertificate = 30;
const daysToCreditReport = 60;
export const daysToComplaintAnswer = 15;

export function nextActions(input: FollowUpInput): Action[] {
  const actions = [
    ...courtActions(input),
    ...judgmentActions(input),
    ...promiseActions(input),
    ...agreementActions(input),
    ...commitmentActions(input),
    ...complaintActions(input),
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
  if (deadline?.state !== "known") return action({ ...known, what: "check-court-paper", day: on, about: received });
  if (deadline.last < on) return action({ ...known, what: "ask-court-what-is-left", day: on, about: deadline.last });
  return action({ ...known, what: "answer-court-paper", day: deadline.last, about: received, workingDayUnsure: !deadline.certain });
}

/** Two days before the time of a judgment ends: whoever cannot pay tells the court and the other side within it. What comes after is no action. */
const judgmentActions = ({ facts, on }: FollowUpInput): Action[] =>
  facts.debts.flatMap(({ id, judgment }) => {
    if (!judgment?.performBy || judgment.effective > on || judgment.performBy < on || judgment.unpaidFen === 0) return [];
    const { performBy, unpaidFen } = judgment;
    const own = { id: `judgment:${id}:${performBy}`, debt: id, about: performBy, fen: unpaidFen };
    return [action({ ...own, what: "perform-judgment", why: "judgment-due", day: addDays(performBy, -daysBeforePayment) })];
  });

function promiseActions({ facts, records, calendar, on }: FollowUpInput): Action[] {
  return debtsOf(records.promises).flatMap((debt) =>
    promiseStatesOn(
      records.promises.filter((promise) => promise.debt === debt),
      paymentsOf(facts, debt),
      on,
      calendar,
    ).flatMap(({ promise, state }) => {
      if (state === "kept") return [];
      return [dueAction(`promise:${promise.id}`, "promise", debt, promise, { on, calendar })];
    }),
  );
}

/** Of an agreement only what is unseen and the next instalment: more would bury them. calendar-entries.ts has all. */
function agreementActions({ facts, records, calendar, on }: FollowUpInput): Action[] {
  return records.agreements.flatMap(({ id, debt, on: agreed, schedule, deferredTo }) => {
    const review = deferredTo === undefined ? [] : [deferralAction(id, debt, deferredTo)];
    const dues = schedule.map(({ day, fen }) => ({ debt, fen, dueDay: day, made: agreed }));
    const states = promiseStatesOn(dues, paymentsOf(facts, debt), on, calendar);
    const unseen = states.filter(({ state }) => state === "unseen");
    const next = states.filter(({ state }) => state === "open").slice(0, 1);
    const isSettled = states.length > 0 && states.every(({ state }) => state === "kept");
    const lastDay = schedule.at(-1)?.day;
    return [
      ...review,
      ...[...unseen, ...next].map(({ promise }) =>
        dueAction(`instalment:${id}:${promise.dueDay}`, "instalment", debt, promise, { on, calendar }),
      ),
      ...(isSettled && lastDay !== undefined ? payoffActions(id, debt, lastDay) : []),
    ];
  });
}

/** Two days before: have the money there. From the day after: was it booked? */
function dueAction(
  id: string,
  of: "promise" | "instalment",
  debt: DebtId,
  due: { dueDay: Day; fen: Fen },
  { on, calendar }: Pick<FollowUpInput, "on" | "calendar">,
): Action {
  if (on <= due.dueDay) {
    const day = addDays(due.dueDay, -daysBeforePayment);
    return action({ id, what: "prepare-payment", why: `${of}-due`, debt, day, about: due.dueDay, fen: due.fen });
  }
  const { day, unsure } = nextWorkingDay(due.dueDay, calendar);
  const seen = { id: `${id}:booked`, what: "confirm-payment-booked", why: `${of}-unseen`, debt, day } as const;
  return action({ ...seen, about: due.dueDay, fen: due.fen, workingDayUnsure: unsure });
}

const deferralAction = (id: string, debt: DebtId, day: Day): Action =>
  action({ id: `deferral:${id}`, what: "review-deferral", why: "deferral-ends", debt, day: addDays(day, -daysBeforePayment), about: day });

const payoffActions = (id: string, debt: DebtId, paid: Day): Action[] => [
  action({
    id: `certificate:${id}`,
    what: "get-settlement-certificate",
    why: "settled",
    debt,
    day: addDays(paid, daysToCertificate),
    about: paid,
  }),
  action({
    id: `credit-report:${id}`,
    what: "check-credit-report",
    why: "settled",
    debt,
    day: addDays(paid, daysToCreditReport),
    about: paid,
  }),
];

/** The other side's word: complete it while it is fresh; one working day after its day, ask. */
function commitmentActions({ records, calendar, on }: FollowUpInput): Action[] {
  return records.commitments
    .filter((commitment) => commitment.who !== "borrower" && stillStands(commitment))
    .flatMap((commitment) => {
      const missing = missingOf(commitment);
      const own = { debt: commitment.debt ?? null, words: commitment.what ?? null, fen: commitment.fen ?? null };
      const open =
        missing.length === 0
          ? []
          : [
              action({
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
      const ask = action({
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

const complaintActions = ({ records }: FollowUpInput): Action[] =>
  records.complaints.map(({ id, debt, day }) =>
    action({
      id: `complaint:${id}`,
      what: "ask-after-complaint",
      why: "complaint-made",
      debt: debt ?? null,
      day: addDays(day, daysToComplaintAnswer),
      about: day,
    }),
  );

const debtsOf = (promises: readonly { readonly debt: DebtId }[]): DebtId[] => [...new Set(promises.map(({ debt }) => debt))];

const paymentsOf = (facts: CaseFacts, debt: DebtId): readonly Payment[] => facts.debts.find(({ id }) => id === debt)?.payments ?? [];

const action = (given: Pick<Action, "id" | "day" | "what" | "why"> & Partial<Action>): Action => ({
  debt: null,
  fen: null,
  about: null,
  workingDayUnsure: false,
  missing: [],
  words: null,
  ...given,
});
