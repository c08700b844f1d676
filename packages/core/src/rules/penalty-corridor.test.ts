import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { parseRate } from "../rate.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { penaltyCorridor } from "./penalty-corridor.ts";

/** Between 1.3 and 1.5 times the contract rate, for loans granted since 2004. */
const law = aLawBook(
  aParameter(
    "penalty.corridor",
    [aValue("2004-01-01", { is: "range", least: "1.3", most: "1.5" }, { source: { instrument: "invented", article: "3" } })],
    { lender: ["bank"], unknownBefore: day("2004-01-01") },
  ),
);
const told = (builder: DebtBuilder, on = "2025-07-31"): readonly string[] => toldFinding(ask(penaltyCorridor, law, builder, on));

/** 10,000 at 12 % from 1 January to 1 July 2025, from a bank. */
const loan = aDebt().from("bank").lent("10000", "2025-01-01").at("12", 365).repaidBy("bullet", 1, "2025-07-01");
const own = (value: string, per: "year" | "day") => {
  const rate = parseRate(value, per, "percent");
  if (!rate.ok) throw new Error("not a rate");
  return { rate: rate.value };
};

describe("a bank's penalty rate against its corridor", () => {
  it("is above by the share the upper multiple does not carry", () => {
    // Twice 12 % for 30 days on 10,000: 197.26; a quarter of it is above one and a half times: 49.315…
    expect(told(loan.overdueAt("2"))).toEqual([
      "applies (3)",
      "figure 49.32",
      "asks penalty-interest: 49.32 unpaid",
      'says above least="1.3" most="1.5"',
      'law.penalty-corridor least="1.3" most="1.5" = 49.32',
      '  law.contract-multiplier multiple="2" [d1.overdue.penalty]',
      '  law.penalty-above base=10000.00 from=2025-07-01 to=2025-07-31 days=30d multiple="2" ran=197.26 = 49.32 [d1.overdue.penalty]',
      "  law.article [虚构规定 3]",
    ]);
  });

  it("is above for a rate of its own, by the year or the day", () => {
    // 24 % is twice 12 %. 0.06 % a day is 18 a month of 30 days; 365 x 0.06 = 21.9 % a year, 1.825 times: 180.00 x (1 - 1.5/1.825) = 32.05.
    expect(told(loan.overdueAt(own("24", "year"))).slice(1, 3)).toEqual(["figure 49.32", "asks penalty-interest: 49.32 unpaid"]);
    const daily = told(loan.overdueAt(own("0.06", "day")));
    expect(daily[1]).toBe("figure 32.05");
    expect(daily.slice(5, 7)).toEqual([
      "  law.contract-own-rate [d1.overdue.penalty]",
      '  law.penalty-above base=10000.00 from=2025-07-01 to=2025-07-31 days=30d multiple="1.825" ran=180.00 = 32.05 [d1.overdue.penalty]',
    ]);
  });

  it("of a daily rate is measured by the contract's year", () => {
    // 360 x 0.05 = 18 % a year, one and a half times 12 %.
    expect(told(loan.at("12", 360).overdueAt(own("0.05", "day")))[1]).toBe("figure 0.00");
  });

  it("asks only for what of it is unpaid", () => {
    // 595.07 of interest and 167.26 of penalty are paid: 30.00 of the 197.26 are left.
    expect(told(loan.overdueAt("2").paying("762.33", "2025-07-31"))[2]).toBe("asks penalty-interest: 30.00 unpaid");
  });

  it("is within up to the upper multiple", () => {
    expect(told(loan.overdueAt("1.5")).slice(0, 4)).toEqual([
      "applies (3)",
      "figure 0.00",
      "asks penalty-interest: 0.00 unpaid",
      'says nothing-above least="1.3" most="1.5"',
    ]);
    expect(told(loan.overdueAt(own("18", "year")))[1]).toBe("figure 0.00");
    expect(told(loan.overdueAt("1.1"))[1]).toBe("figure 0.00");
  });

  it("by its multiplier is within even while the account lacks facts; above it, it asks for them", () => {
    const { dayCount: _, ...open } = loan.debt;
    expect(told(aDebt().with(open).overdueAt("1.5")).slice(0, 3)).toEqual([
      "applies (3)",
      "figure 0.00",
      'says nothing-above least="1.3" most="1.5"',
    ]);
    expect(told(aDebt().with(open).overdueAt("1.6"))).toEqual(["needs-facts dayCount"]);
    expect(told(aDebt().with(open).overdueAt(own("18", "year")))).toEqual(["needs-facts dayCount"]);
  });

  it("leaves compound interest alone, and a loan without interest", () => {
    expect(told(loan.overdueAt("2", { compound: true }))[1]).toBe("figure 49.32");
    expect(told(loan.at("0", 365).overdueAt(own("24", "year")))[1]).toBe("figure 0.00");
  });

  it("follows the contract rate where it changed", () => {
    // From 16 July the contract bears 16 %: 24 % is then just one and a half times. 15 days at twice 12 %: 98.63, a quarter 24.66.
    const changed = loan.changingTo("16", "2025-07-16").overdueAt(own("24", "year"));
    const paid = changed.paying("0.01", "2025-07-16");
    expect(told(paid)[1]).toBe("figure 24.66");
  });

  it("is for loans of banks alone, and asks what is not known", () => {
    expect(told(loan.from("unknown").overdueAt("2"))).toEqual(["needs-facts lender.type"]);
    expect(told(loan.from("assignee").overdueAt("2"))).toEqual(["needs-facts lender.type"]);
    expect(told(loan.from("consumer-finance").overdueAt("2"))).toEqual(["not-applicable banks-only (3)"]);
    const { kind: _, ...kindless } = loan.overdueAt("2").debt;
    expect(toldFinding(ask(penaltyCorridor, law, { ...loan, debt: kindless }, "2025-07-31"))).toEqual(["needs-facts kind"]);
    expect(told(loan.overdueAt("2").with({ kind: "card" }))).toEqual(["not-applicable loans-only (3)"]);
    expect(told(aDebt().from("bank"))).toEqual(["needs-facts principal.paidOut overdue.penalty"]);
    expect(told(loan)).toEqual(["needs-facts overdue.penalty"]);
    expect(told(loan.overdueAt(null))).toEqual(["not-applicable no-penalty-agreed (3)"]);
    expect(told(loan.lent("10000", "2003-12-31").overdueAt("2"))).toEqual(["outside-knowledge penalty.corridor 2004-01-01–… (3)"]);
  });
});
