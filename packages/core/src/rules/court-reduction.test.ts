import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { courtReduction } from "./court-reduction.ts";

/** 24 % for licensed lenders, for claims since 2017-08-04. */
const law = aLawBook(
  aParameter(
    "financial-lending.court-reduction",
    [aValue("2017-08-04", { is: "percent-per-year", percent: "24" }, { source: { instrument: "invented", article: "2" } })],
    { lender: ["bank", "consumer-finance", "microloan"], unknownBefore: day("2017-08-04") },
  ),
);
const told = (builder: DebtBuilder, on = "2026-01-01"): readonly string[] => toldFinding(ask(courtReduction, law, builder, on));

/** 10,000 at 36 % for the 365 days of 2025: 3,600.00; at 24 % it were 2,400.00. */
const loan = aDebt().lent("10000", "2025-01-01").at("36", 365).repaidBy("bullet", 1, "2026-01-01").overdueAt(null);

describe("what a court may reduce for a licensed lender", () => {
  it("is what lies above the yearly rate over the whole life, on every part that was charged", () => {
    expect(told(loan)).toEqual([
      "applies (2)",
      "figure 1200.00",
      "asks interest, penalty-interest, compound-interest, default-fee, other-fees: 1200.00 unpaid",
      "says above percent=24%",
      "law.above-cap charged=3600.00 paid=0.00 unpaid=3600.00 = 1200.00",
      "  law.span-one-cap from=2025-01-01 to=2026-01-01 percent=24% = 1200.00",
      "    law.charged = 3600.00",
      "      law.charged-part part=<interest> postings=1 = 3600.00 [d1.rate]",
      "    law.allowed percent=24% = 2400.00",
      "      law.allowed-stretch principal=10000.00 from=2025-01-01 to=2026-01-01 days=365d percent=24% = 2400.00 [convention cap-year]",
      "    law.rate-of-article = 24%",
      "      law.article [虚构规定 2]",
      "  law.of-it-unpaid = 1200.00 [convention paid-oldest-first]",
    ]);
  });

  it("is no question before anything is lent", () => {
    expect(told(loan, "2024-12-31")).toEqual(["not-applicable nothing-lent-yet (2)"]);
    expect(told(loan, "2025-01-02")[0]).toBe("applies (2)");
  });

  it("of a microloan company is said to be practice, and ends in its article once more", () => {
    const lines = told(loan.from("microloan"));
    expect(lines[3]).toBe("says above-by-practice percent=24%");
    expect(lines.slice(-2)).toEqual(["  law.microloan-practice", "    law.article [虚构规定 2]"]);
    expect(told(loan.from("microloan").at("12", 365))[3]).toBe("says nothing-above percent=24%");
  });

  it("is nothing for a loan at or below the rate", () => {
    expect(told(loan.at("24", 365)).slice(1, 4)).toEqual([
      "figure 0.00",
      "asks interest, penalty-interest, compound-interest, default-fee, other-fees: 0.00 unpaid",
      "says nothing-above percent=24%",
    ]);
  });

  it("goes by the day of the claim: of filing, once somebody has sued", () => {
    const old = aDebt().lent("10000", "2016-01-01").at("36", 365).repaidBy("bullet", 1, "2016-12-31").overdueAt(null);
    expect(told(old, "2017-08-03")).toEqual(["outside-knowledge financial-lending.court-reduction 2017-08-04–… (2)"]);
    expect(told(old, "2017-08-04")[0]).toBe("applies (2)");
    expect(told(old.with({ suit: { filed: day("2017-08-03") } }), "2018-01-01")).toEqual([
      "outside-knowledge financial-lending.court-reduction 2017-08-04–… (2)",
    ]);
  });

  it("asks who lent, and for the facts of the account; a private lender has a rule of its own", () => {
    expect(told(loan.from("unknown"))).toEqual(["needs-facts lender.type"]);
    expect(told(loan.from("assignee"))).toEqual(["needs-facts lender.type"]);
    expect(told(loan.from("private"))).toEqual(["not-applicable private-lender (2)"]);
    expect(told(loan.from("guarantor"))).toEqual(["not-applicable lender-not-named (2)"]);
    const { dayCount: _, ...open } = loan.debt;
    expect(toldFinding(ask(courtReduction, law, { ...loan, debt: open }, "2026-01-01"))).toEqual(["needs-facts dayCount"]);
  });
});
