import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { yuan } from "../money.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { doubledInterest } from "./doubled-interest.ts";

const by = (article: string) => ({ source: { instrument: "invented", article } });
const law = aLawBook(
  aParameter("enforcement.doubled-interest", [aValue("2014-08-01", { is: "number", number: "0.000175" }, by("1"))]),
  aParameter("enforcement.doubled-interest-statute", [aValue("2014-08-01", { is: "said" }, by("264"))]),
  aParameter("enforcement.doubled-interest-end", [aValue("2014-08-01", { is: "said" }, by("3"))]),
);
const told = (builder: DebtBuilder, on: string): readonly string[] => toldFinding(ask(doubledInterest, law, builder, on));

/** 20,000 unpaid: 20000 x 0.000175 = 3.50 a day. */
const judged = (effective: string, performBy?: string) =>
  aDebt().with({
    judgment: { effective: day(effective), unpaidFen: yuan("20000"), ...(performBy === undefined ? {} : { performBy: day(performBy) }) },
  });

describe("the interest for delay that a judgment sets off", () => {
  it("counts from the day after the time to perform, both days of the span with it", () => {
    // 11 to 20 June: ten days.
    expect(told(judged("2025-06-01", "2025-06-10"), "2025-06-20")).toEqual([
      "applies (1)",
      "says running perDay=3.50 extra=35.00 days=10d",
      'law.doubled-interest perDay=3.50 extra=35.00 days=10d from=2025-06-11 on=2025-06-20 share="0.000175" = 35.00',
      "  law.judgment-unpaid = 20000.00 [d1.judgment.unpaid]",
      "  law.perform-by day=2025-06-10 [d1.judgment.performBy]",
      "  law.article [虚构规定 1]",
      "  law.article [虚构规定 264]",
      "  law.doubled-interest-last",
      "    law.article [虚构规定 3]",
    ]);
  });

  it("is nobody's burden once nothing of the judgment is unpaid", () => {
    const paid = aDebt().with({ judgment: { effective: day("2025-06-01"), performBy: day("2025-06-10"), unpaidFen: yuan("0") } });
    expect(told(paid, "2025-06-20")).toEqual(["not-applicable judgment-paid (1)"]);
  });

  it("has not begun on the last day to perform", () => {
    expect(told(judged("2025-06-01", "2025-06-10"), "2025-06-10")).toEqual([
      "applies 2025-06-10 (1)",
      "says not-yet perDay=3.50",
      "law.doubled-interest-not-yet = 2025-06-10",
      "  law.perform-by day=2025-06-10 [d1.judgment.performBy]",
      "  law.article [虚构规定 1]",
      "  law.article [虚构规定 264]",
    ]);
    expect(told(judged("2025-06-01", "2025-06-10"), "2025-06-11")[1]).toBe("says running perDay=3.50 extra=3.50 days=1d");
  });

  it("counts from the day of taking effect where the judgment gives no time", () => {
    const lines = told(judged("2025-06-01"), "2025-06-01");
    expect(lines[1]).toBe("says running perDay=3.50 extra=3.50 days=1d");
    expect(lines).toContain("  law.judgment-effective day=2025-06-01 [d1.judgment.effective]");
    expect(told(judged("2025-06-01"), "2025-05-31")[1]).toBe("says not-yet perDay=3.50");
  });

  it("has no figure for a delay that began before the rule, and none without a judgment", () => {
    expect(told(judged("2014-07-31"), "2025-06-01")).toEqual(["outside-knowledge enforcement.doubled-interest 2014-08-01–… (1)"]);
    expect(told(judged("2014-07-30", "2014-07-31"), "2025-06-01")[0]).toBe("applies (1)");
    expect(told(aDebt(), "2025-06-01")).toEqual(["not-applicable no-judgment (1)"]);
  });
});
