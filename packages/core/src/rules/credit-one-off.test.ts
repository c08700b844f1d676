import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { creditRecordOneOff } from "./credit-one-off.ts";

const by = (article: string) => ({ source: { instrument: "invented", article } });
/** Up to 10,000, arisen in 2020 to 2025, repaid until March 2026: hidden a month after, not before 2026. */
const law = aLawBook(
  aParameter("credit-record.one-off", [aValue("2020-01-01", { is: "fen", fen: 1_000_000 }, { ...by("1"), until: day("2026-01-01") })]),
  aParameter("credit-record.one-off-repayment", [
    aValue("2025-12-01", { is: "months", months: 1 }, { ...by("2"), until: day("2026-04-01") }),
    aValue("2020-01-01", { is: "said" }, { ...by("2"), until: day("2025-12-01") }),
  ]),
  aParameter("credit-record.one-off-display", [aValue("2026-01-01", { is: "said" }, by("3"))]),
);
const told = (builder: DebtBuilder, on = "2026-06-01"): readonly string[] => toldFinding(ask(creditRecordOneOff, law, builder, on));

/** Without interest, all due on one day a month later. */
const owing = (amount: string, lent: string, due: string) =>
  aDebt().lent(amount, lent).at("0", 365).repaidBy("interest-first", 1, due).overdueAt(null);
const loan = owing("1000", "2025-01-15", "2025-02-15");
/** Without interest in two parts, on 15 February and 15 March 2025. */
const twoParts = (whole: string) =>
  aDebt().lent(whole, "2025-01-15").at("0", 365).repaidBy("equal-principal", 2, "2025-02-15").overdueAt(null);

describe("the one-off credit repair", () => {
  it("hides what was repaid in time, from the latest of its days, opened to each time of being overdue", () => {
    // Repaid in January 2026: hidden at the end of February.
    expect(told(twoParts("800").paying("400", "2025-03-01").paying("400", "2026-01-20"))).toEqual([
      "applies 2026-02-28 (1)",
      "says hidden limit=10000.00 largest=400.00",
      "law.credit-one-off-hidden limit=10000.00 largest=400.00 = 2026-02-28",
      "  law.overdue-spell arose=2025-02-16 repaid=2025-03-01 = 400.00 [d1.payments]",
      "  law.overdue-spell arose=2025-03-16 repaid=2026-01-20 = 400.00 [d1.payments]",
      "  law.article [虚构规定 1]",
      "  law.article [虚构规定 2]",
      "  law.article [虚构规定 3]",
    ]);
  });

  it("hides from the first day of hiding what was repaid before December 2025, else at the end of the next month", () => {
    expect(told(loan.paying("1000", "2025-11-30"))[0]).toBe("applies 2026-01-01 (1)");
    expect(told(loan.paying("1000", "2025-12-01"))[0]).toBe("applies 2026-01-31 (1)");
    expect(told(loan.paying("1000", "2025-12-31"))[0]).toBe("applies 2026-01-31 (1)");
    expect(told(loan.paying("1000", "2026-03-31"))[0]).toBe("applies 2026-04-30 (1)");
  });

  it("is open until its last day while something is owed, and closed after it", () => {
    expect(told(loan, "2026-03-31")).toEqual([
      "applies 2026-03-31 (1)",
      "says open-until limit=10000.00",
      "law.credit-one-off-open-until limit=10000.00 = 2026-03-31",
      "  law.overdue-spell-open arose=2025-02-16 = 1000.00 [d1.payments]",
      "  law.article [虚构规定 1]",
      "  law.article [虚构规定 2]",
      "  law.article [虚构规定 3]",
    ]);
    expect(told(loan, "2026-04-01")).toEqual(["not-applicable window-closed (1)"]);
    expect(told(loan.paying("1000", "2026-04-01"))).toEqual(["not-applicable window-closed (1)"]);
  });

  it("concerns what arose in its years", () => {
    expect(told(owing("1000", "2019-11-30", "2019-12-30").paying("1000", "2020-02-01"))).toEqual(["not-applicable arose-outside (1)"]);
    expect(told(owing("1000", "2019-11-30", "2019-12-31").paying("1000", "2020-02-01"))[0]).toBe("applies 2026-01-01 (1)");
    expect(told(owing("1000", "2025-11-30", "2025-12-30").paying("1000", "2026-01-02"))[0]).toBe("applies 2026-02-28 (1)");
    expect(told(owing("1000", "2025-11-30", "2025-12-31").paying("1000", "2026-01-02"))).toEqual(["not-applicable arose-outside (1)"]);
    expect(told(loan.paying("1000", "2025-02-15"))).toEqual(["not-applicable never-overdue (1)"]);
  });

  it("reaches exactly its amount of principal, and not a fen more", () => {
    expect(told(owing("10000", "2025-01-15", "2025-02-15").paying("10000", "2025-06-01"))[1]).toBe(
      "says hidden limit=10000.00 largest=10000.00",
    );
    expect(told(owing("10000.01", "2025-01-15", "2025-02-15").paying("10000.01", "2025-06-01"))).toEqual([
      "not-applicable above-the-amount (1)",
    ]);
  });

  it("leaves open what interest and penalty lift above the amount, and has no day for it", () => {
    // One month of 10,000 at 12 %: 100.00.
    const dear = owing("10000", "2025-01-15", "2025-02-15").at("12", 365).overdueAt("0");
    expect(told(dear.paying("10100", "2025-06-01")).slice(0, 4)).toEqual([
      "applies (1)",
      "says amount-unclear limit=10000.00 largest=10100.00",
      "law.credit-one-off-amount-unclear limit=10000.00 largest=10100.00",
      "  law.overdue-spell arose=2025-02-16 repaid=2025-06-01 = 10100.00 [d1.payments]",
    ]);
  });

  it("may hide some months of a time whose amount fell below it", () => {
    const fell = owing("12000", "2025-01-15", "2025-02-15").paying("3000", "2025-04-01").paying("9000", "2025-06-01");
    expect(told(fell).slice(0, 2)).toEqual(["applies (1)", "says in-part limit=10000.00 largest=12000.00"]);
  });

  it("may hide one time and not another: too large, or not repaid in time", () => {
    // 8,000 alone, then 8,000 again.
    const each = twoParts("16000");
    expect(told(each.paying("8000", "2025-03-01").paying("8000", "2025-06-01"))[1]).toBe("says hidden limit=10000.00 largest=8000.00");
    expect(told(each.paying("8000", "2025-03-01"), "2026-04-01")[1]).toBe("says in-part limit=10000.00 largest=8000.00");
    const large = twoParts("24000");
    expect(told(large.paying("12000", "2025-03-01").paying("12000", "2025-06-01"))).toEqual(["not-applicable above-the-amount (1)"]);
    expect(told(large.paying("12000", "2025-03-01"), "2026-04-01")).toEqual(["not-applicable window-closed (1)"]);
    expect(told(large.paying("12000", "2025-03-01"), "2026-03-31")[1]).toBe("says open-until limit=10000.00");
  });

  it("leaves open the whole where one time is clear and another is not", () => {
    // Dues of 9,900 with interest of 198.00 and of 99.00: 10,098.00 and 9,999.00.
    const two = twoParts("19800").at("12", 365).overdueAt("0");
    expect(told(two.paying("10098", "2025-03-01").paying("9999", "2025-06-01")).slice(0, 2)).toEqual([
      "applies (1)",
      "says amount-unclear limit=10000.00 largest=10098.00",
    ]);
  });

  it("asks for what the account lacks, and for who lends", () => {
    expect(told(aDebt().lent("1000", "2025-01-15"))).toEqual(["needs-facts rate method firstDue periods"]);
    expect(told(loan.from("unknown"))).toEqual(["needs-facts lender.type"]);
  });
});
