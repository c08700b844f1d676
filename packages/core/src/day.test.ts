/** Days held against Temporal, the coming standard, as an oracle from outside. */

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  type Day,
  dateOf,
  day,
  daysBetween,
  daysInMonth,
  daysInYear,
  dayToNumber,
  earlierOf,
  isLeapYear,
  laterOf,
  monthOf,
  numberToDay,
  parseDay,
  weekdayOf,
  yearOf,
} from "./day.ts";

const epoch = Temporal.PlainDate.from("1970-01-01");
const firstNumber = -25_567; // 1900-01-01
const lastNumber = 84_005; // 2199-12-31

const anyDay = fc.integer({ min: firstNumber, max: lastNumber }).map(numberToDay);
const earlyEnough = fc.integer({ min: firstNumber, max: dayToNumber(day("2139-12-31")) }).map(numberToDay);
const temporal = (of: Day): Temporal.PlainDate => Temporal.PlainDate.from(of);

describe("a day agrees with Temporal", () => {
  test("every day from 1900 to 2199, in its number, year, month, date, weekday and back", () => {
    let expected = Temporal.PlainDate.from("1900-01-01");
    for (let number = firstNumber; number <= lastNumber; number += 1) {
      const written = numberToDay(number);
      if (written !== expected.toString() || dayToNumber(written) !== number || weekdayOf(written) !== expected.dayOfWeek) {
        expect.fail(`${written} is wrong: number ${number}, Temporal says ${expected.toString()}`);
      }
      expected = expected.add({ days: 1 });
    }
    expect(expected.toString()).toBe("2200-01-01");
  });

  test("its parts", () => {
    fc.assert(
      fc.property(anyDay, (some) => {
        const { year, month, day: date, daysInMonth: length, daysInYear: yearLength, inLeapYear } = temporal(some);
        expect([yearOf(some), monthOf(some), dateOf(some)]).toEqual([year, month, date]);
        expect([daysInMonth(year, month), daysInYear(year), isLeapYear(year)]).toEqual([length, yearLength, inLeapYear]);
      }),
    );
  });

  test("the days between two days", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe(temporal(a).until(temporal(b), { largestUnit: "days" }).days);
      }),
    );
  });

  test("days later", () => {
    fc.assert(
      fc.property(earlyEnough, fc.integer({ min: 0, max: 20_000 }), (some, days) => {
        expect(addDays(some, days)).toBe(temporal(some).add({ days }).toString());
      }),
    );
  });

  test("months and years later, the last day of the month where it is shorter", () => {
    fc.assert(
      fc.property(earlyEnough, fc.integer({ min: 0, max: 720 }), (some, months) => {
        expect(addMonths(some, months)).toBe(temporal(some).add({ months }, { overflow: "constrain" }).toString());
        const years = Math.floor(months / 12);
        expect(addYears(some, years)).toBe(temporal(some).add({ years }, { overflow: "constrain" }).toString());
      }),
    );
  });

  test("months earlier", () => {
    const lateEnough = fc.integer({ min: dayToNumber(day("1960-01-01")), max: lastNumber }).map(numberToDay);
    fc.assert(
      fc.property(lateEnough, fc.integer({ min: 1, max: 720 }), (some, months) => {
        expect(addMonths(some, -months)).toBe(temporal(some).subtract({ months }).toString());
      }),
    );
  });

  test("the number counts from 1970-01-01", () => {
    fc.assert(
      fc.property(anyDay, (some) => {
        expect(dayToNumber(some)).toBe(epoch.until(temporal(some)).days);
      }),
    );
  });
});

describe("months", () => {
  test("a month added and taken away is the day itself, when its date exists in both months", () => {
    fc.assert(
      fc.property(
        earlyEnough.filter((some) => dateOf(some) <= 28),
        fc.integer({ min: -24, max: 24 }),
        (some, months) => {
          fc.pre(some >= "1910-01-01");
          expect(addMonths(addMonths(some, months), -months)).toBe(some);
        },
      ),
    );
  });

  test("a due day on the 31st falls on the last day of shorter months and comes back", () => {
    const dueDays = [1, 2, 3, 4, 5].map((months) => addMonths(day("2025-01-31"), months));
    expect(dueDays).toEqual(["2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31", "2025-06-30"]);
  });

  test("a wanted date that is passed on survives a short month", () => {
    expect(addMonths(day("2024-02-29"), 1, 31)).toBe("2024-03-31");
    expect(addMonths(day("2024-02-29"), 12, 31)).toBe("2025-02-28");
  });

  test("29 February plus a year is 28 February; plus four is itself", () => {
    expect(addYears(day("2024-02-29"), 1)).toBe("2025-02-28");
    expect(addYears(day("2024-02-29"), 4)).toBe("2028-02-29");
  });

  test("over the end of a year, both ways", () => {
    expect(addMonths(day("2025-12-15"), 1)).toBe("2026-01-15");
    expect(addMonths(day("2026-01-15"), -1)).toBe("2025-12-15");
    expect(addMonths(day("2026-01-15"), -13)).toBe("2024-12-15");
  });
});

describe("parsing", () => {
  test.each(["1900-01-01", "2000-02-29", "2024-02-29", "2026-12-31", "2199-12-31"])("%s is a day", (text) => {
    expect(parseDay(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ["2026-02-29", "day-impossible"],
    ["1900-02-29", "day-impossible"], // a century that is no leap year
    ["2026-04-31", "day-impossible"],
    ["2026-13-01", "day-impossible"],
    ["2026-00-10", "day-impossible"],
    ["2026-01-00", "day-impossible"],
    ["1899-12-31", "day-impossible"],
    ["2200-01-01", "day-impossible"],
    ["2026-1-1", "day-malformed"],
    ["2026/01/01", "day-malformed"],
    ["20260101", "day-malformed"],
    [" 2026-01-01", "day-malformed"],
    ["2026-01-01T00:00", "day-malformed"],
    ["２０２６-01-01", "day-malformed"],
    ["", "day-malformed"],
  ])("%s is refused: %s", (text, kind) => {
    expect(parseDay(text)).toEqual({ ok: false, error: { kind, text } });
  });

  test("a possible day is the one Temporal accepts", () => {
    const parts = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }));
    fc.assert(
      fc.property(parts, ([year, month, date]) => {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
        expect(parseDay(text).ok).toBe(temporalAccepts(text));
      }),
    );
  });

  test("a wrong literal is a bug and throws", () => expect(() => day("2026-02-30")).toThrow("is a day"));
});

test("days sort as they follow", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(a < b).toBe(daysBetween(a, b) > 0);
      expect(earlierOf(a, b)).toBe(daysBetween(a, b) >= 0 ? a : b);
      expect(laterOf(a, b)).toBe(daysBetween(a, b) >= 0 ? b : a);
    }),
  );
});

function temporalAccepts(text: string): boolean {
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
