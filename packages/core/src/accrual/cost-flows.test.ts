/** What a contract kept on time costs a year. The flows of each are written out; the rate is solved in closed form or balances them. */

import { describe, expect, it } from "vitest";
import { addMonths, day } from "../day.ts";
import { aDebt, type DebtBuilder, decimal } from "../debt/a-debt.ts";
import { type Fen, yuan } from "../money.ts";
import { parseRate } from "../rate.ts";
import { contractCost } from "./cost-flows.ts";
import { makeSchedule } from "./make-schedule.ts";
import type { Schedule } from "./schedule.ts";

/** 10,000 stated, a year of 365 days at 12 %: 11,200 due on 1 January 2026. */
const year = (received = "10000") =>
  aDebt().lent("10000", "2025-01-01", received).at("12", 365).repaidBy("bullet", 1, "2026-01-01").overdueAt(null);

const costs = (builder: DebtBuilder): number => contractCost(builder.debt)?.effective ?? Number.NaN;
const fee = (amount: string, when: "upfront" | "each-period" | string): { name: string; fen: Fen; when: never } => ({
  name: "服务费",
  fen: yuan(amount),
  when: when as never,
});

describe("the yearly cost of a contract", () => {
  it("is its rate where nothing is added, both ways of naming it", () => {
    expect(costs(year())).toBeCloseTo(0.12, 10);
    expect(contractCost(year().debt)?.nominal).toBeCloseTo(12 * (1.12 ** (1 / 12) - 1), 10);
  });

  it("is dearer where interest was kept back: charged on the sum stated, set against the sum received", () => {
    expect(costs(year("9000"))).toBeCloseTo(11_200 / 9_000 - 1, 10);
  });

  it("counts an upfront fee once, whether it was kept back or paid beside the loan", () => {
    expect(costs(year().with({ fees: [fee("300", "upfront")] }))).toBeCloseTo(11_200 / 9_700 - 1, 10);
    expect(costs(year("9700").with({ fees: [fee("300", "upfront")] }))).toBeCloseTo(11_200 / 9_700 - 1, 10);
    expect(costs(year("9800").with({ fees: [fee("300", "upfront")] }))).toBeCloseTo(11_200 / 9_700 - 1, 10);
  });

  it("counts a fee of each period on its due day, and a dated one on its day", () => {
    expect(costs(year().with({ fees: [fee("100", "each-period")] }))).toBeCloseTo(0.13, 10);
    expect(costs(year().with({ fees: [fee("100", "2025-01-01")] }))).toBeCloseTo(11_200 / 9_900 - 1, 10);
    expect(costs(year().with({ fees: [fee("100", "2026-01-01")] }))).toBeCloseTo(0.13, 10);
  });

  it("counts a dated fee by its share of a first period of several months", () => {
    // Nothing for two months but 10.00 on the pay-out day: 990 grow to 1,000.
    const twoMonths = aDebt().lent("1000", "2025-01-15").at("0", 365).repaidBy("interest-first", 1, "2025-03-15").overdueAt(null);
    expect(contractCost(twoMonths.with({ fees: [fee("10", "2025-01-15")] }).debt)?.nominal).toBeCloseTo(
      12 * (Math.sqrt(1000 / 990) - 1),
      10,
    );
  });

  it("runs by days for a bullet loan, and as soon as one of the rates is a daily one", () => {
    expect(contractCost(year().debt)?.convention).toBe("actual/365");
    const daily = parseRate("0.05", "day", "percent");
    const monthly = aDebt().lent("1000", "2025-01-15").at("12", 365).repaidBy("interest-first", 2, "2025-02-15").overdueAt(null);
    expect(contractCost(monthly.debt)?.convention).toBe("periods, 12 a year");
    const mixed = monthly.with({ rates: [...monthly.debt.rates, ...(daily.ok ? [{ from: day("2025-02-15"), rate: daily.value }] : [])] });
    expect(contractCost(mixed.debt)?.convention).toBe("actual/365");
  });

  it("counts a later drawdown on its day, and its principal with the last due", () => {
    // Two years: 1,000 for both, 1,000 for the second; interest 240 + 120. 1000 q² + 1000 q = 2360.
    const drawn = aDebt()
      .lent("1000", "2025-01-01")
      .at("12", 365)
      .repaidBy("revolving", 1, "2027-01-01")
      .with({ drawdowns: [{ day: day("2026-01-01"), fen: yuan("1000") }] });
    expect(costs(drawn)).toBeCloseTo((Math.sqrt(1 + 4 * 2.36) - 1) / 2 - 1, 10);
  });

  it("takes the principal of a revolving debt once, at the end", () => {
    // 14 days on 1,000 and 17 on 1,500: 4.6027 + 8.3836 = 12.99; 28 days on 1,500: 13.81.
    const drawn = aDebt()
      .lent("1000", "2025-01-01")
      .at("12", 365)
      .repaidBy("revolving", 2, "2025-02-01")
      .with({ drawdowns: [{ day: day("2025-01-15"), fen: yuan("500") }] });
    const rate = costs(drawn);
    const flows = [
      [0, 1000],
      [14, 500],
      [31, -12.99],
      [59, -1513.81],
    ] as const;
    expect(flows.reduce((sum, [at, amount]) => sum + amount * (1 + rate) ** (-at / 365), 0)).toBeCloseTo(0, 6);
  });

  it("is not known while the terms are not", () => {
    expect(contractCost(aDebt().debt)).toBeNull();
    const { dayCount: _, ...withoutDayCount } = year().debt;
    expect(contractCost(withoutDayCount)).toBeNull();
  });
});

/** What the flows, a month from the pay-out and a sum each, are worth at the contract's nominal rate: nothing, if it is theirs. */
const worth = (builder: DebtBuilder, flows: Readonly<Record<number, number>>): number => {
  const month = (contractCost(builder.debt)?.nominal ?? Number.NaN) / 12;
  return Object.entries(flows).reduce((sum, [at, amount]) => sum + amount * (1 + month) ** -Number(at), 0);
};

describe("a contract charged by months", () => {
  const monthly = (paidOut: string, firstDue: string, amount = "1200000") =>
    aDebt().lent(amount, paidOut).at("24", 365).repaidBy("equal-instalments", 12, firstDue).overdueAt(null);

  it.each(["2025-01-01", "2025-01-31", "2025-02-01", "2024-01-15", "2025-12-19"])("costs its rate, paid out on %s", (paidOut) => {
    // Every month is a twelfth of 24 %: nominal 24 %, effective 1.02 to the twelfth less one. Each row is rounded to the fen.
    const cost = contractCost(monthly(paidOut, addMonths(day(paidOut), 1)).debt);
    expect(cost?.nominal).toBeCloseTo(0.24, 6);
    expect(cost?.effective).toBeCloseTo(1.02 ** 12 - 1, 6);
    expect(cost?.convention).toBe("periods, 12 a year");
  });

  it.each([
    ["2025-01-16", "2025-02-01"],
    ["2025-01-16", "2025-03-10"],
  ])("costs its rate with a first period from %s to %s, too", (paidOut, firstDue) => {
    expect(contractCost(monthly(paidOut, firstDue).debt)?.nominal).toBeCloseTo(0.24, 6);
  });

  it("takes a first period of two whole months as two months", () => {
    // 1,000 for two months at 2 % each and not yet compounded: 1,040 after two months.
    const one = aDebt().lent("1000", "2025-01-01").at("24", 365).repaidBy("equal-principal", 1, "2025-03-01").overdueAt(null);
    expect(contractCost(one.debt)?.nominal).toBeCloseTo(12 * (Math.sqrt(1.04) - 1), 10);
  });

  it("puts a dated fee at its share of the days between two due days, and by days after the last", () => {
    const free = aDebt().lent("1000", "2025-01-01").at("0", 365).repaidBy("interest-first", 2, "2025-02-01").overdueAt(null);
    // 15 February is 14 of the 28 days from 1 February to 1 March; 11 March is 10 days after the last due day.
    const inside = free.with({ fees: [fee("100", "2025-02-15")] });
    expect(worth(inside, { 0: 1000, 1.5: -100, 2: -1000 })).toBeCloseTo(0, 6);
    const after = free.with({ fees: [fee("100", "2025-03-11")] });
    expect(worth(after, { 0: 1000, 2: -1000, [2 + 120 / 365]: -100 })).toBeCloseTo(0, 6);
    // 17 January is 16 of the first 31 days.
    const early = free.with({ fees: [fee("100", "2025-01-17")] });
    expect(worth(early, { 0: 1000, [16 / 31]: -100, 2: -1000 })).toBeCloseTo(0, 6);
  });

  it("takes a broken first period of a loan without interest by its days", () => {
    // 15 days, then a month: 1,000 lent, 600 and 600 paid, the rest of it fees.
    const free = aDebt().lent("1000", "2025-01-17").at("0", 365).repaidBy("equal-principal", 2, "2025-02-01").overdueAt(null);
    const [first, second] = [(15 * 12) / 365, (15 * 12) / 365 + 1];
    expect(worth(free.with({ fees: [fee("100", "each-period")] }), { 0: 1000, [first]: -600, [second]: -600 })).toBeCloseTo(0, 6);
  });

  it("runs by days where the rate is quoted by the day", () => {
    const daily = aDebt()
      .lent("1000", "2025-01-01")
      .at({ value: decimal("0.0005"), per: "day", kind: "simple" })
      .repaidBy("equal-principal", 1, "2025-02-01");
    // 31 days at 5 in ten thousand: 1,015.50.
    expect(contractCost(daily.debt)).toMatchObject({ convention: "actual/365" });
    expect(costs(daily)).toBeCloseTo(1.0155 ** (365 / 31) - 1, 10);
  });
});

describe("a schedule already made", () => {
  const made = (builder: DebtBuilder): Schedule => {
    const schedule = makeSchedule(builder.debt);
    if (!schedule.ok) throw new Error("the schedule is complete");
    return schedule.value;
  };

  it("serves where nothing was kept back", () => {
    // Another schedule is passed on purpose: 20 % shows that it is read.
    const dearer = made(year().at("20", 365));
    expect(contractCost(year().debt, dearer)?.effective).toBeCloseTo(0.2, 10);
  });

  it("does not serve where something was: the lender charges on the sum stated", () => {
    expect(contractCost(year("9000").debt, made(year("9000")))?.effective).toBeCloseTo(11_200 / 9_000 - 1, 10);
  });

  it("gives no cost where the pay-out or the sum is missing", () => {
    const schedule = made(year());
    const { debt } = year();
    const { paidOut: _, ...undated } = debt.principal;
    expect(contractCost({ ...debt, principal: undated }, schedule)).toBeNull();
    expect(contractCost({ ...debt, principal: { paidOut: day("2025-01-01") } }, schedule)).toBeNull();
  });
});
