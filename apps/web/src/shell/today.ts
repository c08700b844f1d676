/** Today on this device's own calendar, looked at again whenever the page comes back to the front. */

import { type Day, day } from "@tanhao/core/day";
import { createSignal } from "solid-js";

const [today, setToday] = createSignal<Day>(readCalendar());

export { today };

document.addEventListener("visibilitychange", () => setToday(readCalendar()));

/** The time of day as a form shows it: `09:30`. */
export const timeNow = (): string => {
  const now = new Date();
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
};

function readCalendar(): Day {
  const now = new Date();
  return day(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
