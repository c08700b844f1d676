import { describe, expect, it } from "vitest";
import { aDebt } from "../debt/a-debt.ts";
import type { Debt } from "../debt/debt.ts";
import { debtId } from "../ids.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { designation } from "./designation.ts";

const law = aLawBook(aParameter("allocation.designation", [aValue("2021-01-01", { is: "said" })]));
const debt = aDebt();
const another = (id: string, changes: Partial<Debt> = {}): Debt => ({ ...debt.debt, id: debtId(id), ...changes });
const told = (...beside: readonly Debt[]): readonly string[] => toldFinding(ask(designation, law, debt, "2025-06-01", beside));

describe("saying which debt a payment is for", () => {
  it("is open to whoever owes one lender several debts, and names each of them", () => {
    expect(told(another("d2"), another("d3"))).toEqual([
      "applies (1)",
      "says may-designate count=3",
      "law.designation count=3",
      '  law.debt-to-same-lender lender="青禾消费金融有限公司" [d1.lender.name]',
      '  law.debt-to-same-lender lender="青禾消费金融有限公司" [d2.lender.name]',
      '  law.debt-to-same-lender lender="青禾消费金融有限公司" [d3.lender.name]',
      "  law.article [虚构规定 1]",
    ]);
  });

  it("counts the debts that are one's own, to the same lender", () => {
    const elsewhere = another("d2", { lender: { name: "远山小额贷款有限公司", type: "microloan" } });
    const notMine = another("d3", { status: "not-mine" });
    const spaced = another("d4", { lender: { name: " 青禾消费金融有限公司 ", type: "consumer-finance" } });
    expect(told(elsewhere, notMine)).toEqual(["not-applicable one-debt-only (1)"]);
    expect(told(elsewhere, notMine, spaced)[1]).toBe("says may-designate count=2");
    expect(told()).toEqual(["not-applicable one-debt-only (1)"]);
  });

  it("asks for the lender's name where there is none", () => {
    const nameless = debt.with({ lender: { name: "  ", type: "consumer-finance" } });
    expect(toldFinding(ask(designation, law, nameless, "2025-06-01", [another("d2")]))).toEqual(["needs-facts lender.name"]);
  });
});
