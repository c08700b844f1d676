/**
 * How the newest agreement about a debt goes: which of its instalments were paid by when, whether it is kept so far, and
 * whether it is fulfilled. Derived from payments and from the person's own word where a payment is not in the case.
 * Whether it should have been agreed is agreement-check.ts.
 */

import type { Day } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import { holdingAgreement } from "./duties.ts";
import type { FollowUpRecords } from "./follow-up-records.ts";
import { type MadePromise, promiseStatesOn, type StatedPromise } from "./promise-state.ts";

type Agreement = FollowUpRecords["agreements"][number];

export interface CourseInstalment extends StatedPromise<MadePromise> {
  /** By the payments, or as the person said. */
  readonly isPaid: boolean;
}

export interface AgreementCourse {
  readonly agreement: Agreement;
  readonly instalments: readonly CourseInstalment[];
  /** `behind`: an instalment is past its day and unseen. `over`: a pause whose day has come. */
  readonly is: "on-course" | "behind" | "fulfilled" | "over";
}

/** Of the newest agreement made by the day; `null`: there is none. */
export function agreementCourse(records: FollowUpRecords, debt: Debt, on: Day, calendar: WorkCalendar): AgreementCourse | null {
  const agreement = holdingAgreement(records, debt.id, on);
  if (agreement === undefined) return null;
  const dues = agreement.schedule.map(({ day, fen }) => ({ debt: debt.id, fen, dueDay: day, made: agreement.on }));
  const instalments = promiseStatesOn(dues, debt.payments, on, calendar).map((stated): CourseInstalment => {
    const said = records.judged?.get(`instalment:${agreement.id}:${stated.promise.dueDay}`);
    const seen = stated.state !== "open" && stated.state !== "unseen";
    return { ...stated, isPaid: said === undefined ? seen : said === "kept" };
  });
  return { agreement, instalments, is: courseOf(agreement, instalments, on) };
}

/** Past their day, and nobody saw them paid. */
export const missedOn = (instalments: AgreementCourse["instalments"], on: Day): AgreementCourse["instalments"] =>
  instalments.filter(({ isPaid, promise }) => !isPaid && promise.dueDay < on);

function courseOf({ deferredTo }: Agreement, instalments: AgreementCourse["instalments"], on: Day): AgreementCourse["is"] {
  if (missedOn(instalments, on).length > 0) return "behind";
  if (instalments.length > 0 && instalments.every(({ isPaid }) => isPaid)) return "fulfilled";
  return instalments.length === 0 && (deferredTo === undefined || deferredTo <= on) ? "over" : "on-course";
}
