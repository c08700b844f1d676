/** Interest of the running period that a prepayment meets, where months and days, rates and principals differ inside it. */

import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import type { DatedRate } from "../debt/debt.ts";
import { toYuan } from "../money.ts";
import { parseRate, percentPerYear } from "../rate.ts";
import type { Account } from "./account.ts";
import { runAccount } from "./run-account.ts";

const accountOn = (builder: DebtBuilder, on: string): Account => {
  const run = runAccount(builder.debt, day(on));
  if (!run.ok) throw new Error(`missing ${run.error.missing.join(", ")}`);
  return run.value;
};
/** principal | interest */
const balanceOn = (builder: DebtBuilder, on: string): string => {
  const { principal, interest } = accountOn(builder, on).balance;
  return `${toYuan(principal)} | ${toYuan(interest)}`;
};

const prepays = { prepays: true } as const;
/** Interest every month, principal with the sixth. */
const monthly = aDebt().lent("10000", "2026-01-01").at("24", 365).repaidBy("interest-first", 6, "2026-02-01").overdueAt(null);

describe("interest of a period in which principal was prepaid", () => {
  it("is the month's by its shares, also after a first period that was broken", () => {
    // From 20 December 43 days: 282.74. 16 February: 15 days by days 98.63 of the 3,000. The month:
    // 200 x 15/28 + 7098.63 x 0.02 x 13/28 = 173.058…, less 98.63.
    const broken = aDebt().lent("10000", "2025-12-20").at("24", 365).repaidBy("interest-first", 6, "2026-02-01").overdueAt(null);
    const paid = broken.paying("282.74", "2026-02-01").paying("3000", "2026-02-16", prepays);
    expect(balanceOn(paid, "2026-03-01")).toBe("7098.63 | 74.43");
  });

  const daily = (perTenThousand: string): DatedRate => {
    const rate = parseRate(perTenThousand, "day", "per-ten-thousand");
    return { rate: rate.ok ? rate.value : percentPerYear("0") };
  };

  it("is by days at a daily rate, each day at its own", () => {
    // 15 days of 5.00, then 16 days at 0.1 % on 7,075: 113.20.
    const rising = monthly.with({ rates: [daily("5"), { ...daily("10"), from: day("2026-01-16") }] });
    expect(balanceOn(rising.paying("3000", "2026-01-16", prepays), "2026-02-01")).toBe("7075.00 | 113.20");
  });

  it("is by days as soon as one of the rates is a daily one", () => {
    // 15 days of 5.00, then 16 days at 24 % by 365 on 7,075: 74.432…
    const mixed = monthly.with({ rates: [daily("5"), { rate: percentPerYear("24"), from: day("2026-01-16") }] });
    expect(balanceOn(mixed.paying("3000", "2026-01-16", prepays), "2026-02-01")).toBe("7075.00 | 74.43");
  });
});

describe("interest of the running period", () => {
  it("at a flat rate stays on the principal it began with", () => {
    // 1,200 for 14 days at 12 %: 5.523…, though 400 of it are repaid.
    const flat = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("flat-rate", 3, "2025-02-15").overdueAt(null);
    expect(balanceOn(flat.paying("412", "2025-02-15"), "2025-03-01")).toBe("800.00 | 5.52");
  });

  it("is not posted by a payment that leaves nothing over for it", () => {
    // 15 February: 412 due; ten days late 400 x 0.12 x 10 / 365 = 1.32.
    const parts = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("equal-principal", 3, "2025-02-15").overdueAt(null);
    const soFar = accountOn(parts.paying("413.32", "2025-02-25", prepays), "2025-03-01").postings.filter(
      ({ because }) => because.is === "interest-so-far",
    );
    expect(soFar.map((posting) => posting.day)).toEqual(["2025-03-01"]);
  });

  it("leaves no record where it is nothing", () => {
    const free = monthly.at("0", 365);
    expect(accountOn(free, "2026-01-20").postings.map(({ part }) => part)).toEqual(["principal"]);
    expect(accountOn(free, "2026-03-20").postings.map(({ part }) => part)).toEqual(["principal"]);
  });
});
