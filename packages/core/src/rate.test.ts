/** Rates are exact and know their period; `actual` splits at 1 January. Expected values are worked out by hand. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, daysBetween, numberToDay } from "./day.ts";
import { add, equal, type Fraction, fraction } from "./fraction.ts";
import {
  type DayCount,
  interestFactor,
  monthFactor,
  needsDayCount,
  parseRate,
  percentPerYear,
  type RatePeriod,
  type RateUnit,
  yearlyPercent,
} from "./rate.ts";

const rate = (value: string, per: RatePeriod, unit: RateUnit) => {
  const parsed = parseRate(value, per, unit);
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return parsed.value;
};
const isEqual = (found: Fraction | null, wanted: Fraction): void => expect(found !== null && equal(found, wanted)).toBe(true);

describe("reading a rate", () => {
  test.each([
    ["24", "percent", 24, 100],
    ["23.76", "percent", 2376, 10_000],
    ["0.5", "permille", 5, 10_000],
    ["5", "per-ten-thousand", 5, 10_000], // five in ten thousand, the usual daily quotation
    ["0", "percent", 0, 1],
  ] as const)("%s %s is %d/%d", (value, unit, top, bottom) => isEqual(rate(value, "year", unit).value, fraction(top, bottom)));

  test.each(["", "-1", "abc", "24%", "1e1", "1,5", " 24"])("%j is refused", (text) => {
    expect(parseRate(text, "year", "percent")).toEqual({ ok: false, error: { kind: "rate-malformed", text } });
  });
});

describe("a month's interest", () => {
  test("is a twelfth of the yearly rate", () => isEqual(monthFactor(percentPerYear("24")), fraction(2, 100)));
  test("is the monthly rate itself", () => isEqual(monthFactor(rate("1.5", "month", "percent")), fraction(15, 1000)));
  test("does not exist for a daily rate", () => expect(monthFactor(rate("5", "day", "per-ten-thousand"))).toBeNull());
});

describe("interest by days, the first counted, the last not", () => {
  const yearly = percentPerYear("36.5");

  test.each([
    ["one day of 365", "2025-03-01", "2025-03-02", 365, 1, 1000],
    ["one day of 360", "2025-03-01", "2025-03-02", 360, 365, 360_000],
    ["a plain year of 365", "2025-01-01", "2026-01-01", 365, 365, 1000],
    ["a leap year of 365 has 366 days", "2024-01-01", "2025-01-01", 365, 366, 1000],
    ["no day", "2025-03-01", "2025-03-01", 365, 0, 1],
    ["a day before the first", "2025-03-02", "2025-03-01", 365, 0, 1],
  ] as const)("%s", (_name, from, to, dayCount, top, bottom) => {
    isEqual(interestFactor(yearly, day(from), day(to), dayCount), fraction(top, bottom));
  });

  test.each<[name: string, from: string, to: string, before: [number, number], after: [number, number]]>([
    // 2023-12-30, -31 in a plain year: 2/365; 2024-01-01 … -04 in a leap year: 4/366
    ["over 1 January into a leap year", "2023-12-30", "2024-01-05", [2, 365], [4, 366]],
    // 2024-12-31 in the leap year: 1/366; 2025-01-01 in the plain one: 1/365. 1 January is counted once.
    ["one day on each side of 1 January", "2024-12-31", "2025-01-02", [1, 366], [1, 365]],
    ["to 1 January itself, not counted", "2024-12-31", "2025-01-01", [1, 366], [0, 1]],
    ["from 1 January itself, counted", "2025-01-01", "2025-01-02", [0, 1], [1, 365]],
    // 306 days of 2023 from 1 March, 60 of 2024 up to 29 February
    ["a year from 1 March to 1 March of a leap year", "2023-03-01", "2024-03-01", [306, 365], [60, 366]],
  ])("actual: %s", (_name, from, to, before, after) => {
    const factor = interestFactor(percentPerYear("100"), day(from), day(to), "actual");
    isEqual(factor, add(fraction(...before), fraction(...after)));
  });

  test("actual: four whole years are four, the leap year among them", () => {
    isEqual(interestFactor(percentPerYear("100"), day("2022-01-01"), day("2026-01-01"), "actual"), fraction(4));
  });

  test("a daily rate asks no day count; a monthly one is twelve times itself a year", () => {
    const daily = rate("5", "day", "per-ten-thousand");
    expect(needsDayCount(daily)).toBe(false);
    isEqual(interestFactor(daily, day("2024-02-28"), day("2024-03-01"), "actual"), fraction(10, 10_000));
    const monthly = rate("2", "month", "percent");
    expect(needsDayCount(monthly)).toBe(true);
    isEqual(interestFactor(monthly, day("2025-01-01"), day("2026-01-01"), 365), fraction(24, 100));
  });

  test("nothing is lost or counted twice where a stretch is cut, for every day count", () => {
    const stretch = fc.tuple(
      fc.integer({ min: 10_000, max: 25_000 }),
      fc.integer({ min: 0, max: 1500 }),
      fc.integer({ min: 0, max: 1500 }),
    );
    fc.assert(
      fc.property(
        stretch,
        fc.constantFrom<DayCount>(360, 365, "actual"),
        fc.constantFrom<RatePeriod>("year", "month", "day"),
        ([start, first, second], dayCount, per) => {
          const some = rate("23.76", per, "percent");
          const from = numberToDay(start);
          const cut = addDays(from, first);
          const to = addDays(cut, second);
          isEqual(
            add(interestFactor(some, from, cut, dayCount), interestFactor(some, cut, to, dayCount)),
            interestFactor(some, from, to, dayCount),
          );
          expect(daysBetween(from, to)).toBe(first + second);
        },
      ),
    );
  });
});

describe("a rate as a reader knows it", () => {
  test.each([
    ["24", "year", "percent", 365, "24"],
    ["2", "month", "percent", 365, "24"],
    ["5", "day", "per-ten-thousand", 365, "18.25"],
    ["5", "day", "per-ten-thousand", 360, "18"],
    ["0.065", "day", "percent", "actual", "23.725"],
    ["1.3333", "month", "percent", 365, "15.9996"],
  ] as const)("%s a %s, %s, over %s days is %s %% a year", (value, per, unit, dayCount, percent) => {
    expect(yearlyPercent(rate(value, per, unit), dayCount)).toBe(percent);
  });
});
