import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../day.ts";
import { aDebt, type DebtBuilder, decimal, defaultFeeOf } from "../debt/a-debt.ts";
import { balanceParts, totalOf } from "../debt/balance.ts";
import { penaltyBases, repaymentMethods } from "../debt/debt.ts";
import { fen, sumFen, toYuan, yuan } from "../money.ts";
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

const missingOn = (builder: DebtBuilder, on: string): readonly string[] => {
  const run = runAccount(builder.debt, day(on));
  return run.ok ? [] : run.error.missing;
};

/** 10,000 at 12 % from 1 January to 1 July 2025 (181 days), penalty at one and a half times. */
const bullet = aDebt().lent("10000", "2025-01-01").at("12", 365).repaidBy("bullet", 1, "2025-07-01").overdueAt("1.5");

/** 3,000 at 12 % over three months: dues of 1,020.07, 1,020.07 and 1,020.06 on the 15th. */
const instalments = aDebt().lent("3000", "2025-01-15").at("12", 360).repaidBy("equal-instalments", 3, "2025-02-15").overdueAt("1.5");

describe("interest before the due day", () => {
  it("runs by days, the pay-out day counted and the last day not", () => {
    // 31 days of January: 10000 x 0.12 x 31 / 365 = 101.917…
    expect(balanceOn(bullet, "2025-02-01")).toBe("10000.00 | 101.92 | 0.00 | 0.00 | 0.00 | 0.00");
    expect(balanceOn(bullet, "2025-01-01")).toBe("10000.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00");
  });

  it("is at most the scheduled month's", () => {
    // 30 days of a 360-day year are the month's 1 %: day 31 of January adds nothing.
    expect(balanceOn(instalments, "2025-02-14")).toBe("3000.00 | 30.00 | 0.00 | 0.00 | 0.00 | 0.00");
    expect(balanceOn(instalments, "2025-02-04")).toBe("3000.00 | 20.00 | 0.00 | 0.00 | 0.00 | 0.00");
  });

  it("splits on 1 January where the year counts its actual days", () => {
    // 30 days of 2023 over 365, 61 days of leap 2024 over 366: 98.630… + 200.00.
    const actual = aDebt().lent("10000", "2023-12-02").at("12", "actual").repaidBy("bullet", 1, "2024-06-02").overdueAt(null);
    expect(balanceOn(actual, "2024-03-02")).toBe("10000.00 | 298.63 | 0.00 | 0.00 | 0.00 | 0.00");
  });

  it("follows several rate changes in one year, each from its day", () => {
    // 2025: 31 days at 12 % (101.917…), 28 days at 10 % (76.712…), 31 days at 8 % (67.945…).
    const dated = aDebt().lent("10000", "2025-01-01").at("12", 365).changingTo("10", "2025-02-01").changingTo("8", "2025-03-01");
    expect(balanceOn(dated.repaidBy("bullet", 1, "2025-12-01").overdueAt(null), "2025-04-01")).toBe(
      "10000.00 | 246.58 | 0.00 | 0.00 | 0.00 | 0.00",
    );
  });
});

describe("what runs on an overdue due", () => {
  it("penalty replaces the contract rate from the day after the due day", () => {
    // Interest to maturity 595.07; 30 days at 18 %: 10000 x 0.18 x 30 / 365 = 147.945…
    expect(balanceOn(bullet, "2025-07-01")).toBe("10000.00 | 595.07 | 0.00 | 0.00 | 0.00 | 0.00");
    expect(balanceOn(bullet, "2025-07-02")).toBe("10000.00 | 595.07 | 4.93 | 0.00 | 0.00 | 0.00");
    expect(balanceOn(bullet, "2025-07-31")).toBe("10000.00 | 595.07 | 147.95 | 0.00 | 0.00 | 0.00");
  });

  it("the contract rate runs on through the grace days", () => {
    // 3 days at 12 %: 9.863… beside 595.07 posted at maturity; 27 days at 18 %: 133.150…
    expect(balanceOn(bullet.overdueAt("1.5", { graceDays: 3 }), "2025-07-31")).toBe("10000.00 | 604.93 | 133.15 | 0.00 | 0.00 | 0.00");
  });

  it("a penalty rate of its own by the day needs no day count", () => {
    const rate = parseRate("0.05", "day", "percent");
    const own = bullet.overdueAt(rate.ok ? { rate: rate.value } : null);
    // 10000 x 0.0005 x 30 days.
    expect(balanceOn(own, "2025-07-31")).toBe("10000.00 | 595.07 | 150.00 | 0.00 | 0.00 | 0.00");
  });

  it("without agreed penalty the contract rate runs on", () => {
    // 30 more days at 12 %: 98.630…
    expect(balanceOn(bullet.overdueAt(null), "2025-07-31")).toBe("10000.00 | 693.70 | 0.00 | 0.00 | 0.00 | 0.00");
  });

  it("a base of principal and interest books all of it as penalty interest", () => {
    // (10000 + 595.07) x 0.18 x 30 / 365 = 156.749…
    expect(balanceOn(bullet.overdueAt("1.5", { base: "principal-and-interest" }), "2025-07-31")).toBe(
      "10000.00 | 595.07 | 156.75 | 0.00 | 0.00 | 0.00",
    );
  });

  it("compound interest runs on unpaid interest at the penalty rate, only where agreed", () => {
    // 595.07 x 0.18 x 30 / 365 = 8.803…
    expect(balanceOn(bullet.overdueAt("1.5", { compound: true }), "2025-07-31")).toBe("10000.00 | 595.07 | 147.95 | 8.80 | 0.00 | 0.00");
  });

  it("compound interest also runs on penalty interest once it is posted", () => {
    // A payment of 0.07 on 31 July posts penalty 147.95; in August 10000 at 18 % 31 days = 152.876…,
    // and (595.00 + 147.95) x 0.18 x 31 / 365 = 11.357… beside the 8.80 of July.
    const compound = bullet.overdueAt("1.5", { compound: true }).paying("0.07", "2025-07-31");
    expect(balanceOn(compound, "2025-08-31")).toBe("10000.00 | 595.00 | 300.83 | 20.16 | 0.00 | 0.00");
  });

  it("only the principal of overdue instalments bears penalty before acceleration", () => {
    // 15 March: the first due (990.07 + 30.00) is 28 days late: 990.07 x 0.18 x 28 / 360 = 13.860…
    expect(balanceOn(instalments, "2025-03-15")).toBe("3000.00 | 50.10 | 13.86 | 0.00 | 0.00 | 0.00");
  });

  it("after acceleration all principal does", () => {
    // Declared on 25 February: 10 days of 1 % a month on 2009.93 = 6.6997… fall due. Penalty on 990.07 for 10 days
    // (4.950…, posted that day) and on 3000 for 18 days to 15 March (27.00).
    const declared = instalments.with({ acceleration: { declared: day("2025-02-25") } });
    expect(balanceOn(declared, "2025-03-15")).toBe("3000.00 | 36.70 | 31.95 | 0.00 | 0.00 | 0.00");
    expect(accountOn(declared, "2025-03-15").instalments.map((due) => due.due)).toEqual(["2025-02-15", "2025-02-25"]);
  });

  it("rounds once a posting for the whole debt, not once an instalment", () => {
    // Two dues of 1.00 late at 18 % / 360: 0.0005 a day each. On 15 April (second due 31 days late, first 59 at its own pace)
    const two = aDebt().lent("3", "2025-01-15").at("0", 360).repaidBy("equal-principal", 3, "2025-02-15");
    const rate = parseRate("18", "year", "percent");
    const late = two.overdueAt(rate.ok ? { rate: rate.value } : null);
    // Posted 15 March: 1.00 x 0.18 x 28/360 = 0.014 -> 0.01. Posted 15 April: 2.00 x 0.18 x 31/360 = 0.031 -> 0.03 (each alone: 0.0155 -> 0.02 + 0.02).
    expect(balanceOn(late, "2025-04-15")).toBe("3.00 | 0.00 | 0.04 | 0.00 | 0.00 | 0.00");
  });
});

describe("fees", () => {
  it("a default fee falls on the first overdue day, on what is unpaid of the principal", () => {
    const once = instalments.overdueAt(null, { defaultFee: defaultFeeOf("0.05", "once") });
    expect(accountOn(once, "2025-02-15").balance["default-fee"]).toBe(0);
    // 5 % of 990.07 = 49.5035
    expect(accountOn(once, "2025-02-16").balance["default-fee"]).toBe(yuan("49.50"));
    expect(accountOn(once, "2025-04-30").balance["default-fee"]).toBe(yuan("49.50"));
  });

  it("or on each overdue instalment where so agreed", () => {
    const each = instalments.overdueAt(null, { defaultFee: { fen: yuan("20"), each: "instalment" } });
    expect(accountOn(each, "2025-03-16").balance["default-fee"]).toBe(yuan("40"));
  });

  it("a fee paid out of the deduction is not due again; one beside the loan is", () => {
    const fees = [{ name: "担保费", fen: yuan("300"), when: "upfront" as const }];
    const deducted = bullet.lent("10000", "2025-01-01", "9500").with({ fees });
    const beside = bullet.with({ fees });
    expect(balanceOn(deducted, "2025-01-01")).toBe("9500.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00");
    expect(balanceOn(beside, "2025-01-01")).toBe("10000.00 | 0.00 | 0.00 | 0.00 | 0.00 | 300.00");
  });

  it("a fee of each period falls due with each due day", () => {
    const fees = [{ name: "服务费", fen: yuan("12.50"), when: "each-period" as const }];
    expect(accountOn(instalments.with({ fees }), "2025-03-20").balance["other-fees"]).toBe(yuan("25"));
  });
});

describe("a payment", () => {
  it("on the due day is in time", () => {
    expect(balanceOn(instalments.paying("1020.07", "2025-02-15"), "2025-02-15")).toBe("2009.93 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00");
    expect(accountOn(instalments.paying("1020.07", "2025-02-15"), "2025-03-10").overdueSince).toBeNull();
  });

  it("is set off by Civil Code 561: costs, interest, then principal", () => {
    // 31 July: interest 595.07 is paid whole, 104.93 go to the penalty interest of 147.95.
    expect(balanceOn(bullet.paying("700", "2025-07-31"), "2025-07-31")).toBe("10000.00 | 0.00 | 43.02 | 0.00 | 0.00 | 0.00");
  });

  it("is set off in the agreed order where the contract has one", () => {
    const principalFirst = bullet.overdueAt("1.5", { setOff: ["principal", "interest", "penalty"] }).paying("700", "2025-07-31");
    expect(balanceOn(principalFirst, "2025-07-31")).toBe("9300.00 | 595.07 | 147.95 | 0.00 | 0.00 | 0.00");
  });

  it("takes the oldest due day first inside a part", () => {
    const paid = instalments.overdueAt(null).paying("1000", "2025-03-15");
    // Interest of both dues 50.10 and what ran on 990.07 at 12 % for 28 days (9.2406…) first; 940.66 go to the first due.
    const account = accountOn(paid, "2025-03-15");
    expect(account.instalments.map((due) => toYuan(due.unpaidPrincipalFen))).toEqual(["49.41", "999.97"]);
  });

  it("above what is due waits as a credit and meets the next due day", () => {
    const early = instalments.paying("1500", "2025-02-15");
    expect(accountOn(early, "2025-02-15").creditFen).toBe(yuan("479.93"));
    // 15 March: due 1,020.07 less the credit of 479.93; interest 20.10 first.
    expect(balanceOn(early, "2025-03-15")).toBe("1550.10 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00");
    expect(accountOn(early, "2025-03-15").creditFen).toBe(0);
  });

  it("reduces principal only where it is said to", () => {
    // 479.93 of surplus on the due day; 1530.00 over two months: level 776.50 (1530 x 0.01 / (1 - 1.01^-2) = 776.4940…).
    const ahead = instalments.paying("1500", "2025-02-15", { prepays: true });
    expect(accountOn(ahead, "2025-02-15").creditFen).toBe(0);
    expect(balanceOn(ahead, "2025-02-15")).toBe("1530.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00");
    // 15 March: interest 15.30, principal 761.19 (776.49 - 15.30) due.
    const due = accountOn(ahead, "2025-03-15").instalments.at(-1);
    expect([due?.principalFen, due?.interestFen]).toEqual([yuan("761.19"), yuan("15.30")]);
  });

  it("pays a revolving debt's interest to date, then principal", () => {
    // 0.05 % a day: 30 days on 1000 = 15.00; 515 pay it and 500 of principal; 31 days on 500 = 7.75.
    const rate = parseRate("5", "day", "per-ten-thousand");
    const line = aDebt().lent("1000", "2025-03-01").repaidBy("revolving", 1, "2025-12-01").overdueAt(null).paying("515", "2025-03-31");
    const revolving = line.with({ rates: rate.ok ? [{ rate: rate.value }] : [] });
    expect(balanceOn(revolving, "2025-05-01")).toBe("500.00 | 7.75 | 0.00 | 0.00 | 0.00 | 0.00");
    const drawn = revolving.with({ drawdowns: [{ day: day("2025-04-21"), fen: yuan("200") }] });
    // 10 more days on 200 = 1.00
    expect(balanceOn(drawn, "2025-05-01")).toBe("700.00 | 8.75 | 0.00 | 0.00 | 0.00 | 0.00");
  });
});

describe("interest of the running period that a payment meets early", () => {
  const six = aDebt().lent("10000", "2026-01-01").at("24", 365);
  const penalty = parseRate("36", "year", "percent");
  const terms = (rest: Parameters<DebtBuilder["overdueAt"]>[1] = {}) => [penalty.ok ? { rate: penalty.value } : null, rest] as const;
  const line = six.repaidBy("revolving", 6, "2026-02-01");
  const interestFirst = six.repaidBy("interest-first", 6, "2026-02-01");

  it("is not due before its day, so nothing compounds on what is left of it", () => {
    // 14 days of 6.57534: 92.05, less 1.00; then 5 days: 32.88.
    const paid = line.overdueAt(...terms({ compound: true })).paying("1", "2026-01-15");
    expect(balanceOn(paid, "2026-01-20")).toBe("10000.00 | 123.93 | 0.00 | 0.00 | 0.00 | 0.00");
    expect(accountOn(paid, "2026-01-20").overdueSince).toBeNull();
  });

  it("leaves the month at its twelfth", () => {
    // January costs 200.00 whatever its days; 1.00 of it was met on the way.
    const paid = interestFirst.overdueAt(null).paying("1", "2026-01-31", { prepays: true });
    expect(balanceOn(paid, "2026-02-01")).toBe("10000.00 | 199.00 | 0.00 | 0.00 | 0.00 | 0.00");
    // On 31 January 30 days by days are 197.26.
    expect(balanceOn(paid, "2026-01-31")).toBe("10000.00 | 196.26 | 0.00 | 0.00 | 0.00 | 0.00");
  });

  it("belongs to its due day when that comes, and to the penalty base with it", () => {
    // 199.00 x 0.36 / 365 x 19 = 3.729…; 19 days of February by days: 124.93.
    const paid = interestFirst.overdueAt(...terms({ base: "principal-and-interest" })).paying("1", "2026-01-15", { prepays: true });
    expect(balanceOn(paid, "2026-02-20")).toBe("10000.00 | 323.93 | 3.73 | 0.00 | 0.00 | 0.00");
  });

  it("counts each stretch of a month with its own principal", () => {
    // 3,000 on 16 January: 15 days by days 98.63 first, 2,901.37 of principal. The month: 200 x 15/31 + 7098.63 x 0.02 x 16/31 = 170.05.
    const paid = interestFirst.overdueAt(null).paying("3000", "2026-01-16", { prepays: true });
    expect(balanceOn(paid, "2026-02-01")).toBe("7098.63 | 71.42 | 0.00 | 0.00 | 0.00 | 0.00");
  });

  it("shows the dues to come as they now stand", () => {
    const paid = interestFirst.overdueAt(null).paying("5000", "2026-02-01", { prepays: true });
    // 200.00 due, 4,800 of principal: 5,200 at 2 % a month.
    expect(accountOn(paid, "2026-02-01").coming.map((row) => toYuan(row.interestFen))).toEqual(Array(5).fill("104.00"));
  });

  it("is met after what is due: fees of the day come first", () => {
    // 1 February: fee 20.00 and interest 203.84 due; the agreed order pays interest first. 10 February: only the fee is due.
    const fees = [{ name: "服务费", fen: yuan("20"), when: "each-period" as const }];
    const agreed = line.overdueAt(null, { setOff: ["interest", "principal", "penalty", "fees"] }).with({ fees });
    expect(balanceOn(agreed.paying("203.84", "2026-02-01").paying("15", "2026-02-10"), "2026-02-10")).toBe(
      "10000.00 | 59.18 | 0.00 | 0.00 | 0.00 | 5.00",
    );
  });

  it("an agreed order that names principal first pays it first", () => {
    // 1,666.67 overdue ten days at 36 %: 16.44.
    const equal = six.repaidBy("equal-principal", 6, "2026-02-01").overdueAt(...terms({ setOff: ["principal", "interest"] }));
    const account = accountOn(equal.paying("200", "2026-02-11"), "2026-02-11");
    expect([toYuan(account.balance.principal), toYuan(account.balance["penalty-interest"])]).toEqual(["9800.00", "16.44"]);
  });
});

describe("facts that are not known", () => {
  it("are asked for only when the figure rests on them", () => {
    const unknownOverdue = aDebt().lent("3000", "2025-01-15").at("12", 360).repaidBy("equal-instalments", 3, "2025-02-15");
    expect(missingOn(unknownOverdue, "2025-02-10")).toEqual([]);
    expect(missingOn(unknownOverdue, "2025-03-10")).toEqual(["overdue.penalty"]);
    const noDayCount = aDebt().lent("3000", "2025-01-15").at("12").repaidBy("equal-instalments", 3, "2025-02-15").overdueAt("1.5");
    expect(missingOn(noDayCount, "2025-02-15")).toEqual([]);
    expect(missingOn(noDayCount, "2025-02-20")).toEqual(["dayCount"]);
  });

  it("a day before the pay-out owes nothing", () => {
    expect(balanceOn(bullet, "2024-12-31")).toBe("0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00");
  });
});

describe("always", () => {
  const anyBuilder = fc
    .record({
      principal: fc.integer({ min: 100, max: 5_000_000 }),
      method: fc.constantFrom(...repaymentMethods),
      base: fc.constantFrom(...penaltyBases),
      compound: fc.boolean(),
      graceDays: fc.integer({ min: 0, max: 5 }),
      declared: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
      prepays: fc.boolean(),
      payments: fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 400_000 })), { maxLength: 6 }),
    })
    .map((of) => {
      const start = day("2024-01-31");
      const builder = aDebt()
        .lent(toYuan(fen(of.principal)), start)
        .at("23.76", "actual")
        .repaidBy(of.method, 12, "2024-02-29")
        .overdueAt("1.5", { base: of.base, compound: of.compound, graceDays: of.graceDays, defaultFee: defaultFeeOf("0.05", "instalment") })
        .with(of.declared === undefined ? {} : { acceleration: { declared: addDays(start, of.declared) } });
      const payments = of.payments.map(([after, amount]) => ({ day: addDays(start, after), fen: fen(amount), prepays: of.prepays }));
      return builder.with({ payments: payments.sort((a, b) => (a.day < b.day ? -1 : 1)) });
    });

  it("what was paid is what was set off and what waits; nothing is made or lost", () => {
    fc.assert(
      fc.property(anyBuilder, fc.integer({ min: 0, max: 600 }), (builder, after) => {
        const on = addDays(day("2024-01-31"), after);
        const account = accountOn(builder, on);
        const paid = sumFen(builder.debt.payments.filter((payment) => payment.day <= on).map((payment) => payment.fen));
        expect(totalOf(account.paid) + account.creditFen).toBe(paid);
        for (const part of balanceParts) {
          expect(account.balance[part]).toBeGreaterThanOrEqual(0);
          expect(account.charged[part]).toBe(account.paid[part] + account.balance[part]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("a later day never owes less when nothing is paid", () => {
    fc.assert(
      fc.property(anyBuilder, fc.integer({ min: 0, max: 600 }), (builder, after) => {
        const unpaid = builder.with({ payments: [] });
        const on = addDays(day("2024-01-31"), after);
        const [now, next] = [accountOn(unpaid, on), accountOn(unpaid, addDays(on, 1))];
        expect(totalOf(next.balance)).toBeGreaterThanOrEqual(totalOf(now.balance) - 1); // one fen: a posting on the later day may round down
      }),
      { numRuns: 300 },
    );
  });

  it("a paid fen is worth a fen: decimals of a penalty multiplier are exact", () => {
    expect(decimal("1.35")).toEqual({ numerator: 27n, denominator: 20n });
  });
});
