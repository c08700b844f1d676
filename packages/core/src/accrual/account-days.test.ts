import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder, defaultFeeOf } from "../debt/a-debt.ts";
import { yuan } from "../money.ts";
import { accountDays } from "./account-days.ts";
import { readTerms } from "./make-schedule.ts";

const daysOf = (builder: DebtBuilder, ...asked: readonly string[]): readonly string[] => {
  const terms = readTerms(builder.debt);
  if (!terms.ok) throw new Error(`missing ${terms.error.missing.join(", ")}`);
  return accountDays(terms.value, asked.map(day));
};

const loan = aDebt().lent("1000", "2025-01-15").at("12", 365).repaidBy("interest-first", 2, "2025-02-15");

describe("the days of an account", () => {
  it("are the pay-out, the due days, the ends of grace and the days asked, in order", () => {
    expect(daysOf(loan.overdueAt(null, { graceDays: 3 }), "2025-04-01", "2025-01-20")).toEqual([
      "2025-01-15",
      "2025-01-20",
      "2025-02-15",
      "2025-02-18",
      "2025-03-15",
      "2025-03-18",
      "2025-04-01",
    ]);
  });

  it("end with the last day asked", () => {
    expect(daysOf(loan, "2025-02-15")).toEqual(["2025-01-15", "2025-02-15"]);
    expect(daysOf(loan, "2025-01-01")).toEqual(["2025-01-01", "2025-01-15"]);
  });

  it("hold the first day overdue only where a default fee may fall on it", () => {
    expect(daysOf(loan.overdueAt(null, { graceDays: 2, defaultFee: defaultFeeOf("0.05", "once") }), "2025-03-01")).toEqual([
      "2025-01-15",
      "2025-02-15",
      "2025-02-17",
      "2025-02-18",
      "2025-03-01",
    ]);
  });

  it("hold the day everything was declared due and the end of grace counted from it anew", () => {
    const declared = loan.overdueAt(null, { graceDays: 5 }).with({ acceleration: { declared: day("2025-02-01") } });
    expect(daysOf(declared, "2025-02-10")).toEqual(["2025-01-15", "2025-02-01", "2025-02-06", "2025-02-10"]);
  });

  it("hold payments, drawdowns and dated fees; what is dated before the pay-out counts on it", () => {
    const busy = loan
      .paying("1", "2025-01-10")
      .paying("1", "2025-01-22")
      .with({
        drawdowns: [{ day: day("2025-01-24"), fen: yuan("5") }],
        fees: [
          { name: "手续费", fen: yuan("1"), when: day("2025-01-26") },
          { name: "手续费", fen: yuan("1"), when: day("2025-01-02") },
          { name: "手续费", fen: yuan("1"), when: "each-period" },
          { name: "手续费", fen: yuan("1"), when: "upfront" },
        ],
        acceleration: { declared: day("2025-01-03") },
      });
    const terms = readTerms({ ...busy.debt, drawdowns: [] });
    if (!terms.ok) throw new Error("the terms are complete");
    expect(accountDays({ ...terms.value, debt: busy.debt }, [day("2025-01-31")])).toEqual([
      "2025-01-15",
      "2025-01-22",
      "2025-01-24",
      "2025-01-26",
      "2025-01-31",
    ]);
  });
});
