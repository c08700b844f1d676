import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { assignmentNotice } from "./assignment-notice.ts";

const entry = (id: string, article: string, from = "2021-01-01") =>
  aParameter(id, [aValue(from, { is: "said" }, { source: { instrument: "invented", article } })]);
const law = aLawBook(entry("assignment.notice", "546"), entry("assignment.before-notice", "48"), entry("assignment.defences", "548"));
const told = (builder: DebtBuilder, on = "2025-06-01"): readonly string[] => toldFinding(ask(assignmentNotice, law, builder, on));

const sold = (noticed?: string) =>
  aDebt().with({ assigned: { to: "某资产管理公司", ...(noticed === undefined ? {} : { noticed: day(noticed) }) } });

const articles = [
  "  law.article [虚构规定 546]",
  "  law.assignment-before-notice",
  "    law.article [虚构规定 48]",
  "  law.assignment-defences",
  "    law.article [虚构规定 548]",
];

describe("a claim that was sold", () => {
  it("binds from the notice on", () => {
    expect(told(sold("2025-06-01"))).toEqual([
      "applies (546)",
      'says noticed to="某资产管理公司" noticed=2025-06-01',
      'law.assignment-noticed to="某资产管理公司" noticed=2025-06-01',
      '  law.assigned-to to="某资产管理公司" [d1.assigned]',
      ...articles,
    ]);
  });

  it("does not bind without a notice, nor before it came", () => {
    const unbound = [
      "applies (546)",
      'says not-noticed to="某资产管理公司"',
      'law.assignment-not-noticed to="某资产管理公司"',
      '  law.assigned-to to="某资产管理公司" [d1.assigned]',
      ...articles,
    ];
    expect(told(sold())).toEqual(unbound);
    expect(told(sold("2025-06-02"))).toEqual(unbound);
  });

  it("goes by the law of the day of the notice, else of the day asked", () => {
    const refused = ["outside-knowledge assignment.notice 2021-01-01–… (546)"];
    expect(told(sold("2020-12-31"))).toEqual(refused);
    expect(told(sold("2021-01-01"))[0]).toBe("applies (546)");
    expect(told(sold(), "2020-12-31")).toEqual(refused);
  });

  it("is no question of a claim that was not sold", () => {
    expect(told(aDebt())).toEqual(["not-applicable not-assigned (546)"]);
  });
});
