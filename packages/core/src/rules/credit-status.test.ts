import { describe, expect, it } from "vitest";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { creditRecordStatus } from "./credit-status.ts";

/** Invented steps: 1 from the first day overdue, 2 above 30 days, 7 above 60. */
const steps = [
  { above: 0, word: "1" },
  { above: 30, word: "2" },
  { above: 60, word: "7" },
];
const law = aLawBook(aParameter("credit-record.status", [aValue("2020-01-01", { is: "steps", steps })]));
const told = (builder: DebtBuilder, on: string): readonly string[] => toldFinding(ask(creditRecordStatus, law, builder, on));

/** 1,000 at 0 % due on 15 February 2025. */
const loan = aDebt().lent("1000", "2025-01-15").at("0", 365).repaidBy("interest-first", 1, "2025-02-15").overdueAt(null);

describe("the digit of an overdue in the credit report", () => {
  it("is told with the first day of the next one, opened to the payments and the article", () => {
    // Day 30 after 15 February is 17 March, so day 31, the first above it, is the 18th.
    expect(told(loan, "2025-02-16")).toEqual([
      "applies 2025-03-18 (1)",
      'says shown-as days=1d digit="1"',
      'law.credit-status days=1d digit="1" = 2025-03-18',
      "  law.overdue-since day=2025-02-15 [d1.payments]",
      "  law.article [虚构规定 1]",
    ]);
    expect(told(loan, "2025-03-17")[0]).toBe("applies 2025-03-18 (1)");
    // Day 61 is 17 April.
    expect(told(loan, "2025-03-18").slice(0, 2)).toEqual(["applies 2025-04-17 (1)", 'says shown-as days=31d digit="2"']);
  });

  it("has no next one at the highest", () => {
    expect(told(loan, "2025-04-17")).toEqual([
      "applies (1)",
      'says shown-as days=61d digit="7"',
      'law.credit-status-highest days=61d digit="7"',
      "  law.overdue-since day=2025-02-15 [d1.payments]",
      "  law.article [虚构规定 1]",
    ]);
  });

  it("is none while nothing is overdue", () => {
    expect(told(loan, "2025-02-15")).toEqual(["not-applicable not-overdue (1)"]);
    expect(told(loan.paying("1000", "2025-02-20"), "2025-03-01")).toEqual(["not-applicable not-overdue (1)"]);
  });
});
