import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { calendarOf2025And2026 as calendar } from "./a-work-calendar.ts";
import { emptyCalendar, isKnownYear, isWorkday, workdayFrom } from "./work-calendar.ts";

describe("a day", () => {
  it.each([
    ["2025-09-30", true], // Tuesday before the holiday
    ["2025-10-01", false], // National Day, a Wednesday
    ["2025-10-08", false], // last day of the holiday, a Wednesday
    ["2025-10-09", true],
    ["2025-09-27", false], // an ordinary Saturday
    ["2025-09-28", true], // a Sunday worked for the holiday
    ["2025-10-11", true], // a Saturday worked for the holiday
    ["2025-10-12", false], // the Sunday after it
  ])("%s is worked: %s", (on, worked) => expect(isWorkday(calendar, day(on))).toBe(worked));

  it.each([
    ["2024-12-31", null],
    ["2025-01-01", false],
    ["2026-12-31", true],
    ["2027-01-01", null],
  ])("%s, at the edge of what is known, is worked: %s", (on, worked) => {
    expect(isWorkday(calendar, day(on))).toBe(worked);
    expect(isKnownYear(calendar, day(on))).toBe(worked !== null);
  });

  it("is never taken for worked because it is a weekday: without a calendar nothing is known", () =>
    expect(isWorkday(emptyCalendar, day("2026-11-25"))).toBeNull());
});

describe("the next worked day", () => {
  it.each([
    ["2026-11-25", "2026-11-25"], // a Wednesday stays
    ["2026-11-28", "2026-11-30"], // Saturday to Monday
    ["2025-10-01", "2025-10-09"], // over eight free days
    ["2026-02-15", "2026-02-24"], // the Sunday before the holiday, through it and its weekend, to Tuesday
    ["2026-02-14", "2026-02-14"], // a worked Saturday stays
    ["2025-12-31", "2025-12-31"],
    ["2026-01-01", "2026-01-04"], // two free days and a Saturday, then a worked Sunday
  ])("from %s is %s", (from, next) => expect(workdayFrom(calendar, day(from))).toBe(next));

  it("is not known in a year whose notice is not held", () => {
    expect(workdayFrom(calendar, day("2027-01-04"))).toBeNull();
    expect(workdayFrom(calendar, day("2024-12-31"))).toBeNull();
  });

  it("is not known when the free days run into such a year", () => {
    const freeAtYearsEnd = { ...calendar, rest: [...calendar.rest, day("2026-12-31")] };
    expect(workdayFrom(freeAtYearsEnd, day("2026-12-31"))).toBeNull();
  });
});
