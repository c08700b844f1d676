/** The published series against its own rows: every row is found on its day and until the day before the next. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addDays, type Day, day, weekdayOf } from "@tanhao/core/day";
import { parameterId } from "@tanhao/core/ids";
import { lookUp } from "@tanhao/core/law/look-up";
import { describe, expect, it } from "vitest";
import { realLawBook } from "./a-worked-case.ts";

const file = join(fileURLToPath(import.meta.url), "../../../../../law/parameters/lpr/lpr.csv");
const rows = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","))
  .map(([from = "", oneYear = "", fiveYear = ""]) => ({ from: day(from), oneYear, fiveYear }));

const percentOn = (id: string, on: Day): string => {
  const found = lookUp(realLawBook, parameterId(id), on, null);
  if (found.state !== "known" || found.value.value.is !== "percent-per-year") return found.state;
  return found.value.value.percent;
};

describe("the loan prime rate", () => {
  it("has a row for each month from 2019-08 to 2026-06", () => {
    expect(rows).toHaveLength(83);
    const months = rows.map(({ from }) => Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)));
    expect(months.every((month, index) => index === 0 || month === (months[index - 1] ?? 0) + 1)).toBe(true);
  });

  it("was published on working days, the 20th or up to a holiday week later", () => {
    for (const { from } of rows) {
      expect(weekdayOf(from)).toBeLessThanOrEqual(5);
      expect(Number(from.slice(8))).toBeGreaterThanOrEqual(20);
      expect(Number(from.slice(8))).toBeLessThanOrEqual(25);
    }
  });

  it("holds from each publication to the day before the next", () => {
    for (const [index, row] of rows.entries()) {
      const last = addDays(rows[index + 1]?.from ?? day("2026-07-20"), -1);
      for (const on of [row.from, last]) {
        expect(percentOn("lpr-1y", on)).toBe(row.oneYear);
        expect(percentOn("lpr-5y", on)).toBe(row.fiveYear);
      }
    }
  });

  it.each([
    ["2019-08-19", "before-known"],
    ["2019-08-20", "4.25"],
    ["2026-07-19", "3.00"],
    ["2026-07-20", "not-published-yet"],
  ])("on %s is %s", (on, expected) => {
    expect(percentOn("lpr-1y", day(on))).toBe(expected);
  });
});
