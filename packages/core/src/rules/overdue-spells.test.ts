import { describe, expect, it } from "vitest";
import { runAccount } from "../accrual/run-account.ts";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder, defaultFeeOf } from "../debt/a-debt.ts";
import type { PenaltyTerms } from "../debt/debt.ts";
import { toYuan, yuan } from "../money.ts";
import { parseRate } from "../rate.ts";
import { overdueSpells } from "./overdue-spells.ts";

/** from the first overdue day to full repayment: the most that was overdue at once (of it principal) */
const spellsOn = (builder: DebtBuilder, on: string): readonly string[] => {
  const run = runAccount(builder.debt, day(on));
  if (!run.ok) throw new Error(`missing ${run.error.missing.join(", ")}`);
  return overdueSpells(run.value).map(
    ({ arose, repaid, largestFen, largestPrincipalFen }) =>
      `${arose} to ${repaid ?? "…"}: ${toYuan(largestFen)} (${toYuan(largestPrincipalFen)})`,
  );
};

const aDay = (percent: string): PenaltyTerms | null => {
  const rate = parseRate(percent, "day", "percent");
  return rate.ok ? { rate: rate.value } : null;
};

/** 1,200 without interest in three parts of 400, on 15 February, March and April 2025. */
const threeParts = aDebt().lent("1200", "2025-01-15").at("0", 365).repaidBy("equal-principal", 3, "2025-02-15").overdueAt(null);

describe("when a debt was overdue", () => {
  it("is never, while each due is paid by its day or its grace", () => {
    expect(spellsOn(threeParts.paying("400", "2025-02-15"), "2025-03-10")).toEqual([]);
    expect(spellsOn(threeParts, "2025-02-15")).toEqual([]);
    const grace = threeParts.overdueAt(null, { graceDays: 3 });
    expect(spellsOn(grace.paying("400", "2025-02-18"), "2025-03-10")).toEqual([]);
    expect(spellsOn(grace.paying("400", "2025-02-19"), "2025-03-10")).toEqual(["2025-02-19 to 2025-02-19: 400.00 (400.00)"]);
  });

  it("is told before the first due day without knowing what was agreed for a delay", () => {
    const open = aDebt().lent("1200", "2025-01-15").at("0", 365).repaidBy("equal-principal", 3, "2025-02-15");
    expect(spellsOn(open, "2025-02-10")).toEqual([]);
  });

  it("begins the day after the due day and is open until the due is paid", () => {
    expect(spellsOn(threeParts, "2025-02-16")).toEqual(["2025-02-16 to …: 400.00 (400.00)"]);
    expect(spellsOn(threeParts.paying("400", "2025-02-16"), "2025-03-10")).toEqual(["2025-02-16 to 2025-02-16: 400.00 (400.00)"]);
  });

  it("is one time where the next due follows before the last is paid, and counts both together", () => {
    const overlapping = threeParts.paying("400", "2025-03-20").paying("400", "2025-04-01").paying("400", "2025-04-20");
    expect(spellsOn(overlapping, "2025-03-25")).toEqual(["2025-02-16 to …: 800.00 (800.00)"]);
    expect(spellsOn(overlapping, "2025-05-01")).toEqual([
      "2025-02-16 to 2025-04-01: 800.00 (800.00)",
      "2025-04-16 to 2025-04-20: 400.00 (400.00)",
    ]);
  });

  it("ends before the next one where the last due is paid on the day the next is first overdue", () => {
    expect(spellsOn(threeParts.paying("400", "2025-03-16").paying("400", "2025-03-20"), "2025-04-01")).toEqual([
      "2025-02-16 to 2025-03-16: 400.00 (400.00)",
      "2025-03-16 to 2025-03-20: 400.00 (400.00)",
    ]);
  });
});

describe("the most that was overdue at once", () => {
  it("counts a payment only from the day after it, interest before principal", () => {
    // Dues of 400.00 + 12.00 and 400.00 + 8.00. 100 on 20 February leave 312.00 of the first; with the second 720.00.
    const dear = threeParts.at("12", 365).overdueAt("0").paying("100", "2025-02-20");
    expect(spellsOn(dear.paying("50", "2025-03-16"), "2025-04-01")).toEqual(["2025-02-16 to …: 720.00 (712.00)"]);
  });

  it("counts interest that is due by itself", () => {
    // 10.00 a month; 4.00 paid of the first: 6.00 and 10.00 on 16 March, before that day's payment of 3.00.
    const interestOnly = aDebt().lent("1000", "2025-01-15").at("12", 365).repaidBy("interest-first", 3, "2025-02-15").overdueAt(null);
    const paid = interestOnly.paying("4", "2025-02-20").paying("3", "2025-03-16").paying("13", "2025-03-20");
    expect(spellsOn(paid, "2025-04-01")).toEqual(["2025-02-16 to 2025-03-20: 16.00 (0.00)"]);
  });

  it("counts penalty interest with the due it ran on", () => {
    // 0.20 a day from 15 February: 2.80 on 1 March.
    const late = threeParts.overdueAt(aDay("0.05"));
    expect(spellsOn(late.paying("402.80", "2025-03-01"), "2025-03-10")).toEqual(["2025-02-16 to 2025-03-01: 402.80 (400.00)"]);
  });

  it("counts every cost of the delay: penalty and compound interest and the default fee", () => {
    // Due on 15 March: 1,000 and 24.00 for 73 days at 12 %. 73 days later 36.00, 24.00 x 0.18 x 73/365 = 0.86, and 50.00.
    const bullet = aDebt().lent("1000", "2025-01-01").at("12", 365).repaidBy("bullet", 1, "2025-03-15");
    const costly = bullet.overdueAt("1.5", { compound: true, defaultFee: defaultFeeOf("0.05", "once") });
    expect(spellsOn(costly.paying("1110.86", "2025-05-27"), "2025-06-01")).toEqual(["2025-03-16 to 2025-05-27: 1110.86 (1000.00)"]);
  });

  it("counts interest that ran on at the contract rate, and no fee of the contract", () => {
    // 24.00 to the due day and 24.00 in the 73 days after it. The fee of 5.00 is paid with the rest.
    const fees = [{ name: "服务费", fen: yuan("5"), when: "each-period" as const }];
    const bullet = aDebt().lent("1000", "2025-01-01").at("12", 365).repaidBy("bullet", 1, "2025-03-15").overdueAt(null).with({ fees });
    expect(spellsOn(bullet.paying("1053", "2025-05-27"), "2025-06-01")).toEqual(["2025-03-16 to 2025-05-27: 1048.00 (1000.00)"]);
  });

  it("leaves out the interest of a revolving debt that runs alike whether overdue or not", () => {
    // 0.50 a day: 20.00 for 40 days are due on 10 February; 10.00 run in the 20 days after it.
    const rate = parseRate("0.05", "day", "percent");
    const line = aDebt().lent("1000", "2025-01-01").repaidBy("revolving", 1, "2025-02-10").overdueAt(null);
    const revolving = line.with({ rates: rate.ok ? [{ rate: rate.value }] : [] }).paying("1030", "2025-03-02");
    expect(spellsOn(revolving, "2025-03-10")).toEqual(["2025-02-11 to 2025-03-02: 1020.00 (1000.00)"]);
  });

  it("is each time's own, whatever another time cost", () => {
    // First 400 and 500 of fee; the second time 400 alone.
    const once = threeParts.overdueAt(null, { defaultFee: { fen: yuan("500"), each: "once" } });
    expect(spellsOn(once.paying("900", "2025-03-01").paying("400", "2025-03-20"), "2025-04-01")).toEqual([
      "2025-02-16 to 2025-03-01: 900.00 (400.00)",
      "2025-03-16 to 2025-03-20: 400.00 (400.00)",
    ]);
    // First 10.00 of interest alone; then 1,000 and 10.00 from 15 March, and 73 days of 0.50: 36.50.
    const twice = aDebt().lent("1000", "2025-01-15").at("12", 365).repaidBy("interest-first", 2, "2025-02-15").overdueAt(aDay("0.05"));
    expect(spellsOn(twice.paying("10", "2025-02-16").paying("1046.50", "2025-05-27"), "2025-06-01")).toEqual([
      "2025-02-16 to 2025-02-16: 10.00 (0.00)",
      "2025-03-16 to 2025-05-27: 1046.50 (1000.00)",
    ]);
  });
});

describe("the least principal that was overdue", () => {
  const leastOn = (builder: DebtBuilder, on: string): string => {
    const run = runAccount(builder.debt, day(on));
    const [spell] = run.ok ? overdueSpells(run.value) : [];
    return spell ? toYuan(spell.smallestPrincipalFen) : "never overdue";
  };

  it("is what was left before the payment that ended it, or less where only the cost of the delay was left", () => {
    expect(leastOn(threeParts.paying("100", "2025-02-20").paying("300", "2025-03-01"), "2025-03-10")).toBe("300.00");
    // 400, then 800 from 16 March, 400 again after 20 March.
    expect(leastOn(threeParts.paying("400", "2025-03-20").paying("400", "2025-04-01"), "2025-04-10")).toBe("400.00");
    // 0.20 a day for 14 days: 2.80 of penalty interest are left after 1 March.
    const principalFirst = threeParts.overdueAt(aDay("0.05"), { setOff: ["principal", "penalty"] });
    expect(leastOn(principalFirst.paying("400", "2025-03-01").paying("2.80", "2025-03-05"), "2025-03-10")).toBe("0.00");
  });
});

describe("full repayment", () => {
  /** Principal first: what is left of a payment of 400 after 14 days is penalty interest of 2.80. */
  const principalFirst = threeParts.overdueAt(aDay("0.05"), { setOff: ["principal", "penalty"] });

  it("is the day on which what the delay cost is paid too", () => {
    const paid = principalFirst.paying("400", "2025-03-01").paying("2.80", "2025-03-05");
    expect(spellsOn(paid, "2025-03-03")).toEqual(["2025-02-16 to …: 402.80 (400.00)"]);
    expect(spellsOn(paid, "2025-03-10")).toEqual(["2025-02-16 to 2025-03-05: 402.80 (400.00)"]);
  });

  it("is each time's own day", () => {
    // The second due runs from 15 to 29 March: 2.80 again.
    const first = principalFirst.paying("400", "2025-03-01").paying("2.80", "2025-03-05").paying("402.80", "2025-03-29");
    expect(spellsOn(first, "2025-04-10")).toEqual([
      "2025-02-16 to 2025-03-05: 402.80 (400.00)",
      "2025-03-16 to 2025-03-29: 402.80 (400.00)",
    ]);
    const second = principalFirst.paying("402.80", "2025-03-01").paying("400", "2025-03-29").paying("2.80", "2025-04-02");
    expect(spellsOn(second, "2025-04-10")).toEqual([
      "2025-02-16 to 2025-03-01: 402.80 (400.00)",
      "2025-03-16 to 2025-04-02: 402.80 (400.00)",
    ]);
  });

  it("is reached as well by a payment whose surplus reduces principal", () => {
    // 24.00 to the due day and 24.00 in the 73 days after it.
    const bullet = aDebt().lent("1000", "2025-01-01").at("12", 365).repaidBy("bullet", 1, "2025-03-15").overdueAt(null);
    expect(spellsOn(bullet.paying("1048", "2025-05-27", { prepays: true }), "2025-06-01")).toEqual([
      "2025-03-16 to 2025-05-27: 1048.00 (1000.00)",
    ]);
  });

  it("tells interest that ran late from that of the running month, payment by payment", () => {
    // 15 February 412.00, ten days late 1.32. 1 March: 800 for 14 days 3.68, then 96.32 of principal. 15 March 351.84 and
    // 800 x 1 % x 14/28 + 703.68 x 1 % x 14/28 - 3.68 = 3.84; ten days late 1.16.
    const paid = threeParts.at("12", 365).paying("413.32", "2025-02-25").paying("100", "2025-03-01", { prepays: true });
    expect(spellsOn(paid.paying("356.84", "2025-03-25"), "2025-04-01")).toEqual([
      "2025-02-16 to 2025-02-25: 413.32 (400.00)",
      "2025-03-16 to 2025-03-25: 356.84 (351.84)",
    ]);
  });

  it("does not take interest that was due for interest that ran late", () => {
    // 25 February: 1.00 of 12.00 paid, 1.32 ran. 17 days more on 400: 2.24. In all 400.00 + 11.00 + 3.56.
    const paid = threeParts.at("12", 365).paying("1", "2025-02-25");
    expect(spellsOn(paid, "2025-03-14")).toEqual(["2025-02-16 to …: 414.56 (400.00)"]);
  });

  it("is not put off by interest of the running month that such a payment meets", () => {
    // Interest-first at 12 %: 10.00 due on 15 February. 1 March: 14 days of the month by days, 4.60, and 485.40 of principal.
    const monthly = aDebt().lent("1000", "2025-01-15").at("12", 365).repaidBy("interest-first", 3, "2025-02-15").overdueAt(null);
    expect(spellsOn(monthly.paying("500", "2025-03-01", { prepays: true }), "2025-03-10")).toEqual([
      "2025-02-16 to 2025-03-01: 10.00 (0.00)",
    ]);
  });
});
