/** What a contract kept on time costs a year. The flows of each are written out; the rate is solved in closed form or balances them. */

import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { type Fen, yuan } from "../money.ts";
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
