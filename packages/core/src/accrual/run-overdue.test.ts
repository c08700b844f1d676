/** What runs on unpaid dues, where it is easily lost: nothing but costs left, equal sums, and what each stretch ran on. */

import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { balanceParts } from "../debt/balance.ts";
import type { PenaltyTerms } from "../debt/debt.ts";
import { toYuan } from "../money.ts";
import { parseRate } from "../rate.ts";
import type { Account } from "./account.ts";
import { runAccount } from "./run-account.ts";

const accountOn = (builder: DebtBuilder, on: string): Account => {
  const run = runAccount(builder.debt, day(on));
  if (!run.ok) throw new Error(`missing ${run.error.missing.join(", ")}`);
  return run.value;
};

/** principal | interest | penalty | compound | default fee | other fees */
const balanceOn = (builder: DebtBuilder, on: string): string => {
  const { balance } = accountOn(builder, on);
  return balanceParts.map((part) => toYuan(balance[part])).join(" | ");
};

/** part on what, of all that ran */
const basesOn = (builder: DebtBuilder, on: string): readonly string[] =>
  accountOn(builder, on).postings.flatMap(({ because }) =>
    because.is === "accrued" ? because.accruals.map(({ part, base }) => `${part} on ${base}`) : [],
  );

const aDay = (percent: string): PenaltyTerms | null => {
  const rate = parseRate(percent, "day", "percent");
  return rate.ok ? { rate: rate.value } : null;
};

/** 10,000 at 12 % from 1 January to 1 July 2025: 595.07. In the 30 days after it 147.95 of penalty at one and a half times. */
const bullet = aDebt().lent("10000", "2025-01-01").at("12", 365).repaidBy("bullet", 1, "2025-07-01");
/** 1,200 in three parts of 400 on the 15th. */
const parts = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("equal-principal", 3, "2025-02-15");

describe("compound interest", () => {
  it("runs on unpaid penalty interest when everything else is paid", () => {
    // July: 8.80 on 595.07. August: 147.95 x 0.18 x 31 / 365 = 2.261…
    const dues = bullet.overdueAt("1.5", { compound: true, setOff: ["principal", "interest"] }).paying("10595.07", "2025-07-31");
    expect(balanceOn(dues, "2025-08-31")).toBe("0.00 | 0.00 | 147.95 | 11.06 | 0.00 | 0.00");
    expect(basesOn(dues, "2025-08-31").at(-1)).toBe("compound-interest on unpaid-interest");
  });

  it("runs on unpaid interest that ran late, at the contract rate where no penalty is agreed", () => {
    // July: 98.63 late, and 595.07 x 0.12 x 30 / 365 = 5.869… August: 98.63 x 0.12 x 31 / 365 = 1.005…
    const dues = bullet.overdueAt(null, { compound: true, setOff: ["principal", "interest"] }).paying("10595.07", "2025-07-31");
    expect(balanceOn(dues, "2025-08-31")).toBe("0.00 | 98.63 | 0.00 | 6.88 | 0.00 | 0.00");
  });

  it("runs on interest due and interest that ran late together", () => {
    // August: 595.00 + 98.63 = 693.63, for 31 days at 12 % 7.069…; on the principal 101.917…
    const dues = bullet.overdueAt(null, { compound: true }).paying("0.07", "2025-07-31");
    expect(balanceOn(dues, "2025-08-31")).toBe("10000.00 | 795.55 | 0.00 | 12.94 | 0.00 | 0.00");
  });

  it("does not run where it is not agreed, whatever is left unpaid", () => {
    const dues = bullet.overdueAt("1.5", { setOff: ["principal", "interest"] }).paying("10595.07", "2025-07-31");
    expect(balanceOn(dues, "2025-08-31")).toBe("0.00 | 0.00 | 147.95 | 0.00 | 0.00 | 0.00");
    expect(accountOn(dues, "2025-08-31").postings.at(-1)?.day).toBe("2025-07-31");
  });

  it("leaves out interest that the penalty base holds already, but not where no penalty is agreed", () => {
    const base = "principal-and-interest" as const;
    // (10000 + 595.07) x 0.18 x 30 / 365 = 156.749…
    expect(balanceOn(bullet.overdueAt("1.5", { base, compound: true }), "2025-07-31")).toBe(
      "10000.00 | 595.07 | 156.75 | 0.00 | 0.00 | 0.00",
    );
    expect(balanceOn(bullet.overdueAt(null, { base, compound: true }), "2025-07-31")).toBe("10000.00 | 693.70 | 0.00 | 5.87 | 0.00 | 0.00");
  });

  it("is paid after interest and before penalty interest by the Civil Code", () => {
    // 595.07 of interest, then 4.93 of 8.80.
    const paid = bullet.overdueAt("1.5", { compound: true }).paying("600", "2025-07-31");
    expect(balanceOn(paid, "2025-07-31")).toBe("10000.00 | 0.00 | 147.95 | 3.87 | 0.00 | 0.00");
  });
});

describe("penalty interest", () => {
  it("runs on principal that is as much as the interest beside it", () => {
    // 388 leave 12.00 of 400 and the 12.00 of interest. 12.00 x 0.18 x 28 / 365 = 0.165…, beside 8.00 of March's due.
    const paid = parts.overdueAt("1.5", { setOff: ["principal", "interest"] }).paying("388", "2025-02-15");
    expect(balanceOn(paid, "2025-03-15")).toBe("812.00 | 20.00 | 0.17 | 0.00 | 0.00 | 0.00");
  });

  it("runs on one due while as much of another is still in its grace", () => {
    // No interest, 31 days of grace: from 18 March 14 days of 0.20 on 15 February's 400; March's 400 is in grace.
    const free = parts.at("0", 365).overdueAt(aDay("0.05"), { graceDays: 31 });
    expect(balanceOn(free, "2025-04-01")).toBe("1200.00 | 0.00 | 2.80 | 0.00 | 0.00 | 0.00");
  });
});

describe("what ran", () => {
  it("names the principal in its grace, past it, and with interest", () => {
    const graced = bullet.overdueAt("1.5", { graceDays: 3 });
    expect(basesOn(graced, "2025-07-31")).toEqual(["interest on overdue-principal", "penalty-interest on overdue-principal"]);
    expect(basesOn(bullet.overdueAt("1.5", { base: "principal-and-interest" }), "2025-07-31")).toEqual([
      "penalty-interest on overdue-principal-and-interest",
    ]);
    expect(basesOn(bullet.overdueAt("1.5", { compound: true }), "2025-07-31")).toEqual([
      "penalty-interest on overdue-principal",
      "compound-interest on unpaid-interest",
    ]);
  });

  it("names all principal outstanding after everything was declared due, where that is the agreed base", () => {
    const declared = parts.with({ acceleration: { declared: day("2025-02-25") } });
    expect(basesOn(declared.overdueAt("1.5", { base: "remaining-principal" }), "2025-03-01")).toEqual([
      "penalty-interest on overdue-principal",
      "penalty-interest on outstanding-principal",
    ]);
    expect(basesOn(declared.overdueAt("1.5"), "2025-03-01")).toEqual([
      "penalty-interest on overdue-principal",
      "penalty-interest on overdue-principal",
    ]);
    expect(basesOn(parts.overdueAt("1.5", { base: "remaining-principal" }), "2025-03-01")).toEqual([
      "penalty-interest on overdue-principal",
    ]);
  });
});
