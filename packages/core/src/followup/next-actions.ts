/**
 * What to do next, derived from what was promised, agreed, received and settled. Nothing here is stored: the same
 * records and the same day give the same actions with the same ids, and the journal only says which were done, put
 * off or dropped.
 */

import { addDays, type Day } from "../day.ts";
import type { CaseFacts, CourtPaperKind } from "../debt/case-facts.ts";
import type { Payment } from "../debt/debt.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";
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

/** Days to act after a court paper is received, from the law book; a kind it does not hold is absent. */
export type CourtDeadlines = Readonly<Partial<Record<CourtPaperKind, number>>>;

export interface FollowUpInput {
  readonly facts: CaseFacts;
  readonly records: FollowUpRecords;
  readonly deadlines: CourtDeadlines;
  readonly on: Day;
}

/** Intervals that leave the other side time to act: product settings, not law. */
const daysBeforePayment = 2;
const daysToCertificate = 30;
const daysToCreditReport = 60;
const daysToComplaintAnswer = 15;

export function nextActions(input: FollowUpInput): Action[] {
  const actions = [
    ...courtActions(input),
    ...promiseActions(input),
    ...agreementActions(input),
    ...commitmentActions(input),
    ...complaintActions(input),
  ];
  return sortActions(withoutSettled(actions, input.records.settled));
}

/** Last day to act on a court paper: the day of receipt is not counted. `null`: not known to the law book. */
export function courtDeadline(paper: { readonly kind: CourtPaperKind; readonly received: Day }, deadlines: CourtDeadlines): Day | null {
  const days = deadlines[paper.kind];
  return days === undefined ? null : addDays(paper.received, days);
}

function courtActions({ facts, deadlines, on }: FollowUpInput): Action[] {
  const paper = facts.urgent.courtPaper;
  if (!paper) return [];
  const deadline = courtDeadline(paper, deadlines);
  const id = `court-paper:${paper.kind}:${paper.received}`;
  if (deadline === null) return [action({ id, what: "check-court-paper", why: paper.kind, day: on, about: paper.received })];
  return [action({ id, what: "answer-court-paper", why: paper.kind, day: deadline, about: paper.received })];
}

function promiseActions({ facts, records, on }: FollowUpInput): Action[] {
  return debtsOf(records.promises).flatMap((debt) =>
    promiseStatesOn(
      records.promises.filter((promise) => promise.debt === debt),
      paymentsOf(facts, debt),
      on,
    ).flatMap(({ promise, state }) => {
      if (state === "kept") return [];
      return [dueAction(`promise:${promise.id}`, "promise", debt, promise, on)];
    }),
  );
}

/** Of an agreement only what is unseen and the next instalment: more would bury them. calendar-entries.ts has all. */
function agreementActions({ facts, records, on }: FollowUpInput): Action[] {
  return records.agreements.flatMap(({ id, debt, on: agreed, schedule, deferredTo }) => {
    const review = deferredTo === undefined ? [] : [deferralAction(id, debt, deferredTo)];
    const dues = schedule.map(({ day, fen }) => ({ debt, fen, dueDay: day, made: agreed }));
    const states = promiseStatesOn(dues, paymentsOf(facts, debt), on);
    const unseen = states.filter(({ state }) => state === "unseen");
    const next = states.filter(({ state }) => state === "open").slice(0, 1);
    const isSettled = states.length > 0 && states.every(({ state }) => state === "kept");
    const lastDay = schedule.at(-1)?.day;
    return [
      ...review,
      ...[...unseen, ...next].map(({ promise }) => dueAction(`instalment:${id}:${promise.dueDay}`, "instalment", debt, promise, on)),
      ...(isSettled && lastDay !== undefined ? payoffActions(id, debt, lastDay) : []),
    ];
  });
}

/** Two days before: have the money there. From the day after: was it booked? */
function dueAction(id: string, of: "promise" | "instalment", debt: DebtId, due: { dueDay: Day; fen: Fen }, on: Day): Action {
  if (on <= due.dueDay) {
    const day = addDays(due.dueDay, -daysBeforePayment);
    return action({ id, what: "prepare-payment", why: `${of}-due`, debt, day, about: due.dueDay, fen: due.fen });
  }
  const { day, unsure } = nextWorkingDay(due.dueDay);
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
function commitmentActions({ records, on }: FollowUpInput): Action[] {
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
      const { day, unsure } = nextWorkingDay(commitment.dueDay);
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
