/** On which weekday the week is mentioned, and when it was last looked at. Settings of this device. */

import { type Day, weekdayOf } from "@tanhao/core/day";
import { keep, kept } from "../shell/kept-setting.ts";

/** 1 is Monday, 7 Sunday; 0: not at all. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7, 0] as const;

const [chosen, looked] = ["week-day", "week-looked"];
/** The end of the week, unless another day was chosen. */
const sunday = 7;

export const weekdayChosen = (): number => Number(kept(chosen) ?? sunday);

export const chooseWeekday = (weekday: number): void => void keep(chosen, String(weekday));

export const lookedAtWeek = (on: Day): void => void keep(looked, on);

export const isWeekProposed = (on: Day): boolean => weekdayOf(on) === weekdayChosen() && kept(looked) !== on;
