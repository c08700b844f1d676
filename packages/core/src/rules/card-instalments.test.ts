import { describe, expect, it } from "vitest";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { cardInstalments } from "./card-instalments.ts";

const law = aLawBook(aParameter("card.personal-instalments", [aValue("2011-01-13", { is: "months", months: 60 })], { lender: ["bank"] }));
const told = (builder: DebtBuilder, on = "2025-12-31"): readonly string[] => toldFinding(ask(cardInstalments, law, builder, on));

const card = aDebt().from("bank").with({ kind: "card" });

describe("personal instalments for a card", () => {
  it("may be asked for, for at most the months of the article", () => {
    expect(told(card)).toEqual(["applies (1)", "says may-ask months=60", "law.card-instalments months=60", "  law.article [虚构规定 1]"]);
  });

  it("are none to ask for once nothing is owed, but while something is, or before anything was drawn", () => {
    const drawn = card.lent("1000", "2025-01-01").at("0", 365).repaidBy("interest-first", 1, "2025-02-01").overdueAt(null);
    expect(told(drawn.paying("1000", "2025-02-01"))).toEqual(["not-applicable nothing-owed (1)"]);
    expect(told(drawn.paying("999.99", "2025-02-01"))[0]).toBe("applies (1)");
    expect(told(drawn, "2024-12-31")[0]).toBe("applies (1)");
  });

  it("are named for bank cards alone", () => {
    expect(told(card.with({ kind: "loan" }))).toEqual(["not-applicable cards-only (1)"]);
    expect(told(card.from("consumer-finance"))).toEqual(["not-applicable banks-only (1)"]);
    const { kind: _, ...open } = card.debt;
    expect(told({ ...card, debt: open })).toEqual(["needs-facts kind"]);
  });
});
