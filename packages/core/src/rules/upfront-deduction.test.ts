import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { upfrontDeduction } from "./upfront-deduction.ts";

/** For every lender since 2021 by article 670; among private people since 2015-09-01 by article 27. */
const law = aLawBook(
  aParameter(
    "principal.upfront-deduction",
    [aValue("2021-01-01", { is: "said" }, { source: { instrument: "invented", article: "670" } })],
    { unknownBefore: day("2021-01-01") },
  ),
  aParameter(
    "private-lending.upfront-deduction",
    [aValue("2015-09-01", { is: "said" }, { source: { instrument: "invented", article: "27" } })],
    { lender: ["private"], unknownBefore: day("2015-09-01") },
  ),
);
const told = (builder: DebtBuilder): readonly string[] => toldFinding(ask(upfrontDeduction, law, builder, "2025-06-01"));

const lent = (received: string, on = "2025-01-15") => aDebt().lent("10000", on, received);

describe("interest deducted in advance", () => {
  it("is what was kept back of the sum stated", () => {
    expect(told(lent("9400"))).toEqual([
      "applies (670)",
      "figure 600.00",
      "says deducted received=9400.00",
      "law.deducted-in-advance = 600.00",
      "  law.principal-stated = 10000.00 [d1.principal.stated]",
      "  law.principal-received = 9400.00 [d1.principal.received]",
      "  law.article [虚构规定 670]",
    ]);
  });

  it("is none where the sum was received in full", () => {
    expect(told(lent("10000"))).toEqual(["not-applicable received-in-full (670)"]);
  });

  it("asks for each sum and the day that is not known", () => {
    expect(told(aDebt())).toEqual(["needs-facts principal.stated principal.received principal.paidOut"]);
    const { paidOut: _, ...principal } = lent("9400").debt.principal;
    expect(told(aDebt().with({ principal }))).toEqual(["needs-facts principal.paidOut"]);
  });

  it("before the Civil Code is a rule among private people alone", () => {
    expect(told(lent("9400", "2020-12-31").from("private"))[0]).toBe("applies (27)");
    expect(told(lent("9400", "2021-01-01").from("private"))[0]).toBe("applies (670)");
    expect(told(lent("9400", "2020-12-31").from("bank"))).toEqual(["outside-knowledge principal.upfront-deduction 2021-01-01–… (670)"]);
    expect(told(lent("9400", "2015-08-31").from("private"))).toEqual([
      "outside-knowledge private-lending.upfront-deduction 2015-09-01–… (27)",
    ]);
  });

  it("before the Civil Code asks who lent; since then it does not matter", () => {
    expect(told(lent("9400", "2020-12-31").from("unknown"))).toEqual(["needs-facts lender.type"]);
    expect(told(lent("9400", "2020-12-31").from("assignee"))).toEqual(["needs-facts lender.type"]);
    expect(told(lent("9400", "2021-01-01").from("unknown"))[0]).toBe("applies (670)");
  });
});
