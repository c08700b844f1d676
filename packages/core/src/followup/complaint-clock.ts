/**
 * When to ask after a complaint or an objection, by the days the law gives for its answer. Where it gives this lender none,
 * the days it gives others are the measure, and that is said. The lender may take longer where it tells so; only the
 * person knows.
 */

import { addDays, type Day } from "../day.ts";
import type { LenderType } from "../debt/debt.ts";
import { isSayable } from "../explain/citation.ts";
import { type ParameterId, parameterId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import { lookUp } from "../law/look-up.ts";

export interface AnswerClock {
  readonly until: Day;
  readonly parameter: ParameterId;
  /** The law gives these days for this kind of lender. */
  readonly binds: boolean;
}

const answers = parameterId("complaint.lender-answer");
const objections = parameterId("credit-record.objection");

/** `null`: the book does not reach that day. `lender`: of the debt it is about; `null`: of none. */
export const complaintClock = (made: Day, lender: LenderType | null, law: LawBook): AnswerClock | null =>
  clockOf(answers, made, lender, law);

export const objectionClock = (made: Day, law: LawBook): AnswerClock | null => clockOf(objections, made, null, law);

function clockOf(parameter: ParameterId, made: Day, lender: LenderType | null, law: LawBook): AnswerClock | null {
  const found = lookUp(law, parameter, made, null);
  if (found.state !== "known" || found.value.value.is !== "days" || !isSayable(found.value.confidence)) return null;
  const binds = lender === null ? parameter === objections : found.parameter.applies.lender.includes(lender);
  return { until: addDays(made, found.value.value.days), parameter, binds };
}
