/** Of which day a credit report tells a balance. */

import { addDays, addMonths, type Day, earlierOf, parseDay } from "@tanhao/core/day";

/** A month's balance is that of its last day; a report printed within the month cannot tell of a later day than today. */
export function dayOfBalance(asOf: string | null, today: Day): Day | null {
  const first = parseDay(asOf?.length === 7 ? `${asOf}-01` : (asOf ?? ""));
  if (!first.ok) return null;
  return earlierOf(asOf?.length === 7 ? addDays(addMonths(first.value, 1), -1) : first.value, today);
}
