import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { prepayment } from "./prepayment.ts";

const law = aLawBook(aParameter("prepayment.actual-period", [aValue("2021-01-01", { is: "said" })]));
const told = (builder: DebtBuilder, on: string): readonly string[] => toldFinding(ask(prepayment, law, builder, on));
const outcome = (builder: DebtBuilder, on: string) => told(builder, on)[0];
const saved = (builder: DebtBuilder, on: string) => told(builder, on)[1];

/** 1,200 at 12 %, 400 of principal on the first of February, March and April: interest 12.00, 8.00, 4.00. */
const loan = aDebt().lent("1200", "2025-01-01").at("12", 365).repaidBy("equal-principal", 3, "2025-02-01").overdueAt(null);

describe("interest that early repayment spares", () => {
  it("is that of the rows still to come, less what has run", () => {
    // On 11 February the second period has run 10 days: 800 x 12 % x 10/365 = 2.63. 8.00 + 4.00 - 2.63 = 9.37.
    expect(told(loan.paying("412", "2025-02-01"), "2025-02-11")).toEqual([
      "applies (1)",
      "says interest-saved saved=9.37",
      "law.interest-to-come day=2025-02-11 = 9.37",
      "  law.interest-of-row instalment=2 day=2025-03-01 = 8.00 [d1.rate]",
      "  law.interest-of-row instalment=3 day=2025-04-01 = 4.00 [d1.rate]",
      "  law.interest-ran-already = -2.63 [d1.rate]",
      "  law.article [虚构规定 1]",
    ]);
  });

  it("is whole on the pay-out day, and on a due day that of the rows after it", () => {
    expect(saved(loan, "2025-01-01")).toBe("says interest-saved saved=24.00");
    expect(told(loan, "2025-02-01").slice(1, 5)).toEqual([
      "says interest-saved saved=12.00",
      "law.interest-to-come day=2025-02-01 = 12.00",
      "  law.interest-of-row instalment=2 day=2025-03-01 = 8.00 [d1.rate]",
      "  law.interest-of-row instalment=3 day=2025-04-01 = 4.00 [d1.rate]",
    ]);
  });

  it("follows the rows as they stand after a prepayment", () => {
    // 400 of the 800 left were prepaid on the due day: 200 and 200 are left, interest 4.00 and 2.00.
    const prepaid = loan.paying("812", "2025-02-01", { prepays: true });
    expect(saved(prepaid, "2025-02-01")).toBe("says interest-saved saved=6.00");
  });

  it("of a revolving debt runs by days on what is drawn", () => {
    // 1,000 from 1 January to 2 March is 60 days; on 31 January 30 of them are left: 1000 x 12 % x 30/365 = 9.86.
    const drawn = aDebt().lent("1000", "2025-01-01").at("12", 365).repaidBy("revolving", 1, "2025-03-02").overdueAt(null);
    expect(saved(drawn, "2025-01-31")).toBe("says interest-saved saved=9.86");
  });

  it("is none where nothing is lent or nothing falls due later", () => {
    const none = "not-applicable nothing-coming (1)";
    expect(outcome(loan, "2024-12-31")).toBe(none);
    expect(outcome(loan, "2025-04-01")).toBe(none);
    expect(outcome(loan, "2025-03-31")).toBe("applies (1)");
    expect(outcome(loan.with({ acceleration: { declared: day("2025-02-10") } }), "2025-02-10")).toBe(none);
    const paid = aDebt().lent("1000", "2025-01-01").at("12", 365).repaidBy("revolving", 1, "2025-03-02").overdueAt(null);
    expect(outcome(paid.paying("1009.86", "2025-01-31"), "2025-01-31")).toBe(none);
  });

  it("is judged by the day of the claim", () => {
    const older = aDebt().lent("1200", "2020-12-01").at("12", 365).repaidBy("equal-principal", 3, "2021-01-15").overdueAt(null);
    const before = "outside-knowledge prepayment.actual-period 2021-01-01–… (1)";
    expect(outcome(older, "2020-12-31")).toBe(before);
    expect(outcome(older, "2021-01-01")).toBe("applies (1)");
    expect(outcome(older.with({ suit: { filed: day("2020-12-31") } }), "2021-01-05")).toBe(before);
    expect(outcome(older.with({ suit: { filed: day("2021-01-01") } }), "2021-01-05")).toBe("applies (1)");
  });

  it("concerns every lender and asks for the terms of the account", () => {
    for (const type of ["bank", "private", "unknown", "assignee"] as const)
      expect(outcome(loan.from(type), "2025-02-11")).toBe("applies (1)");
    expect(outcome(aDebt().lent("1200", "2025-01-01"), "2025-02-11")).toBe("needs-facts rate method firstDue periods");
  });
});
