import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { hardshipNegotiation } from "./hardship.ts";

const law = aLawBook(
  aParameter("hardship.negotiation", [aValue("2025-03-14", { is: "said" })], { lender: ["bank", "consumer-finance"], unknownBefore: null }),
);
const told = (builder: DebtBuilder, on = "2026-01-01"): readonly string[] => toldFinding(ask(hardshipNegotiation, law, builder, on));

describe("negotiating in difficulty", () => {
  it("may be asked for, and promises nothing", () => {
    expect(told(aDebt())).toEqual(["applies (1)", "says may-ask", "law.may-negotiate", "  law.article [虚构规定 1]"]);
  });

  it("concerns loans of banks and consumer finance companies", () => {
    expect(told(aDebt().from("bank"))[0]).toBe("applies (1)");
    for (const other of ["auto-finance", "trust", "microloan", "guarantor", "private"] as const)
      expect(told(aDebt().from(other))).toEqual(["not-applicable lender-not-named (1)"]);
    for (const open of ["unknown", "assignee"] as const) expect(told(aDebt().from(open))).toEqual(["needs-facts lender.type"]);
    expect(told(aDebt().from("bank").with({ kind: "card" }))).toEqual(["not-applicable loans-only (1)"]);
  });

  it("is a rule since its first day, by the day of the claim", () => {
    expect(told(aDebt(), "2025-03-13")).toEqual(["not-applicable not-in-force-yet (1)"]);
    expect(told(aDebt(), "2025-03-14")[0]).toBe("applies (1)");
    expect(told(aDebt().with({ suit: { filed: day("2025-03-13") } }))).toEqual(["not-applicable not-in-force-yet (1)"]);
    expect(told(aDebt().with({ suit: { filed: day("2025-03-14") } }))[0]).toBe("applies (1)");
  });

  it("has nothing to negotiate once nothing is owed", () => {
    const paid = aDebt().lent("1000", "2025-01-01").at("12", 365).repaidBy("bullet", 1, "2026-01-01").overdueAt(null);
    expect(told(paid.paying("1120", "2026-01-01"))).toEqual(["not-applicable nothing-owed (1)"]);
    expect(told(paid.paying("1119.99", "2026-01-01"))[0]).toBe("applies (1)");
    expect(told(paid, "2025-06-01")[0]).toBe("applies (1)");
    expect(told(paid.lent("1000", "2026-02-01").repaidBy("bullet", 1, "2027-02-01"), "2026-01-01")[0]).toBe("applies (1)");
  });
});
