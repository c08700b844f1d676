/** The range over readings and the balance month by month, of 10,000 at 10 % from 2 January 2025. */

import { day } from "@tanhao/core/day";
import { yuan } from "@tanhao/core/money";
import { allRules } from "@tanhao/core/rules/all-rules";
import { balanceOverTime } from "@tanhao/core/standing/balance-over-time";
import { readingRanges } from "@tanhao/core/standing/reading-ranges";
import { describe, expect, it } from "vitest";
import { lawBook } from "../law-book.ts";
import { aBullet } from "./a-standing.ts";

describe("the range over readings", () => {
  // 365 days of 365: 1,000.00; of 360: 1,013.888…; by the actual days of 2025 and 2026, both of 365: 1,000.00
  it("names the least and the most and the reading of each", () =>
    expect(readingRanges(aBullet.debt, day("2026-01-02"), lawBook, allRules).total).toEqual({
      leastFen: yuan("11000"),
      mostFen: yuan("11013.89"),
      least: "contract",
      most: "day-count-360",
    }));

  it("is none where facts are missing under every reading", () => {
    const { firstDue: _firstDue, ...lacking } = aBullet.debt;
    expect(readingRanges(lacking, day("2026-01-02"), lawBook, allRules)).toEqual({ total: null, asked: [] });
  });
});

describe("the balance over time", () => {
  it("goes month by month to the day and three months ahead", () => {
    const points = balanceOverTime(aBullet.debt, day("2025-03-02"))?.points ?? [];
    // 10,000 x 10 % x 31, 59, 90, 120 and 151 days of 365
    expect(points.map(({ day: on, balance, when }) => [on, when, balance.interest])).toEqual([
      ["2025-01-02", "past", 0],
      ["2025-02-02", "past", 8493],
      ["2025-03-02", "now", 16164],
      ["2025-04-02", "ahead", 24658],
      ["2025-05-02", "ahead", 32877],
      ["2025-06-02", "ahead", 41370],
    ]);
  });

  it("knows nothing before the pay-out", () => expect(balanceOverTime(aBullet.debt, day("2025-01-01"))).toBeNull());
});
