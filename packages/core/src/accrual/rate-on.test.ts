import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import type { Debt } from "../debt/debt.ts";
import { compare, type Fraction, fraction, zero } from "../fraction.ts";
import { percentPerYear, type Rate } from "../rate.ts";
import { factorByDays, factorByMonths, rateOn, rateSegments, usesDayCount } from "./rate-on.ts";

/** Fractions are not always reduced. */
const same = (found: Fraction | null, wanted: Fraction): void => expect(found && compare(found, wanted)).toBe(0);

/** 12 % from the pay-out, 10 % from 1 February, 8 % from 1 March 2025. */
const falling = aDebt().at("12", 365).changingTo("10", "2025-02-01").changingTo("8", "2025-03-01").debt;
const daily: Rate = { value: fraction(5, 10_000), per: "day", kind: "simple" };
const rated = (...rates: Debt["rates"]): Debt => ({ ...aDebt().debt, rates });

describe("the rate on a day", () => {
  it.each([
    ["2024-01-01", "12"],
    ["2025-01-31", "12"],
    ["2025-02-01", "10"],
    ["2025-02-28", "10"],
    ["2025-03-01", "8"],
    ["2030-01-01", "8"],
  ])("on %s is %s %%", (on, percent) => expect(rateOn(falling, day(on))).toEqual(percentPerYear(percent)));

  it("before the first dated one is the first, and none where none is known", () => {
    expect(rateOn(rated({ from: day("2025-02-01"), rate: daily }), day("2025-01-01"))).toBe(daily);
    expect(rateOn(rated(), day("2025-01-01"))).toBeNull();
  });
});

describe("stretches with one rate each", () => {
  it("are cut at each change, the first day counted and the last not", () => {
    expect(rateSegments(falling, day("2025-01-20"), day("2025-03-10"))).toEqual([
      { from: "2025-01-20", to: "2025-02-01", rate: percentPerYear("12") },
      { from: "2025-02-01", to: "2025-03-01", rate: percentPerYear("10") },
      { from: "2025-03-01", to: "2025-03-10", rate: percentPerYear("8") },
    ]);
  });

  it("are not cut at a change on their edges", () => {
    expect(rateSegments(falling, day("2025-02-01"), day("2025-03-01"))).toEqual([
      { from: "2025-02-01", to: "2025-03-01", rate: percentPerYear("10") },
    ]);
  });

  it("are none where no day lies between, or no rate is known", () => {
    expect(rateSegments(falling, day("2025-02-01"), day("2025-02-01"))).toEqual([]);
    expect(rateSegments(falling, day("2025-02-02"), day("2025-02-01"))).toEqual([]);
    expect(rateSegments(rated(), day("2025-01-01"), day("2025-02-01"))).toEqual([]);
  });
});

describe("interest on one yuan", () => {
  it("by days adds the stretches", () => {
    // 12 days at 12 %, 28 at 10 %, 9 at 8 %, over 365.
    same(factorByDays(falling, day("2025-01-20"), day("2025-03-10"), 365), fraction(12 * 12 + 28 * 10 + 9 * 8, 36_500));
    expect(factorByDays(rated(), day("2025-01-20"), day("2025-03-10"), 365)).toEqual(zero);
  });

  it("by months splits a change by the share of the days", () => {
    // 15 January to 15 February: 17 of 31 days at 1 %, 14 at 10/12 %.
    same(factorByMonths(falling, day("2025-01-15"), day("2025-02-15"), 1), fraction(17 * 12 + 14 * 10, 31 * 1200));
    same(factorByMonths(rated({ rate: percentPerYear("12") }), day("2025-01-15"), day("2025-03-15"), 2), fraction(2, 100));
  });

  it("has no month where the rate is quoted by the day, were it only for part of it", () => {
    expect(factorByMonths(rated({ rate: daily }), day("2025-01-15"), day("2025-02-15"), 1)).toBeNull();
    const later = rated({ rate: percentPerYear("12") }, { from: day("2025-02-01"), rate: daily });
    expect(factorByMonths(later, day("2025-01-15"), day("2025-02-15"), 1)).toBeNull();
    expect(factorByMonths(later, day("2024-12-15"), day("2025-01-15"), 1)).not.toBeNull();
  });

  it("needs a day count unless every rate is quoted by the day", () => {
    expect(usesDayCount(rated({ rate: daily }))).toBe(false);
    expect(usesDayCount(rated({ rate: daily }, { from: day("2025-02-01"), rate: percentPerYear("12") }))).toBe(true);
    expect(usesDayCount(rated())).toBe(false);
  });
});
