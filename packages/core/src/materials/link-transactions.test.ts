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
  linkTransactions(
    rows.map((row, index) => money({ line: index + 1, ...row })),
    housesIn,
  ).map(({ a, b, why, because }) => `${a.file}:${a.line} ${b.file}:${b.line} ${why}${because === undefined ? "" : ` ${because}`}`);
const housesIn = (text: string) => ["微信", "京东"].filter((house) => text.includes(house));
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

  it("a copy whose number a spreadsheet shortened, or that is masked, is known by minute, sum and words", () => {
    const shortened = { file: "again.csv", orderId: "2.02605E+12", time: "20:14+08:00" };
    expect(linksOf({}, shortened)).toEqual(["alipay.csv:1 again.csv:2 same-row"]);
    expect(linksOf({}, { ...shortened, orderId: "2026****2001" })).toEqual(["alipay.csv:1 again.csv:2 same-row"]);
    expect(linksOf({}, { ...shortened, time: "20:15+08:00" })).toEqual([]);
  });

  it("two whole numbers that differ are two payments, whatever else agrees", () => {
    expect(linksOf({}, { file: "again.csv", orderId: "2026050822002" })).toEqual([]);
  });

  it("overlapping exports: the second adds what the first lacks", () => {
    const [one, two, three] = ["2026-05-01", "2026-05-02", "2026-05-03"].map((on) => money({ day: day(on), orderId: on }));
    if (!one || !two || !three) throw new Error("three rows");
    const second = [two, three].map((row) => ({ ...row, file: "b.csv" }));
    expect(withoutCopies([one, two, ...second]).map((row) => `${row.file} ${row.day}`)).toEqual([
      "alipay.csv 2026-05-01",
      "alipay.csv 2026-05-02",
      "b.csv 2026-05-03",
    ]);
  });
});

describe("one payment in a wallet and in the statement of its card", () => {
  it("within five minutes, or without times on the same or the next day", () => {
    expect(linksOf({}, { ...bank, time: "20:16:00+08:00", counterparty: null })).toEqual([
      "alipay.csv:1 bank.csv:2 same-money card-and-time",
    ]);
    expect(linksOf({}, { ...bank, day: day("2026-05-09"), time: null, counterparty: null })).toEqual([
      "alipay.csv:1 bank.csv:2 same-money card-and-day",
    ]);
    expect(linksOf({}, { ...bank, time: null })).toEqual(["alipay.csv:1 bank.csv:2 same-money card-and-name"]);
  });

  it("over midnight the minutes count, not the day", () => {
    const late = { time: "23:58:00+08:00" };
    expect(linksOf(late, { ...bank, day: day("2026-05-09"), time: "00:02:00+08:00" })).toHaveLength(1);
    expect(linksOf(late, { ...bank, day: day("2026-05-09"), time: "00:04:00+08:00" })).toEqual([]);
  });

  it("a repayment the wallet calls neutral is money out on the card", () => {
    const repaid = { kind: "repayment", direction: "neutral", counterparty: "花呗" } as const;
    expect(linksOf(repaid, { ...bank, time: null, counterparty: "支付宝-花呗还款" })).toEqual([
      "alipay.csv:1 bank.csv:2 same-money card-and-name",
    ]);
  });

  it.each<[string, Partial<Transaction>]>([
    ["another card", { account: "储蓄卡(1546)" }],
    ["another sum, as where part was paid from a purse", { fen: fen(14000) }],
    ["the other direction", { direction: "in" }],
    ["the day before", { day: day("2026-05-07"), time: null }],
    ["six minutes later", { time: "20:20:34+08:00" }],
    ["two days later", { day: day("2026-05-10"), time: null }],
    ["a payment that failed", { kind: "failed" }],
    ["money only held", { kind: "authorisation" }],
  ])("not the same: %s", (_, rest) => expect(linksOf({}, { ...bank, ...rest })).toEqual([]));

  const twice = [{ orderId: "1" }, { orderId: "2", time: "20:16:00+08:00" }];
  const unnamed = { ...bank, counterparty: null };

  it("two equal purchases a day are paired in their order where times tell it", () => {
    expect(linksOf(...twice, { ...unnamed, time: "20:15:00+08:00" }, { ...unnamed, time: "20:17:00+08:00" })).toEqual([
      "alipay.csv:1 bank.csv:3 same-money card-and-time",
      "alipay.csv:2 bank.csv:4 same-money card-and-time",
    ]);
  });

  it("equal payments of two days are paired in the order of the days", () => {
    const [first, second] = [day("2026-05-08"), day("2026-05-09")];
    expect(
      linksOf(
        { orderId: "1" },
        { orderId: "2", day: second },
        { ...unnamed, day: first, time: null },
        { ...unnamed, day: second, time: null },
      ),
    ).toEqual(["alipay.csv:1 bank.csv:3 same-money card-and-day", "alipay.csv:2 bank.csv:4 same-money card-and-day"]);
  });

  it("where two rows could be meant and nothing decides, none is linked", () => {
    expect(linksOf({ orderId: "1" }, { orderId: "2" }, { ...unnamed, time: null })).toEqual([]);
    expect(linksOf({}, { ...unnamed, time: null }, { ...unnamed, time: null, description: "b" })).toEqual([]);
    expect(linksOf(...twice, { ...unnamed, time: null }, { ...unnamed, time: null, description: "b" })).toEqual([]);
  });

  it("the name in the bank's words decides where days do not", () => {
    const shops = [{ orderId: "1" }, { orderId: "2", counterparty: "晨光文具" }];
    const booked = (name: string) => ({ ...bank, time: null, counterparty: `支付宝-${name}` });
    expect(linksOf(...shops, booked("晨光文具"), booked("童悦衣橱"))).toEqual([
      "alipay.csv:1 bank.csv:4 same-money card-and-name",
      "alipay.csv:2 bank.csv:3 same-money card-and-name",
    ]);
  });
});

describe("a third copy", () => {
  const shop = { file: "jd.csv", account: "微信支付", counterparty: "晨光旗舰店" };
  const wallet = { file: "wechat.csv", time: "20:14:40+08:00", counterparty: "京东商城平台商户", orderId: "W1" };

  it("the shop's wallet, the wallet behind it and the card are one payment", () => {
    expect(linksOf(shop, wallet, { ...bank, time: null, counterparty: "财付通" })).toEqual([
      "wechat.csv:2 bank.csv:3 same-money card-and-day",
      "jd.csv:1 wechat.csv:2 same-money wallet-and-wallet",
    ]);
  });

  it.each<[string, Partial<Transaction>]>([
    ["minutes later", { time: "20:25:00+08:00" }],
    ["without a time", { time: null }],
    ["to somebody else", { counterparty: "晨光文具" }],
    ["for another sum", { fen: fen(15001) }],
  ])("not %s", (_, rest) => expect(linksOf(shop, { ...wallet, ...rest })).toEqual([]));

  it("a loan paid out and one paid back are two payments, the same sum and minute or not", () => {
    const paidOut = { ...shop, kind: "drawdown", direction: "neutral" } as const;
    const paidBack = { ...wallet, kind: "repayment", direction: "neutral" } as const;
    expect(linksOf(paidOut, paidBack)).toEqual([]);
    expect(linksOf({ ...paidOut, kind: "repayment" }, paidBack)).toEqual(["jd.csv:1 wechat.csv:2 same-money wallet-and-wallet"]);
  });

  it("what the shop itself lent for is no second wallet", () => {
    expect(linksOf({ ...shop, account: "京东白条" }, wallet)).toEqual([]);
  });
});
