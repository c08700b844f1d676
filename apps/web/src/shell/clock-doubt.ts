/**
 * Whether this device's clock can be right. It cannot be behind the newest entry or the newest check in the law book; far
 * ahead of the law book either the clock is wrong or this copy of the app is very old. Nobody is stopped: it is said.
 */

import { dayInChina } from "@tanhao/app/followup/follow-up-records";
import { type Day, daysBetween, laterOf } from "@tanhao/core/day";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { Entry } from "@tanhao/journal/entry";

export interface ClockDoubt {
  readonly is: "behind-entry" | "behind-law" | "far-ahead";
  readonly than: Day;
}

/** Law grows old before that. */
const farDays = 3 * 365;
/** Less than this before the check says nothing: the zones differ, and so do the days on which its values were looked up. */
const nearDays = 31;

/** `law`: `null` where it is not loaded. */
export function clockDoubt(on: Day, entries: readonly Entry[], law: LawBook | null): ClockDoubt | null {
  const newest = newestOf(entries);
  if (newest !== null && newest > on) return { is: "behind-entry", than: newest };
  if (law === null) return null;
  const checked = newestCheck(law);
  if (daysBetween(on, checked) > nearDays) return { is: "behind-law", than: checked };
  return daysBetween(checked, on) > farDays ? { is: "far-ahead", than: checked } : null;
}

/** The day of the newest check in the law book: how fresh the whole can be. */
export const newestCheck = (law: LawBook): Day =>
  Object.values(law.parameters)
    .flatMap(({ values }) => values.map(({ checked }) => checked))
    .reduce(laterOf);

/** The day in China of what was written last, whatever clock wrote before it. */
function newestOf(entries: readonly Entry[]): Day | null {
  if (entries.length === 0) return null;
  const { at } = entries.reduce((last, entry) => (entry.order > last.order ? entry : last));
  return dayInChina(at);
}
