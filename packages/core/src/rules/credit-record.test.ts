import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { creditRecordRetention } from "./credit-record.ts";

/** Five years after the end, since 2013-03-15. */
const law = aLawBook(
  aParameter(
    "credit-record.retention",
    [aValue("2013-03-15", { is: "years", years: 5 }, { source: { instrument: "invented", article: "16" } })],
    {
      unknownBefore: day("2013-03-15"),
    },
  ),
);
const told = (builder: DebtBuilder, on: string): readonly string[] => toldFinding(ask(creditRecordRetention, law, builder, on));

/** 1,000 at 0 % due on 15 February 2025. */
const loan = aDebt().lent("1000", "2025-01-15").at("0", 365).repaidBy("interest-first", 1, "2025-02-15").overdueAt(null);

describe("how long an adverse entry stays", () => {
  it("is five years from the day everything was repaid", () => {
    expect(told(loan.paying("400", "2025-03-01").paying("600", "2025-04-10"), "2025-06-01")).toEqual([
      "applies 2030-04-10 (16)",
      "says leaves settled=2025-04-10",
      "law.credit-entry-leaves settled=2025-04-10 = 2030-04-10",
      "  law.settled-on day=2025-04-10 [d1.payments]",
      "  law.article [虚构规定 16]",
    ]);
  });

  it("counts from the payment that met something, not from one that only waits as a credit", () => {
    expect(told(loan.paying("1000", "2025-04-10").paying("50", "2025-05-01"), "2025-06-01")[0]).toBe("applies 2030-04-10 (16)");
  });

  it("has no end while something is owed", () => {
    expect(told(loan.paying("400", "2025-03-01"), "2025-06-01")).toEqual([
      "applies (16)",
      "says stays years=5",
      "law.credit-entry-stays day=2025-06-01",
      "  law.still-owed [d1.payments]",
      "  law.article [虚构规定 16]",
    ]);
  });

  it("is no question for a debt that was never overdue: paid on the due day, or within its grace", () => {
    expect(told(loan.paying("1000", "2025-02-15"), "2025-06-01")).toEqual(["not-applicable never-overdue (16)"]);
    expect(told(loan.paying("1000", "2025-02-16"), "2025-06-01")[0]).toBe("applies 2030-02-16 (16)");
    const grace = loan.overdueAt(null, { graceDays: 3 });
    expect(told(grace.paying("1000", "2025-02-18"), "2025-06-01")).toEqual(["not-applicable never-overdue (16)"]);
    expect(told(grace.paying("1000", "2025-02-19"), "2025-06-01")[0]).toBe("applies 2030-02-19 (16)");
    expect(told(loan, "2025-02-15")).toEqual(["not-applicable never-overdue (16)"]);
    expect(told(loan, "2025-02-16")[0]).toBe("applies (16)");
  });

  it("is not known of a debt settled before the book begins", () => {
    const old = aDebt().lent("1000", "2013-01-15").at("0", 365).repaidBy("interest-first", 1, "2013-02-15").overdueAt(null);
    expect(told(old.paying("1000", "2013-03-14"), "2025-06-01")).toEqual(["outside-knowledge credit-record.retention 2013-03-15–… (16)"]);
    expect(told(old.paying("1000", "2013-03-15"), "2025-06-01")[0]).toBe("applies 2018-03-15 (16)");
    expect(told(old, "2025-06-01")[0]).toBe("applies (16)");
  });

  it("asks for the facts of the account", () => {
    expect(told(aDebt().lent("1000", "2025-01-15"), "2025-06-01")).toEqual(["needs-facts rate method firstDue periods"]);
  });
});
