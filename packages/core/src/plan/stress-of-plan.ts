/** What a fall of income does to a plan: what is missing in its largest month, and the first month that fails. */

import { type Capacity, leftAfterFall } from "../budget/capacity.ts";
import type { Day } from "../day.ts";
import { type Fen, fen, largerFen, zeroFen } from "../money.ts";
import type { Stress } from "./plan.ts";

/** `byDay`: what falls due out of a month's money. */
export function stressOf(byDay: ReadonlyMap<Day, Fen>, capacity: Capacity, percent: number): Stress {
  const capacityFen = leftAfterFall(capacity, percent);
  const monthlyFen = [...byDay.values()].reduce(largerFen, zeroFen);
  const shortFen = monthlyFen === 0 ? zeroFen : largerFen(fen(monthlyFen - capacityFen), zeroFen);
  const failing = [...byDay].filter(([, due]) => due > 0 && due > capacityFen).map(([day]) => day);
  return { percent, capacityFen, shortFen, fails: shortFen > 0, failsOn: failing.sort()[0] ?? null };
}
