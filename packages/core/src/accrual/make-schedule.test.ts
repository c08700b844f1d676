import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { repaymentMethods } from "../debt/debt.ts";
import { fen, sumFen, toYuan, yuan } from "../money.ts";
import { parseRate, percentPerYear, type Rate } from "../rate.ts";
import { makeSchedule } from "./make-schedule.ts";
import type { ScheduleRow } from "./schedule.ts";

const rowsOf = (debt: Parameters<typeof makeSchedule>[0]): readonly ScheduleRow[] => {
  const schedule = makeSchedule(debt);
  if (!schedule.ok) throw new Error(`missing ${schedule.error.missing.join(", ")}`);
  return schedule.value.rows;
};

/** due | principal | interest | remaining */
const table = (rows: readonly ScheduleRow[]): string[] =>
  rows.map((row) => [row.due, toYuan(row.principalFen), toYuan(row.interestFen), toYuan(row.remainingFen)].join(" | "));

const dailyRate = (perTenThousand: string): Rate => {
  const rate = parseRate(perTenThousand, "day", "per-ten-thousand");
  if (!rate.ok) throw new Error("not a rate");
  return rate.value;
};

describe("the contract's schedule", () => {
  it("equal instalments: 3,000 at 12 % over three months is 1,020.07 a month", () => {
    // Payment = 3000 x 0.01 / (1 - 1.01^-3) = 1020.0663…; interest 30.00, then 1 % of 2009.93 and of 1009.96.
    const rows = rowsOf(aDebt().lent("3000", "2025-01-15").at("12").repaidBy("equal-instalments", 3, "2025-02-15").debt);
    expect(table(rows)).toEqual([
      "2025-02-15 | 990.07 | 30.00 | 2009.93",
      "2025-03-15 | 999.97 | 20.10 | 1009.96",
      "2025-04-15 | 1009.96 | 10.10 | 0.00",
    ]);
  });

  it("equal principal: the last row takes what rounding left", () => {
    // 1000 / 3 = 333.33; interest at 1 % a month on 1000, 666.67, 333.34.
    const rows = rowsOf(aDebt().lent("1000", "2025-01-15").at("12").repaidBy("equal-principal", 3, "2025-02-15").debt);
    expect(table(rows)).toEqual([
      "2025-02-15 | 333.33 | 10.00 | 666.67",
      "2025-03-15 | 333.33 | 6.67 | 333.34",
      "2025-04-15 | 333.34 | 3.33 | 0.00",
    ]);
  });

  it("flat rate: interest stays on the whole sum", () => {
    const rows = rowsOf(aDebt().lent("1200", "2025-01-15").at("12").repaidBy("flat-rate", 3, "2025-02-15").debt);
    expect(table(rows)).toEqual([
      "2025-02-15 | 400.00 | 12.00 | 800.00",
      "2025-03-15 | 400.00 | 12.00 | 400.00",
      "2025-04-15 | 400.00 | 12.00 | 0.00",
    ]);
  });

  it("interest first: principal on the last due day", () => {
    const rows = rowsOf(aDebt().lent("1200", "2025-01-15").at("12").repaidBy("interest-first", 2, "2025-02-15").debt);
    expect(table(rows)).toEqual(["2025-02-15 | 0.00 | 12.00 | 1200.00", "2025-03-15 | 1200.00 | 12.00 | 0.00"]);
  });

  it("bullet: one row, interest by days", () => {
    // 181 days from 1 January to 1 July 2025: 10000 x 0.12 x 181 / 365 = 595.068…
    const rows = rowsOf(aDebt().lent("10000", "2025-01-01").at("12", 365).repaidBy("bullet", 1, "2025-07-01").debt);
    expect(table(rows)).toEqual(["2025-07-01 | 10000.00 | 595.07 | 0.00"]);
  });

  it("a broken first period pays its days and leaves principal as in a whole one", () => {
    // 45 days from 1 January to 15 February: 3000 x 0.12 x 45 / 360 = 45.00; principal 1020.07 - 30.00.
    const rows = rowsOf(aDebt().lent("3000", "2025-01-01").at("12", 360).repaidBy("equal-instalments", 3, "2025-02-15").debt);
    expect(table(rows)[0]).toBe("2025-02-15 | 990.07 | 45.00 | 2009.93");
  });

  it("a daily rate runs by days, and the level payment solves the true months", () => {
    // 0.05 % a day: 28 days, then 31: interest 1.4 % of 1000, then 1.55 % of the rest.
    // Level payment A: A/1.014 + A/(1.014 x 1.0155) = 1000 -> A = 1000 x 1.029717 / 2.0155 = 510.899…
    const rows = rowsOf(aDebt().lent("1000", "2025-02-01").at(dailyRate("5")).repaidBy("equal-instalments", 2, "2025-03-01").debt);
    expect(table(rows)).toEqual(["2025-03-01 | 496.90 | 14.00 | 503.10", "2025-04-01 | 503.10 | 7.80 | 0.00"]);
  });

  it("zero interest and one period", () => {
    const rows = rowsOf(aDebt().lent("1000", "2025-01-15").at("0").repaidBy("equal-instalments", 1, "2025-02-15").debt);
    expect(table(rows)).toEqual(["2025-02-15 | 1000.00 | 0.00 | 0.00"]);
  });

  it("a due day on the 31st falls on a short month's last day and returns", () => {
    const rows = rowsOf(aDebt().lent("1000", "2024-12-31").at("12").repaidBy("equal-principal", 4, "2025-01-31").debt);
    expect(rows.map((row) => row.due)).toEqual(["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"]);
    expect(rows.map((row) => toYuan(row.interestFen))).toEqual(["10.00", "7.50", "5.00", "2.50"]);
  });

  it("the first due day names the date: paid out on the 31st, due on 28 February, then on the 28th", () => {
    const rows = rowsOf(aDebt().lent("1000", "2025-01-31").at("12").repaidBy("interest-first", 2, "2025-02-28").debt);
    expect(table(rows)).toEqual(["2025-02-28 | 0.00 | 10.00 | 1000.00", "2025-03-28 | 1000.00 | 10.00 | 0.00"]);
  });

  it("a rate list that begins after the pay-out leaves the days before it unknown", () => {
    const late = aDebt().lent("1000", "2025-01-15").repaidBy("interest-first", 1, "2025-02-15").changingTo("12", "2025-01-20").debt;
    expect(makeSchedule(late)).toEqual({ ok: false, error: { kind: "missing-facts", missing: ["rate"] } });
  });

  it("a rate that changes inside a month counts by its days", () => {
    // February has 28 days: 14 at 12 %, 14 at 24 % -> half of 1 % and half of 2 % of 1000.
    const rows = rowsOf(
      aDebt().lent("1000", "2025-02-01").at("12").changingTo("24", "2025-02-15").repaidBy("interest-first", 1, "2025-03-01").debt,
    );
    expect(table(rows)).toEqual(["2025-03-01 | 1000.00 | 15.00 | 0.00"]);
  });

  it("a rate that changes between dues gives a new level payment for those left", () => {
    // First as at 12 %: 1,020.07. Then 2009.93 over two months at 2 %: 2009.93 x 0.02 x 1.0404 / 0.0404 = 1035.213…
    const rows = rowsOf(
      aDebt().lent("3000", "2025-01-15").at("12").changingTo("24", "2025-02-15").repaidBy("equal-instalments", 3, "2025-02-15").debt,
    );
    expect(table(rows)).toEqual([
      "2025-02-15 | 990.07 | 30.00 | 2009.93",
      "2025-03-15 | 995.01 | 40.20 | 1014.92",
      "2025-04-15 | 1014.92 | 20.30 | 0.00",
    ]);
  });

  it("a rate that changes inside a month leaves the level payment of that month as it is", () => {
    // 1000 x 0.01 x 1.0201 / 0.0201 = 507.512…; half of February at 1 %, half at 2 %: 15.00 of interest.
    const rows = rowsOf(
      aDebt().lent("1000", "2025-02-01").at("12").changingTo("24", "2025-02-15").repaidBy("equal-instalments", 2, "2025-03-01").debt,
    );
    expect(table(rows)).toEqual(["2025-03-01 | 492.51 | 15.00 | 507.49", "2025-04-01 | 507.49 | 10.15 | 0.00"]);
  });

  it("a rate dated from the pay-out on is known from its first day", () => {
    const dated = (from: string) =>
      aDebt()
        .lent("1000", "2025-01-15")
        .repaidBy("interest-first", 1, "2025-02-15")
        .with({ rates: [{ from: day(from), rate: percentPerYear("12") }] }).debt;
    for (const from of ["2025-01-15", "2025-01-01"]) expect(table(rowsOf(dated(from)))).toEqual(["2025-02-15 | 1000.00 | 10.00 | 0.00"]);
  });

  it("principal received less than stated is the principal", () => {
    const rows = rowsOf(aDebt().lent("1000", "2025-01-15", "900").at("12").repaidBy("interest-first", 1, "2025-02-15").debt);
    expect(table(rows)).toEqual(["2025-02-15 | 900.00 | 9.00 | 0.00"]);
  });

  it("names every missing fact", () => {
    const schedule = makeSchedule(aDebt().debt);
    expect(schedule).toEqual({
      ok: false,
      error: { kind: "missing-facts", missing: ["principal.stated", "principal.paidOut", "rate", "method", "firstDue", "periods"] },
    });
  });

  const missingOf = (debt: Parameters<typeof makeSchedule>[0]): readonly string[] => {
    const schedule = makeSchedule(debt);
    return schedule.ok ? [] : schedule.error.missing;
  };
  const whole = aDebt().lent("1000", "2025-01-15").at("12").repaidBy("interest-first", 2, "2025-02-15");

  it("asks how many dues there are, but not of a loan that has one", () => {
    const { periods: _, ...open } = whole.at("12", 365).debt;
    expect(missingOf(open)).toEqual(["periods"]);
    expect(missingOf({ ...open, method: "bullet" })).toEqual([]);
    expect(missingOf({ ...open, method: "revolving" })).toEqual([]);
  });

  it("asks what a rate means that compounds", () => {
    const rate = parseRate("12", "year", "percent", "compound");
    expect(missingOf(whole.with({ rates: rate.ok ? [{ rate: rate.value }] : [] }).debt)).toEqual(["rate.kind"]);
  });

  it("asks how a loan is repaid that is drawn upon again", () => {
    const drawn = whole.at("12", 365).with({ drawdowns: [{ day: day("2025-01-20"), fen: yuan("5") }] }).debt;
    expect(missingOf(drawn)).toEqual(["method"]);
    expect(missingOf({ ...drawn, method: "revolving" })).toEqual([]);
  });

  it("asks what was received where a fee was taken with the pay-out", () => {
    const principal = { stated: yuan("1000"), paidOut: day("2025-01-15") };
    const fee = (when: "upfront" | "each-period") => ({ name: "服务费", fen: yuan("30"), when });
    expect(missingOf(whole.with({ principal, fees: [fee("each-period"), fee("upfront")] }).debt)).toEqual(["principal.received"]);
    expect(missingOf(whole.with({ principal, fees: [fee("each-period")] }).debt)).toEqual([]);
    expect(missingOf(whole.with({ fees: [fee("upfront")] }).debt)).toEqual([]);
  });

  it("asks for the day count only where days matter", () => {
    const whole = aDebt().lent("1000", "2025-01-15").at("12").repaidBy("interest-first", 1, "2025-02-15").debt;
    const broken = aDebt().lent("1000", "2025-01-14").at("12").repaidBy("interest-first", 1, "2025-02-15").debt;
    expect(makeSchedule(whole).ok).toBe(true);
    expect(makeSchedule(broken)).toEqual({ ok: false, error: { kind: "missing-facts", missing: ["dayCount"] } });
    expect(missingOf({ ...broken, periods: 3 })).toEqual(["dayCount"]);
  });

  it("always repays the whole principal, row by row, and never charges below zero", () => {
    const anyDebt = fc.record({
      principal: fc.integer({ min: 1, max: 50_000_000 }),
      percent: fc.integer({ min: 0, max: 9_999 }),
      periods: fc.integer({ min: 1, max: 60 }),
      method: fc.constantFrom(...repaymentMethods),
      paidOut: fc.constantFrom("2024-01-31", "2024-02-29", "2025-06-30", "2025-03-15"),
      firstDue: fc.constantFrom("2025-07-10", "2025-07-31"),
    });
    fc.assert(
      fc.property(anyDebt, (of) => {
        const debt = aDebt()
          .lent(toYuan(fen(of.principal)), of.paidOut)
          .at((of.percent / 100).toFixed(2), "actual")
          .repaidBy(of.method, of.periods, of.firstDue).debt;
        const rows = rowsOf(debt);
        expect(sumFen(rows.map((row) => row.principalFen))).toBe(of.principal);
        expect(rows.at(-1)?.remainingFen).toBe(0);
        expect(rows.every((row) => row.principalFen >= 0 && row.interestFen >= 0)).toBe(true);
        expect(rows.every((row, index) => row.from === (rows[index - 1]?.due ?? day(of.paidOut)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("fees of each period stand in each row", () => {
    const fees = [{ name: "担保费", fen: yuan("30"), when: "each-period" as const }];
    const rows = rowsOf(aDebt().lent("1000", "2025-01-15").at("12").repaidBy("equal-principal", 2, "2025-02-15").with({ fees }).debt);
    expect(rows.map((row) => toYuan(row.feesFen))).toEqual(["30.00", "30.00"]);
  });
});
