/**
 * Next actions about what the borrower is to pay: have the money there two days before, look whether it was booked from the
 * working day after, look again before a pause ends, and after the last payment ask for the certificate and the credit
 * report. Of an agreement only what is unseen and the next instalment: more would bury them. calendar-entries.ts has all.
 */

import { addDays, type Day, laterOf } from "../day.ts";
import type { DebtId } from "../ids.ts";
import { subtractFen } from "../money.ts";
import type { Action } from "./action.ts";
import { debtsWithDuties, dutiesOn, holdingAgreement, isDone, type StatedDuty } from "./duties.ts";
import type { FollowUpInput } from "./follow-up-input.ts";
import { newAction } from "./new-action.ts";
import { nextWorkingDay } from "./working-day.ts";

/** Intervals that leave each side time to act: product settings, not law. */
export const daysBeforePayment = 2;
const daysToCertificate = 30;
const daysToCreditReport = 60;

export function dutyActions(input: FollowUpInput): Action[] {
  return debtsWithDuties(input.records).flatMap((debt) => {
    const duties = dutiesOn(input.facts, input.records, debt, { on: input.on, calendar: input.law.calendar });
    const open = duties.filter((duty) => !isDone(duty));
    const next = open.filter(({ promise, state }) => promise.is === "instalment" && state === "open").slice(1);
    return [
      ...open.filter((duty) => !next.includes(duty)).flatMap((duty) => dueAction(duty, debt, input)),
      ...agreementActions(debt, duties, input),
    ];
  });
}

/** Of a sum paid in part, the rest. What was promised or agreed and is not cleared up is never asked for: a payment would admit it. */
function dueAction({ promise, paidFen }: StatedDuty, debt: DebtId, { on, law, neutral }: FollowUpInput): Action[] {
  const { id, is, dueDay } = promise;
  if (neutral?.has(debt)) {
    const own = { id: `${id}:verify`, debt, about: dueDay, day: addDays(dueDay, -daysBeforePayment) };
    return on > dueDay ? [] : [newAction({ ...own, what: "verify-before-paying", why: "not-cleared-up" })];
  }
  const own = { debt, about: dueDay, fen: subtractFen(promise.fen, paidFen) };
  if (on <= dueDay) {
    return [newAction({ ...own, id, what: "prepare-payment", why: `${is}-due`, day: addDays(dueDay, -daysBeforePayment) })];
  }
  const { day, unsure } = nextWorkingDay(dueDay, law.calendar);
  return [newAction({ ...own, id: `${id}:booked`, what: "confirm-payment-booked", why: `${is}-unseen`, day, workingDayUnsure: unsure })];
}

function agreementActions(debt: DebtId, duties: readonly StatedDuty[], { records, on }: FollowUpInput): Action[] {
  const agreement = holdingAgreement(records, debt, on);
  if (agreement === undefined) return [];
  const { id, deferredTo } = agreement;
  const paid = lastPaid(duties.filter(({ promise }) => promise.record === id));
  return [
    ...(deferredTo === undefined ? [] : [deferralAction(id, debt, deferredTo)]),
    ...(paid === null ? [] : payoffActions(id, debt, paid)),
  ];
}

const deferralAction = (id: string, debt: DebtId, day: Day): Action =>
  newAction({
    id: `deferral:${id}`,
    what: "review-deferral",
    why: "deferral-ends",
    debt,
    day: addDays(day, -daysBeforePayment),
    about: day,
  });

/** From which a certificate is asked for, where all is paid. */
export function certificateDay(duties: readonly StatedDuty[]): Day | null {
  const paid = lastPaid(duties);
  return paid === null ? null : addDays(paid, daysToCertificate);
}

/** The day of the last payment of an agreement that is paid; `null`: something is open, or was said not to be paid. */
function lastPaid(duties: readonly StatedDuty[]): Day | null {
  if (duties.length === 0 || !duties.every((duty) => isDone(duty) && duty.said !== "not-kept")) return null;
  return duties.map(({ paidOn, promise }) => paidOn ?? promise.dueDay).reduce(laterOf);
}

const payoffActions = (id: string, debt: DebtId, paid: Day): Action[] => [
  newAction({
    id: `certificate:${id}`,
    what: "get-settlement-certificate",
    why: "settled",
    debt,
    day: addDays(paid, daysToCertificate),
    about: paid,
  }),
  newAction({
    id: `credit-report:${id}`,
    what: "check-credit-report",
    why: "settled",
    debt,
    day: addDays(paid, daysToCreditReport),
    about: paid,
  }),
];
