import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { fen } from "../money.ts";
import { linkTransactions, withoutCopies } from "./link-transactions.ts";
import type { Transaction } from "./transaction.ts";

const money = (rest: Partial<Transaction>): Transaction => ({
  file: "alipay.csv",
  line: 1,
  day: day("2026-05-08"),
  time: "20:14:33+08:00",
  fen: fen(15000),
  direction: "out",
  kind: "spending",
  counterparty: "童悦衣橱",
  description: "童鞋",
  status: "交易成功",
  account: "望溪银行储蓄卡(8705)",
  orderId: "2026050822001",
  merchantOrderId: null,
  currency: "CNY",
  lender: null,
  ...rest,
});
const linksOf = (...rows: Partial<Transaction>[]) =>
  linkTransactions(rows.map((row, index) => money({ line: index + 1, ...row }))).map(
    ({ a, b, why }) => `${a.file}:${a.line} ${b.file}:${b.line} ${why}`,
  );
const bank = {
  file: "bank.csv",
  orderId: null,
  status: null,
  account: "储蓄卡(8705)",
  counterparty: "支付宝-童悦衣橱",
  description: "快捷支付",
};

describe("rows about the same money", () => {
  it("a refund and its purchase, by the order number in front", () => {
    expect(linksOf({}, { kind: "refund", orderId: "2026050822001_881", fen: fen(15000) })).toEqual(["alipay.csv:1 alipay.csv:2 refund-of"]);
    expect(linksOf({}, { kind: "refund", orderId: "2026050822001*REFUND_9", fen: fen(500) })).toEqual([
      "alipay.csv:1 alipay.csv:2 refund-of",
    ]);
  });

  it("a refund and its purchase, by the merchant's number", () => {
    expect(linksOf({ merchantOrderId: "M1" }, { kind: "refund", orderId: "x", merchantOrderId: "M1" })).toEqual([
      "alipay.csv:1 alipay.csv:2 refund-of",
    ]);
  });

  it("no refund of more than was paid, and none of what failed", () => {
    expect(linksOf({}, { kind: "refund", orderId: "2026050822001_1", fen: fen(15001) })).toEqual([]);
    expect(linksOf({ kind: "failed" }, { kind: "refund", orderId: "2026050822001_1" })).toEqual([]);
  });

  it("one row in two files, once for each copy", () => {
    expect(linksOf({}, { file: "again.csv" }, { file: "third.csv" })).toEqual([
      "alipay.csv:1 again.csv:2 same-row",
      "alipay.csv:1 third.csv:3 same-row",
    ]);
  });

  it("importing a file again adds nothing, and two equal payments of one file stay two", () => {
    const twice = [money({ line: 1, orderId: null }), money({ line: 2, orderId: null })];
    const again = twice.map((row) => ({ ...row, file: "again.csv" }));
    expect(withoutCopies([...twice, ...again])).toEqual(twice);
  });

  it("the wallet's row and the card's, on the same day within five minutes or the next day without times", () => {
    expect(linksOf({}, { ...bank, time: "20:16:00+08:00" })).toEqual(["alipay.csv:1 bank.csv:2 same-money"]);
    expect(linksOf({}, { ...bank, day: day("2026-05-09"), time: null })).toEqual(["alipay.csv:1 bank.csv:2 same-money"]);
  });

  it.each<[string, Partial<Transaction>]>([
    ["another card", { account: "储蓄卡(1546)" }],
    ["another sum", { fen: fen(15001) }],
    ["the day before", { day: day("2026-05-07"), time: null }],
    ["six minutes later", { time: "20:20:34+08:00" }],
    ["two days later", { day: day("2026-05-10"), time: null }],
  ])("not the same: %s", (_, rest) => expect(linksOf({}, { ...bank, ...rest })).toEqual([]));

  it("where two rows could be meant, none is linked", () => {
    expect(linksOf({}, { orderId: "2" }, { ...bank, time: null })).toEqual([]);
    expect(linksOf({}, { ...bank, time: null }, { ...bank, time: null, description: "b" })).toEqual([]);
  });
});
