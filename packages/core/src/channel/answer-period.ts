/**
 * How long the lender has to answer a complaint before the next one is asked: the days of the law book for this kind of
 * lender, from the day of the complaint. The lender may take longer where it says so to the person; only it can know.
 */

import { addDays, type Day } from "../day.ts";
import type { LenderType } from "../debt/debt.ts";
import { parameterId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import type { Goal } from "./channel-directory.ts";
import { clocksFor } from "./competent-bodies.ts";

/** The last day of the lender's time, in calendar days; `null`: the law book knows no such days for this lender. */
export function answerDue(made: Day, goal: Goal, lender: LenderType, law: LawBook): Day | null {
  const clock = clocksFor([goal === "credit-record" ? recordObjection : complaint], lender, law, made)[0];
  return clock === undefined ? null : addDays(made, clock.days);
}

/** An entry of the credit record is objected to; the lender that reported it has days of its own. */
const recordObjection = parameterId("credit-record.objection");
const complaint = parameterId("complaint.lender-answer");
