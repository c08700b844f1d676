import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import type { ParameterValue } from "../law/law-book.ts";
import { yuan } from "../money.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { cardThreshold } from "./card-threshold.ts";

const entry = (id: string, article: string, value: ParameterValue = { is: "said" }) =>
  aParameter(id, [aValue("2018-12-01", value, { source: { instrument: "invented", article } })], { lender: ["bank"] });

/** From 50,000 yuan; two collections, thirty days apart, three months unpaid after them. */
const law = aLawBook(
  entry("card.criminal-threshold", "8", { is: "fen", fen: 5_000_000 }),
  entry("card.effective-collections", "6", { is: "number", number: "2" }),
  entry("card.effective-collection", "7", { is: "days", days: 30 }),
  entry("card.unpaid-after-collections", "6(1)", { is: "months", months: 3 }),
  entry("card.counted-principal", "9"),
  entry("card.malicious-overdraft", "196"),
  entry("card.repaid-before-prosecution", "10"),
  entry("card.loan-in-disguise", "11"),
);
const told = (builder: DebtBuilder, on = "2025-12-31"): readonly string[] => toldFinding(ask(cardThreshold, law, builder, on));

const card = aDebt().from("bank").with({ kind: "card" });
/** 60,000 drawn on 1 January 2025 at 0 %, due on 1 February. */
const drawn = card.lent("60000", "2025-01-01").at("0", 365).repaidBy("interest-first", 1, "2025-02-01").overdueAt(null);

describe("the amount from which a card overdraft can be a crime", () => {
  it("is opened to its articles, with all that is needed beside the amount", () => {
    expect(told(drawn.paying("8000", "2025-06-01"))).toEqual([
      "applies (8)",
      'says reached principal=52000.00 threshold=50000.00 collections="2" apart=30d months=3',
      "law.card-amount-reached principal=52000.00 threshold=50000.00",
      "  law.card-amount = 52000.00 [d1.payments]",
      "  law.card-only-principal",
      "    law.article [虚构规定 9]",
      "  law.card-threshold = 50000.00",
      "    law.article [虚构规定 8]",
      "  law.card-crime-needs",
      "    law.article [虚构规定 196]",
      "    law.article [虚构规定 6]",
      "    law.article [虚构规定 7]",
      "    law.article [虚构规定 6(1)]",
      "  law.card-repaid-in-time",
      "    law.article [虚构规定 10]",
      "  law.card-loan-in-disguise",
      "    law.article [虚构规定 11]",
    ]);
  });

  it("is reached by exactly it, and not by a fen less", () => {
    expect(told(drawn.paying("10000", "2025-06-01"))[1]).toContain("says reached principal=50000.00");
    expect(told(drawn.paying("10000.01", "2025-06-01")).slice(1, 4)).toEqual([
      "says below principal=49999.99 threshold=50000.00",
      "law.card-amount-below principal=49999.99 threshold=50000.00",
      "  law.card-amount = 49999.99 [d1.payments]",
    ]);
  });

  it("counts every payment as principal, whatever the contract set it against", () => {
    // 60,000 at 12 %: 600.00 are due with the month. Of 12,000 the account sets 600.00 against interest; 60,000 - 12,000.
    const dear = drawn.at("12", 365);
    expect(told(dear.paying("12000", "2025-02-01"), "2025-02-01")[1]).toContain("says below principal=48000.00");
  });

  it("counts payments up to the day asked and of that day, not later ones", () => {
    const paid = drawn.paying("15000", "2025-06-01");
    expect(told(paid, "2025-05-31")[1]).toContain("says reached principal=60000.00");
    expect(told(paid, "2025-06-01")[1]).toContain("says below principal=45000.00");
  });

  it("is never less than nothing, and never more than what is left of the principal", () => {
    expect(told(drawn.paying("70000", "2025-06-01"))[1]).toContain("says below principal=0.00");
    // Before anything was drawn there is none.
    expect(told(drawn, "2024-12-31")[1]).toContain("says below principal=0.00");
  });

  it("takes the principal the bank claims where the account cannot be rebuilt", () => {
    const claimed = (principal: string) =>
      card.with({ claimed: { on: day("2025-12-01"), totalFen: yuan("70000"), parts: { principal: yuan(principal) } } });
    expect(told(claimed("50000")).slice(1, 4)).toEqual([
      'says reached principal=50000.00 threshold=50000.00 collections="2" apart=30d months=3',
      "law.card-amount-reached principal=50000.00 threshold=50000.00",
      "  law.card-amount = 50000.00 [d1.claimed.parts.principal]",
    ]);
    expect(told(claimed("49999.99"))[1]).toContain("says below");
  });

  it("asks for the principal where neither is known", () => {
    expect(told(card)).toEqual(["needs-facts claimed.parts.principal"]);
    expect(told(card.with({ claimed: { on: day("2025-12-01"), totalFen: yuan("70000"), parts: {} } }))).toEqual([
      "needs-facts claimed.parts.principal",
    ]);
  });

  it("concerns bank cards alone", () => {
    expect(told(drawn.with({ kind: "loan" }))).toEqual(["not-applicable not-for-loans (8)"]);
    const { kind: _, ...open } = drawn.debt;
    expect(told({ ...drawn, debt: open })).toEqual(["needs-facts kind"]);
    expect(told(drawn.from("private"))).toEqual(["not-applicable banks-only (8)"]);
  });
});
