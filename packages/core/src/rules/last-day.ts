/** How a last day is told: that it moved from a holiday, or that it may move because the year's holidays are not known. */

import { type Day, yearOf } from "../day.ts";
import { count, type Explanation, explain, onDay } from "../explain/explanation.ts";
import { parameterId } from "../ids.ts";
import { articleLeaf } from "../law/citation-of.ts";
import type { Deadline } from "../law/deadline.ts";
import type { LawBook } from "../law/law-book.ts";
import { lookUp, newestValue } from "../law/look-up.ts";

/** Beside the day itself: `movedFrom`, or `holidaysUnknown` with the year whose holidays are not known. */
export const lastDayValues = ({ last, movedFrom, certain }: Deadline): Explanation["values"] => ({
  ...(movedFrom === null ? {} : { movedFrom: onDay(movedFrom) }),
  ...(certain ? {} : { holidaysUnknown: count(yearOf(last)) }),
});

/** Nothing where the day neither moved nor may move. `article`: the entry by which a holiday moves a last day of this kind. */
export function explainLastDay(
  law: LawBook,
  deadline: Deadline,
  article: "time.holiday-moves-last-day" | "court.holiday-moves-last-day",
  on: Day,
): readonly Explanation[] {
  const { movedFrom, certain } = deadline;
  if (movedFrom === null && certain) return [];
  const found = lookUp(law, parameterId(article), on, null);
  const leaf = articleLeaf(law, found.state === "known" ? found.value : newestValue(law, parameterId(article)));
  const calendar = explain("law.calendar", {}, { origin: { from: "convention", convention: "holidays-by-notice" } });
  return [
    explain(movedFrom === null ? "law.last-day-may-move" : "law.last-day-moved", lastDayValues(deadline), { parts: [leaf, calendar] }),
  ];
}
