import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { balanceParts } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { debtId } from "../ids.ts";
import { limitationBook } from "../law/a-law-book.ts";
import { toYuan, yuan } from "../money.ts";
import { readingsOf } from "./readings.ts";
import { standCaseOn, standDebtOn } from "./stand-on.ts";
import { isCreditorVerified } from "./words-allowed.ts";

const law = limitationBook;

/** 10,000 at 12 % from 1 January to 1 July 2025; 595.07 of interest; 18 % a year afterwards. */
const bullet = aDebt().lent("10000", "2025-01-01").at("12", 365).repaidBy("bullet", 1, "2025-07-01").overdueAt("1.5");

const claiming = (total: string, on: string, parts: Partial<Record<(typeof balanceParts)[number], string>> = {}): DebtBuilder =>
  bullet.with({
    claimed: {
      on: day(on),
      totalFen: yuan(total),
      parts: Object.fromEntries(Object.entries(parts).map(([part, amount]) => [part, yuan(amount)])),
    },
  });

const differences = (debt: Debt, on: string): string[] =>
  standDebtOn(debt, day(on), law, []).difference.map((row) => `${row.part} ${toYuan(row.fen)} ${row.because}`);

describe("the lender's claim beside the computed balance", () => {
  it("differs part by part, and the rows sum to the difference of the totals", () => {
    // 31 July 2025: 10000.00 + 595.07 + 147.95
    const debt = claiming("11200", "2025-07-31", {
      principal: "10000",
      interest: "595.07",
      "penalty-interest": "204.93",
      "other-fees": "400",
    }).debt;
    expect(differences(debt, "2025-07-31")).toEqual([
      "principal 0.00 same",
      "interest 0.00 same",
      "penalty-interest 56.98 more-than-contract",
      "other-fees 400.00 no-term-in-contract",
    ]);
  });

  it("without parts is one row that asks for the items", () => {
    expect(differences(claiming("11000", "2025-07-31").debt, "2025-07-31")).toEqual(["total 256.98 not-itemised"]);
  });

  it("of another day is compared on its own day as well", () => {
    const debt = claiming("10743.02", "2025-07-31").debt;
    // Forty days at 18 % are 197.26, ten more than the 147.95 of the claim day.
    const [row] = standDebtOn(debt, day("2025-08-10"), law, []).difference;
    expect([row?.fen, row?.onClaimDay?.fen, row?.because]).toEqual([yuan("-49.31"), 0, "other-day"]);
  });

  it("on the stated principal shows what was deducted in advance", () => {
    const deducted = bullet.lent("10000", "2025-01-01", "9400");
    const debt = deducted.with({ claimed: { on: day("2025-01-01"), totalFen: yuan("10000"), parts: { principal: yuan("10000") } } }).debt;
    expect(differences(debt, "2025-01-01")).toEqual(["principal 600.00 deducted-in-advance"]);
  });

  it("leaves what it does not split as one row beside all parts it does not name", () => {
    const debt = claiming("10800", "2025-07-31", { principal: "10000" }).debt;
    // 800.00 unsplit beside 595.07 + 147.95
    expect(differences(debt, "2025-07-31")).toEqual(["principal 0.00 same", "total 56.98 not-itemised"]);
  });
});

describe("what waiting costs", () => {
  it("a day and a month more of penalty interest", () => {
    const standing = standDebtOn(bullet.debt, day("2025-07-31"), law, []);
    // 31 days cost 152.88 (posted once: 30 + 31 days = 300.82…, less 147.95); one day 4.93.
    expect(standing.perDayFen).toBe(yuan("4.93"));
    expect(standing.perMonthFen).toBe(yuan("152.87"));
  });
});

describe("other readings", () => {
  it("are shown with their totals where they differ from the contract's", () => {
    const readings = readingsOf(bullet.debt, day("2025-07-31")).map((reading) => `${reading.name} ${toYuan(reading.totalFen)}`);
    expect(readings).toEqual([
      "contract 10743.02",
      // 603.33 + 150.00
      "day-count-360 10753.33",
      // 2025 has 365 days, so actual days change nothing; penalty on 10595.07: 156.75
      "penalty-on-principal-and-interest 10751.82",
    ]);
  });

  it("stand alone where the day count is not known", () => {
    const { dayCount: _, ...unknown } = bullet.debt;
    expect(standDebtOn(unknown, day("2025-07-31"), law, []).missing).toEqual(["dayCount"]);
    expect(readingsOf(unknown, day("2025-07-31")).map((reading) => reading.name)).toEqual([
      "day-count-360",
      "day-count-365",
      "day-count-actual",
    ]);
  });
});

describe("the words allowed", () => {
  const wordsOn = (debt: Debt, on: string, read: readonly string[] = []) =>
    standDebtOn(debt, day(on), law, [], { warningRead: new Set(read.map(debtId)) }).words;

  it("are open while limitation surely runs and the creditor is known from a contract", () => {
    expect(wordsOn(bullet.debt, "2026-11-24")).toEqual({ set: "open" });
  });

  it("are neutral from the day after three years without anything that restarts them", () => {
    expect(wordsOn(bullet.debt, "2028-07-01").set).toBe("open");
    expect(wordsOn(bullet.debt, "2028-07-02")).toEqual({ set: "neutral", because: ["limitation-may-have-expired"] });
    expect(wordsOn(bullet.paying("10", "2026-01-05").debt, "2028-07-02")).toEqual({ set: "open" });
  });

  it("are neutral when facts are missing, unless the person has read the warning and chosen", () => {
    const unknownRate = bullet.with({ rates: [] }).debt;
    expect(wordsOn(unknownRate, "2026-11-24")).toEqual({ set: "neutral", because: ["facts-missing"] });
    expect(wordsOn(unknownRate, "2026-11-24", ["d1"])).toEqual({ set: "open" });
  });

  it("never open for a debt that is not surely one's own", () => {
    expect(wordsOn(bullet.with({ status: "not-mine" }).debt, "2026-11-24", ["d1"])).toEqual({ set: "neutral", because: ["not-mine"] });
    expect(wordsOn(bullet.with({ status: "disputed" }).debt, "2026-11-24")).toEqual({ set: "neutral", because: ["sum-disputed"] });
  });

  it("are neutral while the creditor is not verified", () => {
    expect(isCreditorVerified(bullet.debt)).toBe(true);
    expect(isCreditorVerified(bullet.with({ lender: { name: "青禾", type: "unknown" } }).debt)).toBe(false);
    expect(isCreditorVerified(bullet.with({ contract: {} }).debt)).toBe(false);
    expect(isCreditorVerified(bullet.with({ assigned: { to: "远山资产管理有限公司" } }).debt)).toBe(false);
    expect(isCreditorVerified(bullet.with({ assigned: { to: "远山资产管理有限公司", noticed: day("2026-03-01") } }).debt)).toBe(true);
  });
});

describe("the whole case", () => {
  it("adds up the debts that are mine and have a balance", () => {
    const debts = [
      bullet.debt,
      bullet.with({ id: debtId("d2"), status: "disputed" }).debt,
      bullet.with({ id: debtId("d3"), rates: [] }).debt,
      claiming("11000", "2025-07-31").with({ id: debtId("d4") }).debt,
    ];
    const facts = {
      version: 1,
      borrower: {},
      income: [],
      spending: [],
      urgent: { paidAgent: false, inDanger: false, collectorsAtDoor: false },
      debts,
      files: [],
    } as const;
    const { totals } = standCaseOn(facts, day("2025-07-31"), law, []);
    expect(balanceParts.map((part) => toYuan(totals.balance[part]))).toEqual(["20000.00", "1190.14", "295.90", "0.00", "0.00", "0.00"]);
    expect([totals.claimedFen, totals.withoutBalance]).toEqual([yuan("11000"), 1]);
  });

  it("tells certain days from uncertain ones", () => {
    const { timeline } = standDebtOn(bullet.paying("10", "2025-03-01").debt, day("2025-02-01"), law, []);
    expect(timeline.map((event) => `${event.day} ${event.event}`)).toContain("2025-07-01 due");
    expect(timeline.every((event) => event.certain)).toBe(true);
  });
});
