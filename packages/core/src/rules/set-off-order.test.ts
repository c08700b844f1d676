import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { setOffOrder } from "./set-off-order.ts";

const law = aLawBook(
  aParameter(
    "allocation.set-off-order",
    [
      aValue(
        "2021-01-01",
        { is: "list", items: ["fees", "interest", "principal"] },
        { source: { instrument: "invented", article: "561" } },
      ),
    ],
    { unknownBefore: day("2021-01-01") },
  ),
);
const told = (builder: DebtBuilder, on = "2025-06-01"): readonly string[] => toldFinding(ask(setOffOrder, law, builder, on));

const debt = aDebt().overdueAt(null);

describe("the order of set-off where none is agreed", () => {
  it("is told step by step, by the day of the latest payment", () => {
    expect(told(debt.paying("100", "2024-03-01").paying("100", "2025-03-01").paying("100", "2025-07-01"))).toEqual([
      "applies (561)",
      "says order",
      "law.set-off-order day=2025-03-01",
      "  law.set-off-step step=<fees> [虚构规定 561]",
      "  law.set-off-step step=<interest> [虚构规定 561]",
      "  law.set-off-step step=<principal> [虚构规定 561]",
      "  law.no-order-agreed [d1.overdue.setOff]",
      "  law.article [虚构规定 561]",
    ]);
  });

  it("counts a payment of the day asked, and that day itself while nothing was paid", () => {
    expect(told(debt.paying("100", "2025-06-01"))[2]).toBe("law.set-off-order day=2025-06-01");
    expect(told(debt)[2]).toBe("law.set-off-order day=2025-06-01");
    expect(told(debt.paying("100", "2025-06-02"), "2025-06-01")[2]).toBe("law.set-off-order day=2025-06-01");
  });

  it("is not known of a payment before the book begins", () => {
    expect(told(debt.paying("100", "2020-12-31"))).toEqual(["outside-knowledge allocation.set-off-order 2021-01-01–… (561)"]);
    expect(told(debt.paying("100", "2021-01-01"))[0]).toBe("applies (561)");
  });

  it("asks what was agreed where the overdue terms are not known, and gives way to an agreed order", () => {
    expect(told(aDebt())).toEqual(["needs-facts overdue.setOff"]);
    expect(told(aDebt().overdueAt(null, { setOff: ["principal"] }))).toEqual(["not-applicable order-agreed (561)"]);
  });
});
