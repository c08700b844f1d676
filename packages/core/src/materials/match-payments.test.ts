import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import type { Debt } from "../debt/debt.ts";
import type { LenderName } from "../debt/lender-name.ts";
import { debtId } from "../ids.ts";
import { yuan } from "../money.ts";
import type { Link } from "./link-transactions.ts";
import { matchPayments } from "./match-payments.ts";
import { splitOf } from "./split-payment.ts";
import type { Transaction } from "./transaction.ts";

/**
 * 1,200.00 at 12 % a year in twelve equal principals of 100.00, interest a twelfth of 12 % of what is left: the first
 * due, 1 February, is 100 + 12 = 112.00; the second, 1 March, 100 + 11 = 111.00; the third 100 + 10 = 110.00.
 */
const small = (id = "d1", platform = "青禾借款"): Debt =>
  aDebt()
    .lent("1200.00", "2026-01-01")
    .at("12", 365)
    .repaidBy("equal-principal", 12, "2026-02-01")
    .overdueAt("1.5")
    .with({ id: debtId(id), platform, lender: { type: "unknown" } }).debt;
/** Twice the sum, so twice each due: 224.00 first. */
const large = (id: string): Debt => ({
  ...small(id),
  principal: { ...small().principal, stated: yuan("2400.00"), received: yuan("2400.00") },
});

const repaid = (on: string, sum: string, rest: Partial<Transaction> = {}): Transaction => ({
  file: "alipay.csv",
  line: 1,
  day: day(on),
  time: null,
  fen: yuan(sum),
  direction: "neutral",
  kind: "repayment",
  counterparty: "青禾借款",
  description: "还款",
  status: "还款成功",
  account: null,
  orderId: null,
  merchantOrderId: null,
  currency: "CNY",
  lender: null,
  ...rest,
});
const nobody = { counterparty: "某公司", description: "代扣" };

const names: readonly LenderName[] = [
  { name: "青禾借款", also: ["青禾贷"], companies: [{ name: "青禾消费金融", seen: "reported" }] },
  { name: "望山月付", also: [], companies: [] },
];
const matched = (debts: readonly Debt[], rows: readonly Transaction[], links: readonly Link[] = []) =>
  matchPayments({ transactions: rows.map((row, index) => ({ ...row, line: index + 1 })), links, debts, names });
const first = (debts: readonly Debt[], ...rows: readonly Transaction[]) => matched(debts, rows)[0];

describe("a bank's row that was not linked", () => {
  const paidBy = { account: "望溪银行储蓄卡(8705)", time: "09:00:00+08:00" };
  const booked = { file: "bank.csv", account: "储蓄卡(8705)", orderId: null, status: null, direction: "out" as const };
  const last = (...rows: readonly Transaction[]) => matched([small()], rows).at(-1);

  it("and could be either of two equal payments is asked, not booked a third time", () => {
    const rows = [
      repaid("2026-02-01", "112.00", { ...paidBy, orderId: "A" }),
      repaid("2026-02-01", "112.00", { ...paidBy, orderId: "B", time: "21:00:00+08:00" }),
      repaid("2026-02-01", "112.00", booked),
    ];
    expect(last(...rows)).toMatchObject({ debt: null, certainty: "ask", candidates: ["d1"] });
    expect(last(...rows)?.why).toContain("may-be-copy");
  });

  it("and is what a voucher left of a payment of the same minute is asked", () =>
    expect(
      last(
        repaid("2026-02-01", "112.00", { ...paidBy, orderId: "A" }),
        repaid("2026-02-01", "100.00", { ...booked, time: "09:00:10+08:00" }),
      ),
    ).toMatchObject({ debt: null, certainty: "ask", candidates: ["d1"] }));

  it("and is of another card, or smaller without a time, is a payment of its own", () => {
    const wallet = repaid("2026-02-01", "112.00", { ...paidBy, orderId: "A" });
    expect(last(wallet, repaid("2026-02-01", "111.00", { ...booked, account: "(9999)" }))?.debt).toBe("d1");
    expect(last(wallet, repaid("2026-02-01", "111.00", booked))?.debt).toBe("d1");
  });
});

it("foreign money meets no debt in yuan", () =>
  expect(first([small()], repaid("2026-02-01", "112.00", { currency: "USD" }))).toMatchObject({
    debt: null,
    certainty: "ask",
    candidates: [],
  }));

describe("a repayment", () => {
  it("that names the debt and meets an instalment to the fen is sure", () => {
    expect(first([small()], repaid("2026-02-01", "112.00"))).toEqual({
      row: { file: "alipay.csv", line: 1 },
      day: "2026-02-01",
      fen: 11200,
      debt: "d1",
      certainty: "sure",
      why: ["named", "sum-exact", "due-day-near"],
      candidates: ["d1"],
      dues: [{ number: 1, due: "2026-02-01", fen: 11200 }],
      copies: [],
      recorded: null,
    });
  });

  it.each([
    ["part of an instalment", "2026-02-01", "50.00", ["named", "sum-partial", "due-day-near"], [1], "likely"],
    ["two instalments at once", "2026-03-01", "223.00", ["named", "sum-of-several", "due-day-near"], [1, 2], "sure"],
    // Ten days late: 100.00 x 12 % x 1.5 x 10/365 = 0.493 of penalty interest.
    ["an instalment with its penalty interest", "2026-02-11", "112.49", ["named", "sum-with-charges"], [1], "sure"],
    ["more than is owed so far", "2026-02-01", "900.00", ["named", "sum-above", "due-day-near"], [1, 2], "likely"],
    ["ahead of its due day", "2026-01-20", "112.00", ["named", "sum-exact"], [1], "sure"],
  ])("of %s", (_, on, sum, why, dues, certainty) => {
    const proposal = first([small()], repaid(on, sum));
    expect(proposal).toMatchObject({ debt: "d1", certainty, why });
    expect(proposal?.dues.map(({ number }) => number)).toEqual(dues);
  });

  it("of the next month meets the next instalment", () => {
    const [, second] = matched([small()], [repaid("2026-02-01", "112.00"), repaid("2026-03-01", "111.00")]);
    expect(second).toMatchObject({ certainty: "sure", dues: [{ number: 2, due: "2026-03-01", fen: 11100 }] });
  });

  it("of a debt whose terms are not known is likely by its name alone", () => {
    const unknown = aDebt().with({ platform: "青禾借款" }).debt;
    expect(first([unknown], repaid("2026-02-01", "112.00"))).toMatchObject({ debt: "d1", certainty: "likely", why: ["named"], dues: [] });
  });

  it("that failed repays nothing", () => {
    expect(matched([small()], [repaid("2026-02-01", "112.00", { kind: "failed" })])).toEqual([]);
  });

  it.each<[string, Partial<Transaction>]>([
    ["by another spelling", { counterparty: "青禾贷" }],
    ["as the reader recognised it", { counterparty: "某公司", lender: "青禾借款" }],
    ["in its description", { counterparty: null, description: "青禾借款第1期" }],
  ])("is named %s", (_, rest) => expect(first([small()], repaid("2026-02-01", "112.00", rest))?.why).toContain("named"));

  it("is named by a shortened company", () => {
    const debt = { ...small(), platform: "云帆", lender: { name: "山湖消费金融有限公司", type: "consumer-finance" } as const };
    expect(first([debt], repaid("2026-02-01", "50.00", { counterparty: "山湖消费金融" }))).toMatchObject({
      debt: "d1",
      why: ["named", "sum-partial", "due-day-near"],
    });
  });
});

describe("which debt is meant", () => {
  const two = [small("d1"), large("d2")];

  it("of two with one name the one whose instalment it is, and only likely", () => {
    expect(first(two, repaid("2026-02-01", "224.00"))).toMatchObject({ debt: "d2", certainty: "likely" });
  });

  it("is asked where two could be meant", () => {
    expect(first(two, repaid("2026-02-01", "50.00"))).toMatchObject({ debt: null, certainty: "ask", candidates: ["d1", "d2"], dues: [] });
    expect(first([small("d1"), small("d2")], repaid("2026-02-01", "112.00"))).toMatchObject({
      debt: null,
      certainty: "ask",
      candidates: ["d1", "d2"],
    });
  });

  it("without a name an exact sum within three days of the due day is likely, another is nobody's", () => {
    expect(first([small()], repaid("2026-02-03", "112.00", nobody))).toMatchObject({
      debt: "d1",
      certainty: "likely",
      why: ["sum-exact", "due-day-near"],
    });
    expect(first([small()], repaid("2026-02-06", "112.00", nobody))).toMatchObject({ debt: null, certainty: "ask", candidates: [] });
    expect(first([small()], repaid("2026-02-01", "111.99", nobody))).toMatchObject({ debt: null, candidates: [] });
  });

  it("never one the row names another product than", () => {
    expect(first([small()], repaid("2026-02-01", "112.00", { counterparty: "望山月付" }))).toMatchObject({ debt: null, candidates: [] });
  });

  it("a company only reported behind the product is asked unless the sum fits", () => {
    const row = (sum: string) => repaid("2026-02-01", sum, { counterparty: "青禾消费金融有限公司" });
    expect(first([small()], row("112.00"))).toMatchObject({
      debt: "d1",
      certainty: "likely",
      why: ["company-reported", "sum-exact", "due-day-near"],
    });
    expect(first([small()], row("50.00"))).toMatchObject({ debt: null, certainty: "ask", candidates: ["d1"] });
  });

  it("is the one earlier rows to the same counterparty are recorded for", () => {
    const paid = { ...small(), payments: [{ day: day("2026-02-01"), fen: yuan("112.00") }] };
    const [known, next] = matched([paid], [repaid("2026-02-01", "112.00", nobody), repaid("2026-03-09", "60.00", nobody)]);
    expect(known?.recorded).toBe("d1");
    expect(next).toMatchObject({ debt: "d1", certainty: "likely", why: ["as-before", "sum-partial"], recorded: null });
  });

  it.each<[string, Partial<Debt>]>([
    ["that is not the person's", { status: "not-mine" }],
    ["paid out after the row", { principal: { stated: yuan("1200.00"), received: yuan("1200.00"), paidOut: day("2026-02-02") } }],
  ])("never one %s", (_, change) => {
    expect(first([{ ...small(), ...change }], repaid("2026-02-01", "112.00"))).toMatchObject({ debt: null, candidates: [] });
  });
});

describe("what is known or told twice", () => {
  it("a payment of the case is known by file, line and day, else by day and sum, one answering one", () => {
    const byPlace = { ...small(), payments: [{ day: day("2026-02-01"), fen: yuan("100.00"), file: "files/alipay.csv", line: 1 }] };
    expect(first([byPlace], repaid("2026-02-01", "112.00"))?.recorded).toBe("d1");
    // Next month's bill under the same name, with another payment of the same sum on the same line.
    expect(first([byPlace], repaid("2026-03-01", "100.00"))?.recorded).toBeNull();
    const bySum = { ...small(), payments: [{ day: day("2026-02-01"), fen: yuan("112.00") }] };
    const twice = [repaid("2026-02-01", "112.00"), repaid("2026-02-01", "112.00")];
    expect(matched([bySum], twice).map(({ recorded }) => recorded)).toEqual(["d1", null]);
  });

  const wallet = repaid("2026-02-01", "112.00");
  const bank = repaid("2026-02-02", "112.00", { file: "bank.csv", kind: "spending", counterparty: "支付宝", orderId: null });
  const link: Link = { a: { file: "alipay.csv", line: 1 }, b: { file: "bank.csv", line: 2 }, why: "same-money" };

  it("the bank's row of a wallet's payment is a copy of it", () => {
    const proposals = matched([small()], [wallet, bank], [link]);
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({ row: { file: "alipay.csv" }, copies: [{ file: "bank.csv", line: 2 }] });
  });

  it("a payment recorded from the bank's copy is known when the wallet's row comes", () => {
    const paid = { ...small(), payments: [{ day: day("2026-02-02"), fen: yuan("112.00") }] };
    expect(matched([paid], [wallet, bank], [link])[0]?.recorded).toBe("d1");
  });
});

describe("what a payment was for", () => {
  const at = (on: string, sum: string) => splitOf(small(), { day: day(on), fen: yuan(sum) });

  it("interest, then penalty interest, then principal where nothing else is agreed (Civil Code 561)", () => {
    expect(at("2026-02-11", "112.49")).toEqual({
      ok: true,
      value: {
        to: [
          { part: "interest", instalment: 1, fen: 1200 },
          { part: "penalty-interest", instalment: null, fen: 49 },
          { part: "principal", instalment: 1, fen: 10000 },
        ],
        later: null,
        creditFen: 0,
      },
    });
  });

  it("waits until the due day when it comes before it", () => {
    expect(at("2026-01-25", "112.00")).toMatchObject({
      value: {
        to: [],
        later: {
          day: "2026-02-01",
          to: [
            { part: "interest", instalment: 1, fen: 1200 },
            { part: "principal", instalment: 1, fen: 10000 },
          ],
        },
        creditFen: 0,
      },
    });
  });

  it("does not depend on payments after it", () => {
    const later = { day: day("2026-03-01"), fen: yuan("500.00") };
    const payment = { day: day("2026-02-01"), fen: yuan("112.00") };
    const both = splitOf({ ...small(), payments: [payment, later] }, payment);
    expect(both).toEqual(at("2026-02-01", "112.00"));
  });

  it("is not said where facts are missing", () => {
    expect(splitOf(aDebt().debt, { day: day("2026-02-01"), fen: yuan("1.00") }).ok).toBe(false);
  });
});
