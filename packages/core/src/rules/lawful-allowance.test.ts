/** What a yearly cap gives on the principal outstanding, stretch by stretch. */

import { describe, expect, it } from "vitest";
import type { Account } from "../accrual/account.ts";
import { runAccount } from "../accrual/run-account.ts";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { compare, fraction } from "../fraction.ts";
import { toYuan } from "../money.ts";
import { parseRate } from "../rate.ts";
import { type Phase, type Span, wholeLife } from "./charge-runs.ts";
import { type AllowedStretch, allowance, allowedStretches } from "./lawful-allowance.ts";

const accountOn = (builder: DebtBuilder, on: string): Account => {
  const run = runAccount(builder.debt, day(on));
  if (!run.ok) throw new Error(`missing ${run.error.missing.join(", ")}`);
  return run.value;
};

/** phase | from | to | principal | counted part of a year */
const told = (stretches: readonly AllowedStretch[]): readonly string[] =>
  stretches.map(({ phase, from, to, principalFen, timed, inYear }) =>
    [phase, from, to, toYuan(principalFen), `${timed}/${inYear}`].join(" | "),
  );
const stretchesOf = (builder: DebtBuilder, on: string, phase: Phase | null, span: Span = wholeLife): readonly string[] =>
  told(allowedStretches(accountOn(builder, on), span, phase));

/** 1,200 at 1 % a month in three parts of 400, due on the 15th; the contract rate runs on. */
const parts = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("equal-principal", 3, "2025-02-15").overdueAt(null);

describe("the principal a cap is taken on", () => {
  it("is of the term while not due: a month that is over is a twelfth, the running one counts by days", () => {
    expect(stretchesOf(parts, "2025-03-20", "term")).toEqual([
      "term | 2025-01-15 | 2025-02-15 | 1200.00 | 31/372",
      "term | 2025-02-15 | 2025-03-15 | 800.00 | 28/336",
      "term | 2025-03-15 | 2025-03-20 | 400.00 | 5/365",
    ]);
  });

  it("is of the time overdue from its due day, by days", () => {
    expect(stretchesOf(parts, "2025-03-20", "overdue")).toEqual([
      "overdue | 2025-02-15 | 2025-03-15 | 400.00 | 28/365",
      "overdue | 2025-03-15 | 2025-03-20 | 800.00 | 5/365",
    ]);
  });

  it("is all of it where the rule takes term and time overdue together", () => {
    expect(stretchesOf(parts, "2025-03-20", null)).toEqual([
      ...stretchesOf(parts, "2025-03-20", "term"),
      ...stretchesOf(parts, "2025-03-20", "overdue"),
    ]);
  });

  it("falls by what a payment met of it, from its day, and not by a prepayment of what is not due", () => {
    // Ten days of 400: 1.32; with 12.00 of interest 13.32: 100 leave 313.32 overdue.
    expect(stretchesOf(parts.paying("100", "2025-02-25"), "2025-03-01", "overdue")).toEqual([
      "overdue | 2025-02-15 | 2025-02-25 | 400.00 | 10/365",
      "overdue | 2025-02-25 | 2025-03-01 | 313.32 | 4/365",
    ]);
    expect(stretchesOf(parts.paying("612", "2025-02-15", { prepays: true }), "2025-03-20", "overdue")).toEqual([
      "overdue | 2025-03-15 | 2025-03-20 | 300.00 | 5/365",
    ]);
  });

  it("is cut at the edges of a span", () => {
    const span = { from: day("2025-01-25"), to: day("2025-03-17") };
    // 21 of 31 days of the first month.
    expect(stretchesOf(parts, "2025-03-20", "term", span)).toEqual([
      "term | 2025-01-25 | 2025-02-15 | 1200.00 | 21/372",
      "term | 2025-02-15 | 2025-03-15 | 800.00 | 28/336",
      "term | 2025-03-15 | 2025-03-17 | 400.00 | 2/365",
    ]);
    expect(stretchesOf(parts, "2025-03-20", "term", { from: null, to: day("2025-02-15") })).toHaveLength(1);
    expect(stretchesOf(parts, "2025-03-20", "term", { from: day("2025-03-15"), to: null })).toHaveLength(1);
  });

  it("counts by days in the month inside which everything was declared due", () => {
    const declared = parts.with({ acceleration: { declared: day("2025-02-25") } });
    expect(stretchesOf(declared, "2025-03-20", "term")).toEqual([
      "term | 2025-01-15 | 2025-02-15 | 1200.00 | 31/372",
      "term | 2025-02-15 | 2025-02-25 | 800.00 | 10/365",
    ]);
  });

  it("counts a broken first period by days, and several whole months as so many twelfths", () => {
    const broken = aDebt().lent("1200", "2025-01-10").at("12", 365).repaidBy("interest-first", 2, "2025-02-15").overdueAt(null);
    expect(stretchesOf(broken, "2025-03-15", "term")).toEqual([
      "term | 2025-01-10 | 2025-02-15 | 1200.00 | 36/365",
      "term | 2025-02-15 | 2025-03-15 | 1200.00 | 28/336",
    ]);
    // 15 January to 15 March: two months of 59 days.
    const two = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("interest-first", 1, "2025-03-15").overdueAt(null);
    expect(stretchesOf(two, "2025-03-15", "term")).toEqual(["term | 2025-01-15 | 2025-03-15 | 1200.00 | 118/708"]);
  });

  it.each([
    ["bullet", "12"],
    ["revolving", "12"],
    ["interest-first", "daily"],
  ] as const)("counts by days where the contract does: %s, %s", (method, rate) => {
    const daily = parseRate("5", "day", "per-ten-thousand");
    if (!daily.ok) throw new Error("not a rate");
    const loan = aDebt()
      .lent("1200", "2025-01-15")
      .at(rate === "daily" ? daily.value : rate, 365)
      .repaidBy(method, 1, "2025-02-15");
    expect(stretchesOf(loan.overdueAt(null), "2025-02-15", "term")).toEqual(["term | 2025-01-15 | 2025-02-15 | 1200.00 | 31/365"]);
  });
});

describe("the amount a cap gives", () => {
  it("is its share of the principal for the counted part of the year", () => {
    // At 24 %: 1,200 a twelfth 24.00, 800 a twelfth 16.00, 400 for 5 days 1.3150…
    const stretches = allowedStretches(accountOn(parts, "2025-03-20"), wholeLife, "term");
    const wanted = fraction(4000 * 365 + (400_00 * 24 * 5) / 100, 365);
    expect(compare(allowance(stretches, fraction(24, 100)), wanted)).toBe(0);
    expect(compare(allowance([], fraction(24, 100)), fraction(0))).toBe(0);
  });
});
