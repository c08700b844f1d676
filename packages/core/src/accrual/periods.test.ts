import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import type { RepaymentMethod } from "../debt/debt.ts";
import { compare, type Fraction, fraction } from "../fraction.ts";
import { makeSchedule } from "./make-schedule.ts";
import { periodFactor, periodsOf, wholeMonths } from "./periods.ts";

/** Fractions are not always reduced. */
const same = (found: Fraction, wanted: Fraction): void => expect(compare(found, wanted)).toBe(0);

const of = (method: RepaymentMethod) => aDebt().at("12", 365).with({ method }).debt;

describe("whole months between two days", () => {
  it.each([
    ["2025-01-15", "2025-02-15", 1],
    ["2025-01-15", "2026-02-15", 13],
    ["2025-01-15", "2025-02-14", null],
    ["2025-01-15", "2025-02-16", null],
    ["2025-01-31", "2025-02-28", 1],
    ["2025-02-28", "2025-03-31", 1],
    ["2025-02-28", "2025-03-28", 1],
    ["2025-02-28", "2025-03-30", 1],
    ["2025-02-27", "2025-03-31", null],
    // The same day, or an earlier one, is no month.
    ["2025-01-15", "2025-01-15", null],
    ["2025-03-15", "2025-02-15", null],
  ])("from %s to %s: %s", (from, to, months) => expect(wholeMonths(day(from), day(to))).toBe(months));
});

describe("the periods of a contract", () => {
  it("follow each other under their numbers; the first begins with the pay-out and may be broken", () => {
    expect(periodsOf(of("equal-instalments"), day("2025-01-10"), day("2025-01-31"), 3)).toEqual([
      { number: 1, from: "2025-01-10", due: "2025-01-31", months: null },
      { number: 2, from: "2025-01-31", due: "2025-02-28", months: 1 },
      { number: 3, from: "2025-02-28", due: "2025-03-31", months: 1 },
    ]);
  });

  it("of a bullet loan are one, to its last due day, and run by days", () => {
    expect(periodsOf(of("bullet"), day("2025-01-15"), day("2025-02-15"), 6)).toEqual([
      { number: 1, from: "2025-01-15", due: "2025-07-15", months: null },
    ]);
  });

  it("of a revolving debt run by days, whole months too", () => {
    expect(periodsOf(of("revolving"), day("2025-01-15"), day("2025-02-15"), 2)).toEqual([
      { number: 1, from: "2025-01-15", due: "2025-02-15", months: null },
      { number: 2, from: "2025-02-15", due: "2025-03-15", months: null },
    ]);
  });

  it("that run by days need the day count; a revolving debt's do", () => {
    const line = aDebt().lent("1000", "2025-01-15").at("12").repaidBy("revolving", 2, "2025-02-15").debt;
    expect(makeSchedule(line)).toEqual({ ok: false, error: { kind: "missing-facts", missing: ["dayCount"] } });
  });
});

describe("interest on one yuan for a period", () => {
  it("is a twelfth a whole month, and by days where the period is broken or the rate is quoted by the day", () => {
    const month = { number: 1, from: day("2025-02-15"), due: day("2025-03-15"), months: 1 };
    same(periodFactor(of("equal-instalments"), month, 365), fraction(1, 100));
    same(periodFactor(of("equal-instalments"), { ...month, months: 2 }, 365), fraction(2, 100));
    // 28 days of 365 at 12 %.
    same(periodFactor(of("equal-instalments"), { ...month, months: null }, 365), fraction(12 * 28, 100 * 365));
    const daily = aDebt().at({ value: fraction(5, 10_000), per: "day", kind: "simple" }).debt;
    same(periodFactor(daily, month, 365), fraction(5 * 28, 10_000));
  });
});
