/** The days of a judgment that is not paid: until when it could be performed in time, and when the delay began. */

import { addDays, type Day } from "../day.ts";
import type { Judgment } from "../debt/debt.ts";
import { type Explanation, explain, onDay } from "../explain/explanation.ts";

/** The one the judgment gives, else the day it took effect. */
export const lastDayToPerform = ({ performBy, effective }: Judgment): Day => performBy ?? effective;

/** The day after the time it gives; where it gives none the day of taking effect itself counts (法释〔2014〕8号 2). */
export const firstDayOfDelay = ({ performBy, effective }: Judgment): Day => (performBy === undefined ? effective : addDays(performBy, 1));

export function explainLastDayToPerform(debt: string, judgment: Judgment): Explanation {
  const [key, path] =
    judgment.performBy === undefined ? (["law.judgment-effective", "effective"] as const) : (["law.perform-by", "performBy"] as const);
  return explain(key, { day: onDay(lastDayToPerform(judgment)) }, { origin: { from: "fact", path: `${debt}.judgment.${path}` } });
}
