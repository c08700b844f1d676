import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder, decimal, defaultFeeOf } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { yuan } from "../money.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { defaultFeeExcess } from "./default-fee-excess.ts";

const article = (of: string) => ({ source: { instrument: "invented", article: of } }) as const;
const law = aLawBook(
  aParameter("default-fee.presumed-excess", [aValue("2023-12-05", { is: "number", number: "1.3" }, article("65"))]),
  aParameter("default-fee.reduction", [aValue("2021-01-01", { is: "said" }, article("585(2)"))]),
  aParameter("default-fee.who-proves", [aValue("2023-12-05", { is: "said" }, article("64"))]),
);
const told = (builder: DebtBuilder, on: string): readonly string[] => toldFinding(ask(defaultFeeExcess, law, builder, on));
const figure = (builder: DebtBuilder, on: string): readonly string[] => told(builder, on).slice(1, 3);

/** 10,000 at 12 %, due on 2025-01-01; a fee of 5 % of what is overdue, 500.00, and penalty interest as given. */
const loan = (penalty: string | null = null, rest: Parameters<DebtBuilder["overdueAt"]>[1] = {}) =>
  aDebt()
    .lent("10000", "2024-01-02")
    .at("12", 365)
    .repaidBy("bullet", 1, "2025-01-01")
    .overdueAt(penalty, { defaultFee: defaultFeeOf("0.05", "once"), ...rest });

describe("a default fee beside the loss", () => {
  it("is above it by what 1.3 times the loss does not carry", () => {
    // 73 days overdue: loss 10000 x 12 % x 73/365 = 240.00; 500 - 1.3 x 240 = 188.00.
    expect(told(loan(), "2025-03-15")).toEqual([
      "applies (65)",
      "figure 188.00",
      "asks default-fee: 188.00 unpaid",
      'says above fee=500.00 penalty=0.00 loss=240.00 times="1.3"',
      'law.default-fee-excess fee=500.00 penalty=0.00 loss=240.00 times="1.3" = 188.00',
      "  law.default-fee-charged = 500.00 [d1.overdue.defaultFee]",
      "  law.loss-of-default = 240.00",
      "    law.loss-of-instalment instalment=1 principal=10000.00 from=2025-01-01 to=2025-03-15 days=73d = 240.00 [d1.rate]",
      "    law.loss-one-reading [convention loss-is-contract-rate]",
      "  law.article [虚构规定 65]",
      "  law.article [虚构规定 585(2)]",
      "  law.article [虚构规定 64]",
    ]);
  });

  it("counts penalty and compound interest with the fee, and never asks for more than the fee", () => {
    // Penalty at 1.5 times: 360.00. 500 + 360 - 312 = 548, more than the fee itself.
    expect(figure(loan("1.5"), "2025-03-15")).toEqual(["figure 500.00", "asks default-fee: 500.00 unpaid"]);
    expect(told(loan("1.5"), "2025-03-15")).toContain("  law.penalty-charged = 360.00 [d1.overdue.penalty]");
    // A fee of 100 once, penalty at the contract rate itself, 240.00: 100 + 240 - 312 = 28.00.
    const small = loan("1", { defaultFee: { fen: yuan("100"), each: "once" } });
    expect(figure(small, "2025-03-15")).toEqual(["figure 28.00", "asks default-fee: 28.00 unpaid"]);
    // Compound interest on the 1,200 unpaid, posted with the rest: 1200 x 12 % x 73/365 = 28.80 more; 56.80.
    const compound = loan("1", { defaultFee: { fen: yuan("100"), each: "once" }, compound: true });
    expect(figure(compound, "2025-03-15")).toEqual(["figure 56.80", "asks default-fee: 56.80 unpaid"]);
  });

  it("is not above it once the loss has grown past it", () => {
    // 117 days: 10000 x 12 % x 117/365 = 384.6575, times 1.3 = 500.0548. One day less: 381.3699, times 1.3 = 495.7808.
    expect(told(loan(), "2025-04-27").slice(1, 4)).toEqual([
      "figure 4.22",
      "asks default-fee: 4.22 unpaid",
      'says above fee=500.00 penalty=0.00 loss=381.37 times="1.3"',
    ]);
    expect(told(loan(), "2025-04-28").slice(1, 4)).toEqual([
      "figure 0.00",
      "asks default-fee: 0.00 unpaid",
      'says nothing-above fee=500.00 penalty=0.00 loss=384.66 times="1.3"',
    ]);
  });

  it("asks about no more of the fee than is unpaid", () => {
    // On 2025-03-15 interest of 1,200, late interest of 240 and 400 of the fee are paid: 100 is left of it.
    const paid = loan().paying("1840", "2025-03-15");
    expect(figure(paid, "2025-03-15")).toEqual(["figure 188.00", "asks default-fee: 100.00 unpaid"]);
  });

  it("measures the loss on what was overdue, stretch by stretch", () => {
    // Principal first: 6,000 on 2025-02-07, day 37: 10000 x 12 % x 37/365 = 121.6438; then 4,000 for 36 days: 47.3425. 168.99 in all.
    const paid = loan(null, { setOff: ["principal", "interest"] }).paying("6000", "2025-02-07");
    const stretches = told(paid, "2025-03-15").filter((line) => line.includes("law.loss-of-instalment"));
    expect(stretches).toEqual([
      "    law.loss-of-instalment instalment=1 principal=10000.00 from=2025-01-01 to=2025-02-07 days=37d = 121.64 [d1.rate]",
      "    law.loss-of-instalment instalment=1 principal=4000.00 from=2025-02-07 to=2025-03-15 days=36d = 47.34 [d1.rate]",
    ]);
    // 500 - 1.3 x 168.9863 = 280.3178.
    expect(figure(paid, "2025-03-15")[0]).toBe("figure 280.32");
  });

  it("counts the days by the contract's year", () => {
    // 72 days of a year of 360: again 240.00.
    expect(figure(loan().at("12", 360), "2025-03-14")[0]).toBe("figure 188.00");
  });

  it("cites of further articles what is in force on the day asked, and what is to come where nothing is yet", () => {
    const changed = aLawBook(
      ...Object.values(law.parameters).filter(({ id }) => id === "default-fee.presumed-excess"),
      aParameter("default-fee.reduction", [
        aValue("2030-01-01", { is: "said" }, article("585 new")),
        aValue("2021-01-01", { is: "said" }, article("585 old")),
      ]),
      aParameter("default-fee.who-proves", [aValue("2030-01-01", { is: "said" }, article("64 new"))]),
    );
    expect(toldFinding(ask(defaultFeeExcess, changed, loan(), "2025-03-15")).slice(-2)).toEqual([
      "  law.article [虚构规定 585 old]",
      "  law.article [虚构规定 64 new]",
    ]);
  });

  it("leaves out a due that was paid within its grace, and counts one that was not from its due day", () => {
    // Two dues of 5,000 (interest 50 each month and 100 in all), three days of grace. The first is paid on its third day.
    const two = aDebt()
      .lent("10000", "2025-01-01")
      .at("12", 365)
      .repaidBy("equal-principal", 2, "2025-02-01")
      .overdueAt("1", { graceDays: 3, defaultFee: { fen: yuan("200"), each: "once" } })
      .paying("5104.93", "2025-02-04");
    const stretches = told(two, "2025-03-11").filter((line) => line.includes("law.loss-of-instalment"));
    expect(stretches).toEqual([
      "    law.loss-of-instalment instalment=2 principal=5000.00 from=2025-03-01 to=2025-03-11 days=10d = 16.44 [d1.rate]",
    ]);
  });

  it("has no measure where the contract rate brings nothing", () => {
    const free = loan().at("0", 365);
    expect(told(free, "2025-03-15").slice(0, 7)).toEqual([
      "applies (65)",
      'says no-measure fee=500.00 penalty=0.00 loss=0.00 times="1.3"',
      'law.default-fee-no-measure fee=500.00 penalty=0.00 loss=0.00 times="1.3"',
      "  law.default-fee-charged = 500.00 [d1.overdue.defaultFee]",
      "  law.loss-of-default = 0.00",
      "    law.loss-of-instalment instalment=1 principal=10000.00 from=2025-01-01 to=2025-03-15 days=73d = 0.00 [d1.rate]",
      "    law.loss-one-reading [convention loss-is-contract-rate]",
    ]);
  });

  it("does not arise where no fee was charged", () => {
    expect(told(loan(null, { defaultFee: null }), "2025-03-15")).toEqual(["not-applicable no-default-fee (65)"]);
    // The fee is charged on the day after the due day.
    expect(told(loan(), "2025-01-01")).toEqual(["not-applicable no-default-fee (65)"]);
    expect(told(loan(), "2025-01-02")[0]).toBe("applies (65)");
  });

  it("is judged by the day of the claim", () => {
    const older = aDebt()
      .lent("10000", "2022-01-01")
      .at("12", 365)
      .repaidBy("bullet", 1, "2023-01-01")
      .overdueAt(null, { defaultFee: defaultFeeOf("0.05", "once") });
    const before = "outside-knowledge default-fee.presumed-excess 2023-12-05–… (65)";
    expect(told(older, "2023-12-04")).toEqual([before]);
    expect(told(older, "2023-12-05")[0]).toBe("applies (65)");
    expect(told(older.with({ suit: { filed: day("2023-12-04") } }), "2024-06-01")).toEqual([before]);
    expect(told(older.with({ suit: { filed: day("2023-12-05") } }), "2024-06-01")[0]).toBe("applies (65)");
  });

  it("asks for the facts of the account, and for the days of the year where the loss runs by them", () => {
    expect(told(aDebt(), "2025-03-15")[0]).toMatch(/^needs-facts principal.stated principal.paidOut/);
    // Whole months need no day count and a penalty by the day neither; the loss at a yearly rate by days does.
    const daily = { rate: { value: decimal("0.0005"), per: "day", kind: "simple" } } as const;
    const months = aDebt().lent("10000", "2024-12-01").at("12").repaidBy("equal-principal", 1, "2025-01-01");
    const fees = { defaultFee: defaultFeeOf("0.05", "once") };
    expect(told(months.overdueAt(daily, fees), "2025-03-15")).toEqual(["needs-facts dayCount"]);
    // 5 in ten thousand a day for 73 days: 365.00 of penalty. At a contract rate of 4 in ten thousand the loss is 292.00, by days alone.
    const byDay = months.at({ value: decimal("0.0004"), per: "day", kind: "simple" }).overdueAt(daily, fees);
    expect(told(byDay, "2025-03-15")[3]).toBe('says above fee=500.00 penalty=365.00 loss=292.00 times="1.3"');
  });
});
