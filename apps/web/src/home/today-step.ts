/** Today's one step of the case that is open, and which debt the next words are about. */

import { followUpRecords } from "@tanhao/app/followup/follow-up-records";
import { capacityOf } from "@tanhao/core/budget/capacity";
import type { Day } from "@tanhao/core/day";
import type { Debt } from "@tanhao/core/debt/debt";
import { type AgreementCourse, agreementCourse, missedOn } from "@tanhao/core/followup/agreement-course";
import { firstToSpeak } from "@tanhao/core/followup/first-to-speak";
import { type TodaysStep, todaysStep } from "@tanhao/core/followup/todays-step";
import type { DebtId } from "@tanhao/core/ids";
import { type Fen, sumFen } from "@tanhao/core/money";
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

export interface MissedDues {
  readonly agreedOn: Day;
  /** The earliest of them. */
  readonly from: Day;
  readonly count: number;
  readonly fen: Fen;
}

/** Of an agreement that holds, what is past its day and was not seen paid. Where only neutral words are allowed nothing of it is said. */
export function missedIn(open: OpenCase, id: DebtId): MissedDues | null {
  const standing = open.standingOf(id);
  const course = standing?.words.set === "open" ? courseIn(open, standing.debt) : null;
  const missed = course === null ? [] : missedOn(course.instalments, open.today());
  const [first] = missed;
  if (course === null || first === undefined) return null;
  const fen = sumFen(missed.map(({ promise }) => promise.fen));
  return { agreedOn: course.agreement.on, from: first.promise.dueDay, count: missed.length, fen };
}

function keptAgreementsIn(open: OpenCase): ReadonlySet<DebtId> {
  const isKept = (debt: Debt): boolean => {
    const course = courseIn(open, debt);
    return course?.is === "on-course" || course?.is === "fulfilled";
  };
  return new Set(
    open
      .facts()
      .debts.filter(isKept)
      .map(({ id }) => id),
  );
}

const courseIn = ({ record, today, law }: OpenCase, debt: Debt): AgreementCourse | null =>
  agreementCourse(followUpRecords(record()), debt, today(), law().lawBook.calendar);

const contactedIn = ({ record }: OpenCase): ReadonlySet<DebtId> =>
  new Set(record().contacts.flatMap(({ payload, takenBack }) => (takenBack || payload.debt === undefined ? [] : [payload.debt])));
