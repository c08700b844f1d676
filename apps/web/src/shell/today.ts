/**
 * Today in China, whatever zone the device is set to: deadlines and the days of a debt are China's days. China has known no
 * summer time since 1991. Looked at again at midnight, each minute, and whenever the page comes back to the front.
 */

import { type Day, day } from "@tanhao/core/day";
import { createSignal } from "solid-js";

const aheadMs = 8 * 3_600_000;
const dayMs = 86_400_000;
const minuteMs = 60_000;

/** A moment as China's clocks show it: `2026-11-24T09:30`, with seconds behind it. */
export const inChina = (milliseconds: number): string => new Date(milliseconds + aheadMs).toISOString();

const readCalendar = (): Day => day(inChina(Date.now()).slice(0, 10));

const [today, setToday] = createSignal<Day>(readCalendar());

export { today };

/** The time of day in China as a form shows it: `09:30`. */
export const timeNow = (): string => inChina(Date.now()).slice(11, 16);

function look(): void {
  if (readCalendar() === today()) return;
  setToday(readCalendar());
  void import("./said-new-day.ts").then(({ sayNewDay }) => sayNewDay(today()));
}

function lookAgain(): void {
  const untilMidnight = dayMs - ((Date.now() + aheadMs) % dayMs);
  setTimeout(
    () => {
      look();
      lookAgain();
    },
    Math.min(untilMidnight, minuteMs),
  );
}

lookAgain();
document.addEventListener("visibilitychange", look);
