import { day } from "@tanhao/core/day";
import { describe, expect, it } from "vitest";
import { writeIcs } from "./write-ics.ts";

const calendar = { name: "谈好", stamped: day("2026-11-24") };
const payment = { id: "pay:d1:2026-12-31", day: day("2026-12-31"), title: "看一下谈好", remindDaysBefore: 2 };

/** Lines joined again where RFC 5545 folds them. */
const linesOf = (ics: string): string[] => ics.replaceAll("\r\n ", "").split("\r\n");

describe("a calendar file", () => {
  it("holds a whole day without a zone, ending on the day after", async () => {
    const lines = linesOf(await writeIcs([payment], calendar));
    expect(lines).toEqual(expect.arrayContaining(["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:看一下谈好"]));
  });

  it("names an event the same every time, so that importing again adds none", async () => {
    const [first, second] = [await writeIcs([payment], calendar), await writeIcs([payment], calendar)];
    expect(first).toBe(second);
    expect(linesOf(first)).toContain("UID:pay:d1:2026-12-31@tanhao");
    expect(linesOf(first)).toContain("DTSTAMP:20261124T000000Z");
  });

  it("reminds at nine in the morning, days before or on the day", async () => {
    const triggers = async (remindDaysBefore?: number) =>
      linesOf(await writeIcs([{ ...payment, ...(remindDaysBefore === undefined ? {} : { remindDaysBefore }) }], calendar)).filter((line) =>
        line.startsWith("TRIGGER"),
      );
    expect(await triggers(2)).toEqual(["TRIGGER;RELATED=START:-P1DT15H"]); // two days less nine hours before midnight
    expect(await triggers(1)).toEqual(["TRIGGER;RELATED=START:-PT15H"]);
    expect(await triggers(0)).toEqual(["TRIGGER;RELATED=START:PT9H"]);
  });

  it("keeps what a person typed inside its line", async () => {
    const lines = linesOf(await writeIcs([{ ...payment, title: "a,b;c\\d\r\nEND:VEVENT", note: "x\nBEGIN:VALARM" }], calendar));
    expect(lines).toContain("SUMMARY:a\\,b\\;c\\\\d\\nEND:VEVENT");
    expect(lines).toContain("DESCRIPTION:x\\nBEGIN:VALARM");
    expect(lines.filter((line) => line === "END:VEVENT")).toHaveLength(1);
  });

  it("folds lines at 75 bytes and ends every line as the format asks", async () => {
    const ics = await writeIcs([{ ...payment, title: "很长的标题".repeat(20) }], calendar);
    for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(ics.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("is a calendar even without a day", async () =>
    expect(linesOf(await writeIcs([], calendar)).slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]));
});
