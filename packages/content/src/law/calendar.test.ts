/** The kept calendar, day by day, against an independent public data set (chinese-days), and what lies beyond it. */

import { addDays, type Day, day, firstDayOfYear, yearOf } from "@tanhao/core/day";
import { deadlineAfter } from "@tanhao/core/law/deadline";
import { isWorkday } from "@tanhao/core/law/work-calendar";
import chineseDays from "chinese-days";
import { describe, expect, it } from "vitest";
import { realLawBook } from "./a-worked-case.ts";

const { calendar } = realLawBook;
const { first = 0, last = 0 } = calendar.known ?? {};
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);

function daysOf(year: number): readonly Day[] {
  const days: Day[] = [];
  for (let on = firstDayOfYear(year); yearOf(on) === year; on = addDays(on, 1)) days.push(on);
  return days;
}

describe("the calendar of the law book", () => {
  it("holds the years that matter to a debt of today", () => expect([first, last]).toEqual([2017, 2026]));

  it.each(years)("of %i agrees with the public data set on every day", (year) => {
    const differing = daysOf(year).filter((on) => isWorkday(calendar, on) !== chineseDays.isWorkday(on));
    expect(differing).toEqual([]);
  });

  it("answers for no year before or after, although the data set would", () => {
    const [before, after] = [addDays(firstDayOfYear(first), -1), firstDayOfYear(last + 1)];
    expect([isWorkday(calendar, before), isWorkday(calendar, after)]).toEqual([null, null]);
    expect(chineseDays.isWorkday(addDays(after, 3))).toEqual(expect.any(Boolean));
    expect(deadlineAfter(addDays(after, -1), { unit: "working-days", count: 1 }, calendar)).toBeNull();
    expect(deadlineAfter(after, { unit: "days", count: 15 }, calendar)).toMatchObject({ certain: false, movedFrom: null });
  });

  it("moves a last day in the Spring Festival of 2026 behind it", () =>
    expect(deadlineAfter(day("2026-02-03"), { unit: "days", count: 15 }, calendar)).toEqual({
      last: "2026-02-24",
      movedFrom: "2026-02-18",
      certain: true,
    }));
});
