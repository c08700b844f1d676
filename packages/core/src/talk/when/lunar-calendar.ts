/** What reading lunar days needs to know: the months of each lunar year. Computed outside; the core knows no platform calendar. */

import type { Day } from "../../day.ts";

export interface LunarMonth {
  readonly month: number;
  readonly isLeap: boolean;
  readonly first: Day;
  readonly days: number;
}

/** The months, in order, of the lunar year whose first day falls into the given common year; empty: not known. */
export type LunarCalendar = (year: number) => readonly LunarMonth[];
