/** Today's one step of the case that is open, and which debt the next words are about. */

import { followUpRecords } from "@tanhao/app/followup/follow-up-records";
import { capacityOf } from "@tanhao/core/budget/capacity";
import type { Debt } from "@tanhao/core/debt/debt";
import { agreementCourse } from "@tanhao/core/followup/agreement-course";
import { firstToSpeak } from "@tanhao/core/followup/first-to-speak";
import { type TodaysStep, todaysStep } from "@tanhao/core/followup/todays-step";
import type { DebtId } from "@tanhao/core/ids";
import type { OpenCase } from "../case/open-case.ts";

export function stepOf(open: OpenCase): TodaysStep {
  const { facts, record, standing, actions } = open;
  const capacity = capacityOf(facts());
  return todaysStep({
    facts: facts(),
    standing: standing(),
    actions: actions(),
    capacityMissing: capacity.ok ? [] : capacity.error.missing,
    contacted: contactedIn(open),
    on: open.today(),
    seen: new Set([...record().actions].flatMap(([id, { state }]) => (state === "done" ? [id] : []))),
  });
}

export const firstOf = (open: OpenCase): DebtId | null =>
  firstToSpeak(stepOf(open), open.standing(), contactedIn(open), keptAgreementsIn(open));

function keptAgreementsIn({ facts, record, today, law }: OpenCase): ReadonlySet<DebtId> {
  const records = followUpRecords(record());
  const isKept = (debt: Debt): boolean => {
    const course = agreementCourse(records, debt, today(), law().lawBook.calendar);
    return course?.is === "on-course" || course?.is === "fulfilled";
  };
  return new Set(
    facts()
      .debts.filter(isKept)
      .map(({ id }) => id),
  );
}

const contactedIn = ({ record }: OpenCase): ReadonlySet<DebtId> =>
  new Set(record().contacts.flatMap(({ payload, takenBack }) => (takenBack || payload.debt === undefined ? [] : [payload.debt])));
