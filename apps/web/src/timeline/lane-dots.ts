/** What is drawn of a stretch of days: for each debt, week and state one dot, so that thousands of days stay a few marks. */

import type { CaseDay } from "@tanhao/app/overview/case-days";
import { type Day, daysBetween } from "@tanhao/core/day";

export interface Lane {
  /** `null`: of no single debt. */
  readonly debt: string | null;
  readonly dots: readonly Dot[];
}

export interface Dot {
  /** From the first week on. */
  readonly week: number;
  readonly state: "past" | "ahead" | "uncertain";
  readonly count: number;
}

export const weeksDrawn = 52;

/** Only debts with a day in the stretch; taken-back records are told in the list and not drawn. */
export function lanesOf(days: readonly CaseDay[], from: Day): readonly Lane[] {
  const lanes = new Map<string | null, Map<string, Dot>>();
  for (const { day, debt, ahead, certain, takenBack } of days) {
    const week = Math.floor(daysBetween(from, day) / 7);
    if (takenBack || week < 0 || week >= weeksDrawn) continue;
    const state = !certain ? "uncertain" : ahead ? "ahead" : "past";
    const lane = lanes.get(debt) ?? new Map<string, Dot>();
    const key = `${week} ${state}`;
    lane.set(key, { week, state, count: (lane.get(key)?.count ?? 0) + 1 });
    lanes.set(debt, lane);
  }
  return [...lanes].map(([debt, dots]) => ({ debt, dots: [...dots.values()] }));
}
