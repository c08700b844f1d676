import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aValue } from "./a-law-book.ts";
import { calendarOf2025And2026 as calendar } from "./a-work-calendar.ts";
import { deadlineAfter, type Period, periodOf } from "./deadline.ts";
import { emptyCalendar } from "./work-calendar.ts";

const ended = (start: string, count: number, unit: Period["unit"]) => deadlineAfter(day(start), { unit, count }, calendar);
const unmoved = (last: string) => ({ last, movedFrom: null, certain: true });

describe("a period in days", () => {
  it("does not count the day it starts from", () => expect(ended("2026-11-10", 15, "days")).toEqual(unmoved("2026-11-25")));

  it("that ends on a Saturday or Sunday moves to Monday", () => {
    expect(ended("2026-11-06", 15, "days")).toEqual({ last: "2026-11-23", movedFrom: "2026-11-21", certain: true });
    expect(ended("2026-11-07", 15, "days")).toEqual({ last: "2026-11-23", movedFrom: "2026-11-22", certain: true });
    expect(ended("2026-11-08", 15, "days")).toEqual(unmoved("2026-11-23"));
  });

  it("that ends inside a holiday moves behind all of it", () => {
    // 16 September + 15 = 1 October 2025; free until the 8th.
    expect(ended("2025-09-16", 15, "days")).toEqual({ last: "2025-10-09", movedFrom: "2025-10-01", certain: true });
    expect(ended("2025-09-23", 15, "days")).toEqual({ last: "2025-10-09", movedFrom: "2025-10-08", certain: true });
    expect(ended("2025-09-15", 15, "days")).toEqual(unmoved("2025-09-30"));
  });

  it("that ends on a weekend day worked for a holiday ends there", () => {
    expect(ended("2025-09-13", 15, "days")).toEqual(unmoved("2025-09-28")); // a Sunday
    expect(ended("2025-12-20", 15, "days")).toEqual(unmoved("2026-01-04")); // a Sunday, in the next year
  });

  it("is not lengthened by a holiday in its middle", () => expect(ended("2025-09-26", 15, "days")).toEqual(unmoved("2025-10-11")));
});

describe("a period in months and years", () => {
  it("ends on the date it started from, or the last of a shorter month, then moves", () => {
    expect(ended("2025-01-31", 1, "months")).toEqual(unmoved("2025-02-28"));
    expect(ended("2025-09-30", 1, "months")).toEqual(unmoved("2025-10-30"));
    expect(ended("2025-11-28", 3, "months")).toEqual(unmoved("2026-02-28")); // a worked Saturday
    expect(ended("2023-05-01", 3, "years")).toEqual({ last: "2026-05-06", movedFrom: "2026-05-01", certain: true });
    expect(ended("2024-02-29", 2, "years")).toEqual(unmoved("2026-02-28"));
  });
});

describe("a last day in a year whose holidays are not known", () => {
  it("is shown where it falls and may be later", () => {
    expect(ended("2024-01-02", 3, "years")).toEqual({ last: "2027-01-02", movedFrom: null, certain: false }); // even a Saturday
    expect(ended("2026-12-20", 15, "days")).toEqual({ last: "2027-01-04", movedFrom: null, certain: false });
    expect(deadlineAfter(day("2026-11-10"), { unit: "days", count: 15 }, emptyCalendar)).toMatchObject({ certain: false });
  });

  it("is certain to the last day that is known", () => {
    expect(ended("2026-12-16", 15, "days")).toEqual(unmoved("2026-12-31"));
    expect(ended("2026-12-17", 15, "days")).toMatchObject({ last: "2027-01-01", certain: false });
  });
});

describe("a period in working days", () => {
  it.each([
    ["2026-11-25", 1, "2026-11-26"],
    ["2026-11-27", 1, "2026-11-30"], // Friday
    ["2026-11-27", 7, "2026-12-08"], // 30, 1, 2, 3, 4, 7, 8
    ["2025-09-26", 3, "2025-09-30"], // Friday; the worked Sunday 28, then 29 and 30
    ["2025-09-30", 4, "2025-10-13"], // 9, 10, the worked Saturday 11, then Monday
    ["2025-12-30", 3, "2026-01-05"], // 31 December, the worked Sunday 4, then 5
  ])("from %s, %i of them, ends on %s", (start, count, last) => expect(ended(start, count, "working-days")).toEqual(unmoved(last)));

  it("has no day where it runs into a year that is not known", () => {
    expect(ended("2026-12-30", 1, "working-days")).toEqual(unmoved("2026-12-31"));
    expect(ended("2026-12-30", 2, "working-days")).toBeNull();
  });
});

it("a value of the law states a period, or none", () => {
  const period = (value: Parameters<typeof aValue>[1]) => periodOf(aValue("2024-01-01", value));
  expect(period({ is: "days", days: 15 })).toEqual({ unit: "days", count: 15 });
  expect(period({ is: "working-days", days: 7 })).toEqual({ unit: "working-days", count: 7 });
  expect(period({ is: "months", months: 6 })).toEqual({ unit: "months", count: 6 });
  expect(period({ is: "years", years: 2 })).toEqual({ unit: "years", count: 2 });
  expect(period({ is: "percent-per-year", percent: "24" })).toBeNull();
  expect(period({ is: "said" })).toBeNull();
});
