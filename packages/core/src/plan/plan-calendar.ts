/**
 * A plan month by month: what falls due on which day to whom, what is then still to be paid, and who is done with. It
 * computes nothing new; it is the plan's own payments, sorted for a calendar, a table and a drawing.
 */

import { assert } from "../assert.ts";
import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import { addFen, type Fen, subtractFen, zeroFen } from "../money.ts";
import type { Plan } from "./plan.ts";

export interface PlanMonth {
  /** `2026-12`. */
  readonly month: string;
  /** By day, within a day in the order of the plan's debts. Never empty. */
  readonly dues: readonly { readonly id: DebtId; readonly day: Day; readonly fen: Fen }[];
  readonly fen: Fen;
  /** What the plan still asks for after this month. */
  readonly leftFen: Fen;
  /** The debts whose last payment falls in this month. */
  readonly closes: readonly DebtId[];
}

/** Months without a payment are left out. */
export function planCalendar({ debts, totalFen }: Plan): PlanMonth[] {
  const dues = debts
    .flatMap(({ id, schedule }) => schedule.map(({ day, fen }, index) => ({ id, day, fen, isLast: index === schedule.length - 1 })))
    .filter(({ fen }) => fen > 0)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const months: PlanMonth[] = [];
  for (const { isLast, ...due } of dues) {
    const month = due.day.slice(0, 7);
    const last = months.at(-1);
    const running = last?.month === month ? last : { month, dues: [], fen: zeroFen, leftFen: last?.leftFen ?? totalFen, closes: [] };
    const grown = {
      month,
      dues: [...running.dues, due],
      fen: addFen(running.fen, due.fen),
      leftFen: subtractFen(running.leftFen, due.fen),
      closes: isLast ? [...running.closes, due.id] : running.closes,
    };
    months.splice(last?.month === month ? -1 : months.length, 1, grown);
  }
  assert((months.at(-1)?.leftFen ?? totalFen) === 0 || months.length === 0, "a plan is paid to the fen by its last month");
  return months;
}
