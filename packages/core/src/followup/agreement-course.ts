/**
 * How the newest agreement about a debt goes: which of its instalments were paid by when, whether it is kept so far, and
 * whether it is fulfilled. Derived from payments, never typed. What was agreed stands in the record; whether it should have
 * been is agreement-check.ts.
 */

import type { Day } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import type { FollowUpRecords } from "./next-actions.ts";
import { type MadePromise, promiseStatesOn, type StatedPromise } from "./promise-state.ts";

type Agreement = FollowUpRecords["agreements"][number];

export interface AgreementCourse {
  readonly agreement: Agreement;
  readonly instalments: readonly StatedPromise<MadePromise>[];
  /** `behind`: an instalment is past its day and unseen. `over`: a deferral whose day has come. */
  readonly is: "on-course" | "behind" | "fulfilled" | "over";
}

/** Of the newest agreement made by the day; `null`: there is none. */
export function agreementCourse(records: FollowUpRecords, debt: Debt, on: Day, calendar: WorkCalendar): AgreementCourse | null {
  const own = records.agreements.filter((each) => each.debt === debt.id && each.on <= on);
  const [first, ...rest] = own;
  if (first === undefined) return null;
  const agreement = rest.reduce((latest, each) => (isNewer(each, latest) ? each : latest), first);
  const dues = agreement.schedule.map(({ day, fen }) => ({ debt: debt.id, fen, dueDay: day, made: agreement.on }));
  const instalments = promiseStatesOn(dues, debt.payments, on, calendar);
  return { agreement, instalments, is: courseOf(agreement, instalments, on) };
}

const isNewer = (a: Agreement, b: Agreement): boolean => a.on > b.on || (a.on === b.on && a.id > b.id);

function courseOf({ deferredTo }: Agreement, instalments: AgreementCourse["instalments"], on: Day): AgreementCourse["is"] {
  if (instalments.some(({ state }) => state === "unseen")) return "behind";
  if (instalments.length > 0 && instalments.every(({ state }) => state === "kept")) return "fulfilled";
  return instalments.length === 0 && (deferredTo === undefined || deferredTo <= on) ? "over" : "on-course";
}
