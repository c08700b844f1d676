import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, defaultFeeOf } from "../debt/a-debt.ts";
import { balanceParts } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { told } from "../explain/a-told-explanation.ts";
import type { Explanation } from "../explain/explanation.ts";
import { yuan } from "../money.ts";
import { parseRate } from "../rate.ts";
import type { Account } from "./account.ts";
import { explainAllocation, explainPart, explainTotal } from "./explain-account.ts";
import { runAccount } from "./run-account.ts";

const debt = aDebt()
  .lent("3000", "2025-01-15", "2900")
  .at("12", 360)
  .repaidBy("equal-instalments", 3, "2025-02-15")
  .overdueAt("1.5", { compound: true, defaultFee: defaultFeeOf("0.05", "once"), graceDays: 3 })
  .with({ fees: [{ name: "担保费", fen: yuan("12.50"), when: "each-period" }] })
  .paying("700", "2025-03-01", { file: "files/bill.csv", line: 57 })
  .paying("5", "2025-03-20").debt;

const accountOf = (of: Debt = debt, on = "2025-05-20"): Account => {
  const run = runAccount(of, day(on));
  if (!run.ok) throw new Error(`missing ${run.error.missing.join(", ")}`);
  return run.value;
};

const moneyOf = (explanation: Explanation): number => (explanation.result?.is === "money" ? explanation.result.fen : 0);
const sumOfParts = (explanation: Explanation): number => explanation.parts.reduce((sum, part) => sum + moneyOf(part), 0);

const leavesOf = (explanation: Explanation): readonly Explanation[] =>
  explanation.parts.length === 0 ? [explanation] : explanation.parts.flatMap(leavesOf);

describe("an opened figure", () => {
  it("is the sum of its parts, the total and each part", () => {
    const account = accountOf();
    expect(sumOfParts(explainTotal(account))).toBe(moneyOf(explainTotal(account)));
    for (const part of balanceParts) {
      const explanation = explainPart(account, part);
      expect([part, sumOfParts(explanation)]).toEqual([part, moneyOf(explanation)]);
      expect(moneyOf(explanation)).toBe(account.balance[part]);
    }
  });

  it("ends in facts, rows and conventions, never in nothing", () => {
    for (const leaf of leavesOf(explainTotal(accountOf()))) expect([leaf.key, leaf.origin]).not.toEqual([leaf.key, null]);
  });

  it("shows what a payment was set against and the row it stands in", () => {
    const account = accountOf();
    const [first] = account.allocations.filter((allocation) => allocation.payment !== null);
    if (!first) throw new Error("the first payment has an allocation");
    const explanation = explainAllocation(account, first);
    expect(explanation.origin).toEqual({ from: "row", file: "files/bill.csv", line: 57 });
    expect(moneyOf(explanation)).toBe(yuan("700"));
    expect(sumOfParts(explanation)).toBe(yuan("700"));
  });
});

describe("a part opened to its last line", () => {
  /** 10,000 at 12 % by 365 days from 1 January to 1 July 2025, three days of grace, then half again. */
  const bullet = aDebt().lent("10000", "2025-01-01").at("12", 365).repaidBy("bullet", 1, "2025-07-01");
  const late = bullet.overdueAt("1.5", { graceDays: 3, compound: true });

  it("tells the term's interest by base and rate, the grace days by days, and the payment with its place among the facts", () => {
    // 181 days: 595.07. Grace 1 to 4 July: 10000 x 0.12 x 3 / 365 = 9.8630136… A payment of 100 on 31 July meets interest first.
    expect(told(explainPart(accountOf(late.paying("100", "2025-07-31").debt, "2025-07-31"), "interest"))).toEqual([
      "account.part part=<interest> charged=604.93 paid=100.00 day=2025-07-31 = 504.93",
      "  account.scheduled-interest-on day=2025-07-01 instalment=1 base=10000.00 from=2025-01-01 rate=12%/year = 595.07 [d1.rate]",
      "  account.accrued day=2025-07-31 = 9.86",
      '    account.ran base=10000.00 on=<overdue-principal> from=2025-07-01 to=2025-07-04 days=3d rate=12%/year times="1" dayCount=<day-count-365> = 9.863014 [d1.rate]',
      "    account.rounded-once [convention rounded-once]",
      "  account.paid day=2025-07-31 part=<interest> = -100.00 [d1.payments[0]]",
      "  account.scheduled-month [convention twelfth-of-the-year]",
    ]);
  });

  it("tells penalty and compound interest by the multiplier of the contract", () => {
    // 27 days at 18 %: 10000 x 0.18 x 27 / 365 = 133.1506849…; compound on 595.07 alike: 7.9233978…
    const account = accountOf(late.debt, "2025-07-31");
    expect(told(explainPart(account, "penalty-interest"))).toEqual([
      "account.part part=<penalty-interest> charged=133.15 paid=0.00 day=2025-07-31 = 133.15",
      "  account.accrued day=2025-07-31 = 133.15",
      '    account.ran-times base=10000.00 on=<overdue-principal> from=2025-07-04 to=2025-07-31 days=27d rate=12%/year times="1.5" dayCount=<day-count-365> = 133.150685 [d1.overdue.penalty]',
      "    account.rounded-once [convention rounded-once]",
    ]);
    expect(told(explainPart(account, "compound-interest"))[2]).toBe(
      '    account.ran-times base=595.07 on=<unpaid-interest> from=2025-07-04 to=2025-07-31 days=27d rate=12%/year times="1.5" dayCount=<day-count-365> = 7.923398 [d1.overdue.penalty]',
    );
  });

  it("rests compound interest on the contract rate where no penalty is agreed", () => {
    // 27 days at 12 % on 595.07: 5.2822652…
    const account = accountOf(bullet.overdueAt(null, { graceDays: 3, compound: true }).debt, "2025-07-31");
    expect(told(explainPart(account, "compound-interest"))[2]).toBe(
      '    account.ran base=595.07 on=<unpaid-interest> from=2025-07-04 to=2025-07-31 days=27d rate=12%/year times="1" dayCount=<day-count-365> = 5.282265 [d1.rate]',
    );
  });

  it("names no day count for a rate quoted by the day, and none where the contract has none", () => {
    const rate = parseRate("0.05", "day", "percent");
    const byDay = bullet.overdueAt(rate.ok ? { rate: rate.value } : null).debt;
    // 30 days at 0.05 %: 150.
    expect(told(explainPart(accountOf(byDay, "2025-07-31"), "penalty-interest"))[2]).toBe(
      '    account.ran base=10000.00 on=<overdue-principal> from=2025-07-01 to=2025-07-31 days=30d rate=0.05%/day times="1" dayCount=<day-count-none> = 150 [d1.overdue.penalty]',
    );
  });

  it("tells the running period by its days, and its ceiling", () => {
    // 3,000 at 12 % by 360: 20 days 20.00 of a month of 30.00.
    const running = aDebt().lent("3000", "2025-01-15").at("12", 360).repaidBy("equal-instalments", 3, "2025-02-15").overdueAt(null);
    expect(told(explainPart(accountOf(running.debt, "2025-02-04"), "interest"))).toEqual([
      "account.part part=<interest> charged=20.00 paid=0.00 day=2025-02-04 = 20.00",
      "  account.interest-so-far-capped from=2025-01-15 to=2025-02-04 days=20d principal=3000.00 byDays=20.00 most=30.00 = 20.00 [d1.rate]",
    ]);
  });

  it("says of interest on a flat rate that it stays on the sum first lent", () => {
    const flat = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("flat-rate", 3, "2025-02-15").overdueAt(null);
    expect(told(explainPart(accountOf(flat.debt, "2025-03-15"), "interest"))).toContain(
      "  account.scheduled-interest-on day=2025-03-15 instalment=2 base=1200.00 from=2025-02-15 rate=12%/year = 12.00 [d1.rate]",
    );
  });

  it("says of a falling principal what it stood at when the period began", () => {
    // 1,200 in three parts of 400: the second month runs on 800, 8.00.
    const falling = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("equal-principal", 3, "2025-02-15").overdueAt(null);
    expect(told(explainPart(accountOf(falling.debt, "2025-03-15"), "interest"))).toContain(
      "  account.scheduled-interest-on day=2025-03-15 instalment=2 base=800.00 from=2025-02-15 rate=12%/year = 8.00 [d1.rate]",
    );
  });

  it("says only the number of a row that a prepayment has changed", () => {
    // 1,200 at 1 % a month; 612 on the first due day pay 12 of interest and 600 of principal: the second month costs 6.00.
    const prepaid = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("interest-first", 3, "2025-02-15").overdueAt(null);
    const account = accountOf(prepaid.paying("612", "2025-02-15", { prepays: true }).debt, "2025-03-15");
    expect(told(explainPart(account, "interest")).filter((line) => line.includes("scheduled-interest"))).toEqual([
      "  account.scheduled-interest-on day=2025-02-15 instalment=1 base=1200.00 from=2025-01-15 rate=12%/year = 12.00 [d1.rate]",
      "  account.scheduled-interest day=2025-03-15 instalment=2 = 6.00 [d1.rate]",
    ]);
  });

  it("tells fees by name, and the default fee by the instalment it fell on", () => {
    const fees = [{ name: "担保费", fen: yuan("12.50"), when: "each-period" as const }];
    const feeDebt = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("equal-principal", 3, "2025-02-15").with({ fees });
    const account = accountOf(feeDebt.overdueAt(null, { defaultFee: defaultFeeOf("0.05", "once") }).debt, "2025-02-20");
    expect(told(explainPart(account, "other-fees"))).toEqual([
      "account.part part=<other-fees> charged=12.50 paid=0.00 day=2025-02-20 = 12.50",
      '  account.fee day=2025-02-15 name="担保费" = 12.50 [d1.fees]',
    ]);
    // 5 % of 400.
    expect(told(explainPart(account, "default-fee"))).toEqual([
      "account.part part=<default-fee> charged=20.00 paid=0.00 day=2025-02-20 = 20.00",
      "  account.default-fee day=2025-02-16 instalment=1 overduePrincipal=400.00 = 20.00 [d1.overdue.defaultFee]",
    ]);
  });
});

describe("the principal opened", () => {
  const lent = (received?: string) =>
    aDebt().lent("3000", "2025-01-15", received).at("12", 365).repaidBy("interest-first", 3, "2025-02-15");

  it("is the sum stated where nothing was kept back", () => {
    expect(told(explainPart(accountOf(lent().debt, "2025-01-15"), "principal"))).toEqual([
      "account.part part=<principal> charged=3000.00 paid=0.00 day=2025-01-15 = 3000.00",
      "  account.drawdown day=2025-01-15 = 3000.00 [d1.principal.stated]",
    ]);
  });

  it("is the sum received where something was, by Civil Code 670", () => {
    expect(told(explainPart(accountOf(lent("2900").debt, "2025-01-15"), "principal"))).toEqual([
      "account.part part=<principal> charged=2900.00 paid=0.00 day=2025-01-15 = 2900.00",
      "  account.drawdown-received day=2025-01-15 deducted=100.00 = 2900.00 [d1.principal.received]",
      "    account.received-is-principal [convention received-670]",
    ]);
  });

  it("says that it starts from the sum stated where nobody said what was received", () => {
    const { received: _, ...principal } = lent().debt.principal;
    expect(told(explainPart(accountOf({ ...lent().debt, principal }, "2025-01-15"), "principal"))[1]).toBe(
      "  account.drawdown-as-stated day=2025-01-15 = 3000.00 [d1.principal.stated]",
    );
  });

  it("takes nothing off a later drawdown", () => {
    const line = aDebt().lent("3000", "2025-01-15", "2900").at("12", 365).repaidBy("revolving", 3, "2025-02-15");
    const drawn = line.with({ drawdowns: [{ day: day("2025-01-20"), fen: yuan("500") }] });
    expect(told(explainPart(accountOf(drawn.debt, "2025-01-20"), "principal")).at(-1)).toBe(
      "  account.drawdown day=2025-01-20 = 500.00 [d1.principal.stated]",
    );
  });
});

describe("a payment opened", () => {
  it("names what each yuan met, in the order of the Civil Code, and what waits", () => {
    // 1,200 in three: 400.00 and 12.00 due on 15 February; 500 leave 88.00 as a credit.
    const paid = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("equal-principal", 3, "2025-02-15").overdueAt(null);
    const account = accountOf(paid.paying("500", "2025-02-15").debt, "2025-03-15");
    expect(account.allocations.flatMap((allocation) => told(explainAllocation(account, allocation)))).toEqual([
      "account.allocation day=2025-02-15 = 500.00 [d1.payments[0]]",
      "  account.allocated part=<interest> instalment=1 = 12.00",
      "  account.allocated part=<principal> instalment=1 = 400.00",
      "  account.credit = 88.00",
      "  account.set-off-order [convention set-off-561]",
      // 15 March: 8.00 of interest, then 80.00 of the 400.00.
      "account.allocation day=2025-03-15 = 88.00 [convention credit-waits]",
      "  account.allocated part=<interest> instalment=2 = 8.00",
      "  account.allocated part=<principal> instalment=2 = 80.00",
      "  account.set-off-order [convention set-off-561]",
    ]);
  });

  it("rests on the contract's own order where it has one, and on no instalment for what has no due day", () => {
    // 10,000 at 12 % for 181 days; 30 days at 18 %: 147.945…
    const agreed = aDebt().lent("10000", "2025-01-01").at("12", 365).repaidBy("bullet", 1, "2025-07-01");
    const debt = agreed.overdueAt("1.5", { setOff: ["penalty", "interest", "principal"] }).paying("100", "2025-07-31").debt;
    const account = accountOf(debt, "2025-07-31");
    expect(account.allocations.flatMap((allocation) => told(explainAllocation(account, allocation)))).toEqual([
      "account.allocation day=2025-07-31 = 100.00 [d1.payments[0]]",
      "  account.allocated part=<penalty-interest> = 100.00",
      "  account.set-off-order [d1.overdue.setOff]",
    ]);
  });

  it("rests on the Civil Code where what was agreed for a delay is not known, and on its own fact without a line of a file", () => {
    const open = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("equal-principal", 3, "2025-02-15");
    const account = accountOf(open.paying("5", "2025-02-01", { file: "files/bill.csv" }).debt, "2025-02-01");
    expect(account.allocations.flatMap((allocation) => told(explainAllocation(account, allocation)))).toEqual([
      "account.allocation day=2025-02-01 = 5.00 [d1.payments[0]]",
      "  account.credit = 5.00",
      "  account.set-off-order [convention set-off-561]",
    ]);
  });

  it("leaves interest that ran on what is drawn at the contract rate, whatever was agreed for a delay", () => {
    // 1,000 at 12 % for 73 days: 24.00.
    const line = aDebt().lent("1000", "2025-01-01").at("12", 365).repaidBy("revolving", 1, "2025-06-01");
    expect(told(explainPart(accountOf(line.debt, "2025-03-15"), "interest")).filter((line) => line.includes("account.ran "))).toEqual([
      '    account.ran base=1000.00 on=<outstanding-principal> from=2025-01-01 to=2025-03-15 days=73d rate=12%/year times="1" dayCount=<day-count-365> = 24 [d1.rate]',
    ]);
  });

  it("that met several dues is one line a part", () => {
    // Dues of 15 February (400 + 12) and 15 March (400 + 8) meet 425 on 20 March: 20.00 of interest, and
    // what ran since at 12 % / 365, 400 for 28 days (3.68) and 800 for 5 (1.32), come before principal.
    const paid = aDebt().lent("1200", "2025-01-15").at("12", 365).repaidBy("equal-principal", 3, "2025-02-15").overdueAt(null);
    const account = accountOf(paid.paying("425", "2025-03-20").debt, "2025-03-20");
    expect(told(explainPart(account, "interest")).filter((line) => line.includes("account.paid"))).toEqual([
      "  account.paid day=2025-03-20 part=<interest> = -25.00 [d1.payments[0]]",
    ]);
    expect(told(explainPart(account, "default-fee"))).toEqual([
      "account.part part=<default-fee> charged=0.00 paid=0.00 day=2025-03-20 = 0.00",
    ]);
  });
});

describe("the total opened", () => {
  it("holds the parts that were ever charged, paid ones too, and no other", () => {
    // 1,000 at 12 % for a month: 10.00, both paid.
    const paid = aDebt().lent("1000", "2025-01-15").at("12", 365).repaidBy("interest-first", 1, "2025-02-15").overdueAt(null);
    const opened = explainTotal(accountOf(paid.paying("1010", "2025-02-15").debt, "2025-02-15"));
    expect(told({ ...opened, parts: [] })).toEqual(["account.total day=2025-02-15 = 0.00"]);
    expect(opened.parts.map((part) => told({ ...part, parts: [] })[0])).toEqual([
      "account.part part=<principal> charged=1000.00 paid=1000.00 day=2025-02-15 = 0.00",
      "account.part part=<interest> charged=10.00 paid=10.00 day=2025-02-15 = 0.00",
    ]);
  });
});
