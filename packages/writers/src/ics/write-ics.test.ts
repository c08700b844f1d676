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
    expect(linesOf(first)).toContain("UID:f17014bc53671d5fd55532486a1928c4@tanhao"); // sha256 of the id, its first half
    expect(first).not.toContain("d1");
    expect(linesOf(first)).toContain("DTSTAMP:20261124T000000Z");
  });

  it("counts a file of a later day as newer", async () => {
    expect(linesOf(await writeIcs([payment], calendar))).toContain("SEQUENCE:2519"); // days since 1 January 2020
    expect(linesOf(await writeIcs([payment], { ...calendar, stamped: day("2026-11-25") }))).toContain("SEQUENCE:2520");
  });

  it("keeps to itself and leaves the day free for others", async () => {
    const lines = linesOf(await writeIcs([payment], calendar));
    expect(lines).toEqual(expect.arrayContaining(["CLASS:PRIVATE", "TRANSP:TRANSPARENT"]));
  });

  it("is read by whoever reads strictly: every part closed, every event with name, stamp, whole days and one reminder", async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ ...payment, id: `pay:${index}`, title: "一；二，三\n四".repeat(index) }));
    const events = readStrictly(await writeIcs(many, calendar));
    expect(events).toHaveLength(40);
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(40);
    for (const event of events)
      expect(event).toMatchObject({ DTSTART: "20261231", DTEND: "20270101", DTSTAMP: "20261124T000000Z", alarms: "1" });
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

/** RFC 5545 by hand: content lines, folding, nesting, and what an event must have. Throws where a line breaks it. */
function readStrictly(ics: string): Record<string, string>[] {
  if (!ics.endsWith("\r\n")) throw new Error("the last line is not ended");
  for (const line of ics.split("\r\n")) {
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (/[\r\n]/.test(line)) throw new Error("a bare line break");
  }
  const open: string[] = [];
  const events: Record<string, string>[] = [];
  for (const line of ics.slice(0, -2).replaceAll("\r\n ", "").split("\r\n")) {
    const match = /^([A-Z][A-Z0-9-]*)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line);
    const [, name = "", , value = ""] = match ?? [];
    if (!match) throw new Error(`no content line: ${line}`);
    if (name === "BEGIN") {
      open.push(value);
      if (value === "VEVENT") events.push({ alarms: "0" });
    } else if (name === "END") {
      if (open.pop() !== value) throw new Error(`${value} is closed and was not open`);
    } else {
      const event = events.at(-1);
      if (open.at(-1) === "VEVENT" && event) {
        if (name in event) throw new Error(`${name} twice`);
        event[name] = value;
      }
      if (open.at(-1) === "VALARM" && event && name === "TRIGGER") event["alarms"] = String(Number(event["alarms"]) + 1);
    }
  }
  if (open.length > 0) throw new Error(`left open: ${open.join()}`);
  return events;
}
