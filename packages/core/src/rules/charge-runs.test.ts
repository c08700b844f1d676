/** An account's charges as stretches of days. Amounts are worked out beside each case. */

import { describe, expect, it } from "vitest";
import type { Account } from "../accrual/account.ts";
import { runAccount } from "../accrual/run-account.ts";
import { type Day, day } from "../day.ts";
import { aDebt, type DebtBuilder, defaultFeeOf } from "../debt/a-debt.ts";
import type { Fee } from "../debt/debt.ts";
import { compare, type Fraction, fraction, zero } from "../fraction.ts";
import { toYuan, yuan } from "../money.ts";
import { type ChargeRun, chargedIn, chargeRuns, wholeLife } from "./charge-runs.ts";

const accountOn = (builder: DebtBuilder, on: string): Account => {
  const run = runAccount(builder.debt, day(on));
  if (!run.ok) throw new Error(`missing ${run.error.missing.join(", ")}`);
  return run.value;
};

/** part | phase | from | to | amount | share, where it is not all of it */
const told = (runs: readonly ChargeRun[]): readonly string[] =>
  runs.map(({ part, phase, from, to, fen, share }) =>
    [
      part,
      phase,
      from,
      to,
      toYuan(fen),
      ...(share.numerator === share.denominator ? [] : [`${share.numerator}/${share.denominator}`]),
    ].join(" | "),
  );
const runsOf = (builder: DebtBuilder, on: string): readonly string[] => told(chargeRuns(accountOn(builder, on)));
const feeRunsOf = (builder: DebtBuilder, on: string): readonly string[] =>
  runsOf(builder, on).filter((line) => line.startsWith("other-fees") || line.startsWith("default-fee"));
const fee = (amount: string, when: Fee["when"]): Fee => ({ name: "服务费", fen: yuan(amount), when });
const same = (found: Fraction, wanted: Fraction): void => expect(compare(found, wanted)).toBe(0);

/** 1,200 at 1 % a month in three parts of 400: dues of 412, 408 and 404 on the 15th; the contract rate runs on. */
const parts = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("equal-principal", 3, "2025-02-15").overdueAt(null);

describe("the runs of an account", () => {
  it("are the months of the term, and apart from them what ran on dues not paid", () => {
    // 400 for 28 days: 3.68. On 20 March 800 for 5 days: 1.315…, and 400 of the running month for 5 days: 0.657…, together 1.97.
    expect(runsOf(parts, "2025-03-20")).toEqual([
      "interest | term | 2025-01-15 | 2025-02-15 | 12.00",
      "interest | overdue | 2025-02-15 | 2025-03-15 | 3.68",
      "interest | term | 2025-02-15 | 2025-03-15 | 8.00",
      "interest | overdue | 2025-03-15 | 2025-03-20 | 1.32",
      "interest | term | 2025-03-15 | 2025-03-20 | 0.65",
    ]);
  });

  it("of penalty and compound interest and default fees are of the time overdue", () => {
    // 400 for 5 days at 18 %: 0.986…; 12 for 5 days alike: 0.029…; 5 % of 400.
    const late = parts.overdueAt("1.5", { compound: true, defaultFee: defaultFeeOf("0.05", "once") });
    expect(runsOf(late, "2025-02-20").filter((line) => line.includes("overdue"))).toEqual([
      "default-fee | overdue | 2025-02-16 | 2025-02-16 | 20.00",
      "penalty-interest | overdue | 2025-02-15 | 2025-02-20 | 0.99",
      "compound-interest | overdue | 2025-02-15 | 2025-02-20 | 0.03",
    ]);
  });

  it("of a revolving debt are parted by what ran on what was due and what was not", () => {
    // 1,000 for a month of 31 days: 10.19; from 1 February nothing of principal is due, interest bears none: 19 days of 1,000, 6.25.
    const line = aDebt().lent("1000", "2025-01-01").at("12", 365).repaidBy("revolving", 2, "2025-02-01").overdueAt(null);
    expect(runsOf(line, "2025-02-20")).toEqual([
      "interest | term | 2025-01-01 | 2025-02-01 | 10.19",
      "interest | term | 2025-02-01 | 2025-02-20 | 6.25",
    ]);
    // After the last due day 1 March the 1,000 are overdue: 10 days, 3.29.
    expect(runsOf(line, "2025-03-11").at(-1)).toBe("interest | overdue | 2025-03-01 | 2025-03-11 | 3.29");
  });

  it("part what was booked at once, late and not yet due, without making or losing a fen", () => {
    // 500 drawn after the last due day: 1,000 late for 10 days 3.2876…, 500 not due for 6 days 0.9863…, booked together as 4.27.
    const line = aDebt().lent("1000", "2025-01-01").at("12", 365).repaidBy("revolving", 2, "2025-02-01").overdueAt(null);
    const drawn = line.with({ drawdowns: [{ day: day("2025-03-05"), fen: yuan("500") }] });
    expect(runsOf(drawn, "2025-03-11").slice(-2)).toEqual([
      "interest | overdue | 2025-03-01 | 2025-03-11 | 3.29",
      "interest | term | 2025-03-05 | 2025-03-11 | 0.98",
    ]);
  });

  it("leave out principal and what came to nothing", () => {
    const free = aDebt().lent("1200", "2025-01-15").at("0", 365).repaidBy("equal-principal", 3, "2025-02-15").overdueAt("1.5");
    expect(runsOf(free, "2025-03-20")).toEqual([]);
  });
});

describe("a fee in the runs", () => {
  it("of a day is charged on it, to the term until a due is overdue", () => {
    const fees = [fee("5", "each-period"), fee("7", day("2025-02-20"))];
    expect(feeRunsOf(parts.with({ fees }), "2025-03-15")).toEqual([
      "other-fees | term | 2025-02-15 | 2025-02-15 | 5.00",
      "other-fees | overdue | 2025-02-20 | 2025-02-20 | 7.00",
      "other-fees | overdue | 2025-03-15 | 2025-03-15 | 5.00",
    ]);
  });

  it("counts to the term again while everything due is paid, and to the time overdue for a due paid later", () => {
    const fees = [fee("7", day("2025-02-20")), fee("8", day("2025-02-25")), fee("9", day("2025-02-26"))];
    expect(feeRunsOf(parts.with({ fees }).paying("450", "2025-02-25"), "2025-03-01").map((line) => line.split(" | ")[1])).toEqual([
      "overdue",
      "term",
      "term",
    ]);
    expect(feeRunsOf(parts.with({ fees }).paying("412", "2025-02-15"), "2025-03-01").map((line) => line.split(" | ")[1])).toEqual([
      "term",
      "term",
      "term",
    ]);
  });

  it("taken on the pay-out day counts for the whole term, day by day", () => {
    // 45 of the 90 days from 15 January to 15 April 2025.
    expect(feeRunsOf(parts.with({ fees: [fee("90", "upfront")] }), "2025-03-01")).toEqual([
      "other-fees | term | 2025-01-15 | 2025-03-01 | 90.00 | 45/90",
    ]);
  });

  it.each([
    ["the last due day has come", parts, "2025-04-15"],
    ["everything was declared due", parts.with({ acceleration: { declared: day("2025-02-20") } }), "2025-03-01"],
    ["nothing is owed", parts.paying("1302", "2025-02-15", { prepays: true }), "2025-03-01"],
  ])("taken on the pay-out day counts in full once %s", (_, builder, on) => {
    expect(feeRunsOf(builder.with({ fees: [fee("90", "upfront")] }), on)).toEqual(["other-fees | term | 2025-01-15 | 2025-01-15 | 90.00"]);
  });
});

describe("what is charged for a span", () => {
  const run = (from: string, to: string, amount: string, share = fraction(1)): ChargeRun => ({
    part: "interest",
    phase: "term",
    from: day(from),
    to: day(to),
    fen: yuan(amount),
    share,
  });
  const span = (from: Day | null, to: Day | null) => ({ from, to });
  const month = run("2025-01-15", "2025-02-15", "31");

  it("is all of what lies inside", () => {
    same(chargedIn([month], wholeLife), fraction(3100));
    same(chargedIn([month], span(day("2025-01-15"), day("2025-02-15"))), fraction(3100));
    same(chargedIn([month, run("2025-02-15", "2025-03-15", "9")], wholeLife), fraction(4000));
  });

  it("is the share of its days of what lies across an edge", () => {
    // One yuan a day.
    same(chargedIn([month], span(day("2025-01-20"), null)), fraction(2600));
    same(chargedIn([month], span(null, day("2025-01-20"))), fraction(500));
    same(chargedIn([month], span(day("2025-01-20"), day("2025-02-01"))), fraction(1200));
    same(chargedIn([run("2025-01-15", "2025-02-15", "31", fraction(1, 2))], span(day("2025-01-20"), null)), fraction(1300));
  });

  it("is nothing of what lies outside", () => {
    same(chargedIn([month], span(day("2025-02-15"), null)), zero);
    same(chargedIn([month], span(null, day("2025-01-15"))), zero);
    same(chargedIn([month], span(day("2025-03-01"), day("2025-04-01"))), zero);
  });

  it("holds a charge of one day from the first day of the span to the day before its end", () => {
    const once = run("2025-02-10", "2025-02-10", "20");
    same(chargedIn([once], wholeLife), fraction(2000));
    same(chargedIn([once], span(day("2025-02-10"), null)), fraction(2000));
    same(chargedIn([once], span(day("2025-02-11"), null)), zero);
    same(chargedIn([once], span(null, day("2025-02-11"))), fraction(2000));
    same(chargedIn([once], span(null, day("2025-02-10"))), zero);
    same(chargedIn([run("2025-02-10", "2025-02-10", "20", fraction(1, 4))], wholeLife), fraction(500));
  });
});
