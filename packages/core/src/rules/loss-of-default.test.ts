import { describe, expect, it } from "vitest";
import { runAccount } from "../accrual/run-account.ts";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { compare, fraction } from "../fraction.ts";
import { toYuan } from "../money.ts";
import { lossOf, overdueStretches } from "./loss-of-default.ts";

const stretchesOn = (builder: DebtBuilder, on: string) => {
  const run = runAccount(builder.debt, day(on));
  if (!run.ok) throw new Error(`missing ${run.error.missing.join(", ")}`);
  return overdueStretches(run.value, 365);
};
const told = (builder: DebtBuilder, on: string): readonly string[] =>
  stretchesOn(builder, on).map(({ instalment, principalFen, from, to }) => `${instalment}: ${toYuan(principalFen)} ${from} to ${to}`);

/** 3,000 at 12 % in three parts of 1,000, on 15 February, March and April 2025; nothing agreed for a delay. */
const loan = aDebt().lent("3000", "2025-01-15").at("12", 365).repaidBy("equal-principal", 3, "2025-02-15").overdueAt(null);

describe("the stretches in which principal was overdue", () => {
  it("run from the due day to the day asked", () => {
    expect(told(loan, "2025-02-15")).toEqual([]);
    expect(told(loan, "2025-02-16")).toEqual(["1: 1000.00 2025-02-15 to 2025-02-16"]);
    expect(told(loan, "2025-03-20")).toEqual(["1: 1000.00 2025-02-15 to 2025-03-20", "2: 1000.00 2025-03-15 to 2025-03-20"]);
  });

  it("are cut by each payment of principal, of its own due alone, and end when it is paid", () => {
    const principalFirst = loan.overdueAt(null, { setOff: ["principal", "interest"] });
    const paid = principalFirst.paying("400", "2025-03-01").paying("600", "2025-03-11");
    expect(told(paid, "2025-03-20")).toEqual([
      "1: 1000.00 2025-02-15 to 2025-03-01",
      "1: 600.00 2025-03-01 to 2025-03-11",
      "2: 1000.00 2025-03-15 to 2025-03-20",
    ]);
  });

  it("are not cut by a payment that met interest alone, nor by one that paid ahead", () => {
    const interestOnly = loan.paying("20", "2025-03-01");
    expect(told(interestOnly, "2025-03-10")).toEqual(["1: 1000.00 2025-02-15 to 2025-03-10"]);
    const ahead = loan.paying("1530", "2025-02-15", { prepays: true });
    expect(told(ahead, "2025-03-10")).toEqual([]);
  });

  it("of a payment on the due day begin with what is left of it", () => {
    // 30.00 of interest and 400.00 of principal.
    expect(told(loan.paying("430", "2025-02-15"), "2025-03-01")).toEqual(["1: 600.00 2025-02-15 to 2025-03-01"]);
  });

  it("are none for a due paid within its grace; one paid later is overdue from its due day", () => {
    const grace = loan.overdueAt(null, { graceDays: 3 });
    // The contract rate runs on for the three days: 0.99.
    expect(told(grace.paying("1030.99", "2025-02-18"), "2025-03-01")).toEqual([]);
    expect(told(grace, "2025-02-18")).toEqual([]);
    expect(told(grace, "2025-02-19")).toEqual(["1: 1000.00 2025-02-15 to 2025-02-19"]);
  });

  it("are told before the first due day without knowing what was agreed for a delay", () => {
    const open = aDebt().lent("3000", "2025-01-15").at("12", 365).repaidBy("equal-principal", 3, "2025-02-15");
    expect(told(open, "2025-02-10")).toEqual([]);
  });
});

it("the loss is the contract rate on them, stretch by stretch", () => {
  // 1,000 for 73 days and 600 for 73 days at 12 %: 24.00 and 14.40.
  const bullet = aDebt().lent("1000", "2024-07-06").at("12", 365).repaidBy("bullet", 1, "2025-01-01");
  const paid = bullet.overdueAt(null, { setOff: ["principal", "interest"] }).paying("400", "2025-03-15");
  expect(compare(lossOf(stretchesOn(paid, "2025-05-27")), fraction(3840))).toBe(0);
});
