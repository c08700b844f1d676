/**
 * 发工资那天, 发薪日, 工资到账后: a day where it is known on which date of a month the borrower is paid. Before it is up to the day
 * before; after it is about that day, for nobody says how long after.
 */

import { nextDayOf } from "../../budget/month-days.ts";
import { addDays, addMonths, type Day } from "../../day.ts";
import type { Lapse, Now } from "./read-lapse.ts";
import { firstOfMonth } from "./span.ts";

/** Groups of its pattern. */
export type PaydaySaid = Readonly<Partial<Record<"next" | "before" | "after", string>>>;

export function readPayday({ next, before, after }: PaydaySaid, { on, payday }: Now): Lapse {
  if (payday === undefined || payday === null) return { from: null, to: null, deadline: false, note: "payday" };
  const paid = (from: Day): Day => nextDayOf(addDays(from, -1), payday);
  const start = next === undefined ? on : addMonths(firstOfMonth(on), 1);
  if (before !== undefined) return { from: on, to: addDays(paid(start > on ? start : addDays(on, 1)), -1), deadline: true, note: null };
  const day = paid(start);
  return { from: day, to: day, deadline: false, note: after === undefined ? null : "about" };
}
