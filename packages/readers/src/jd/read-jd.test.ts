import { describe, expect, it } from "vitest";
import { readFile } from "../read-file.ts";

const old = [
  "交易时间",
  "交易分类",
  "商户名称",
  "交易说明",
  "收/支",
  "金额",
  "收/付款方式",
  "交易状态",
  "交易订单号",
  "商家订单号",
  "备注",
];
const now = [
  "交易时间",
  "商户名称",
  "交易说明",
  "金额",
  "收/付款方式",
  "交易状态",
  "收/支",
  "交易分类",
  "交易订单号",
  "商家订单号",
  "备注",
];
type Column = (typeof old)[number];

const usual: Record<Column, string> = {
  交易时间: "2025-01-08 20:10:05\t",
  交易分类: "日用百货",
  商户名称: "某某自营",
  交易说明: "纸巾",
  "收/支": "支出",
  金额: "29.90",
  "收/付款方式": "微信支付",
  交易状态: "交易成功",
  交易订单号: "100000000001\t",
  商家订单号: "200000000001\t",
  备注: "",
};
const aRow = (columns: readonly Column[], told: Partial<Record<Column, string>> = {}): string =>
  columns.map((column) => told[column] ?? usual[column]).join(",");

async function read(columns: readonly Column[], preamble: readonly string[], ...rows: string[]) {
  const text = `\ufeff${[...preamble, columns.join(","), ...rows].join("\r\n")}\r\n`;
  const reading = await readFile({ name: "bill.csv", bytes: new TextEncoder().encode(text) });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

const only = async (told: Partial<Record<Column, string>>) => (await read(now, [], aRow(now, told))).transactions[0];

it("the older bill and the newer one are told apart by the order of their columns", async () => {
  expect((await read(old, ["京东账号名：某人", "共：1笔记录", "电子回单客户"], aRow(old))).format).toBe("jd-2023");
  expect((await read(now, ["申请时间：2025-02-01"], aRow(now))).format).toBe("jd-2024");
});

it("gives moment, money and numbers, tabs at the end of a cell gone", async () => {
  expect(await only({})).toMatchObject({
    line: 2,
    day: "2025-01-08",
    time: "20:10:05+08:00",
    fen: 2990,
    direction: "out",
    kind: "spending",
    counterparty: "某某自营",
    account: "微信支付",
    orderId: "100000000001",
    merchantOrderId: "200000000001",
  });
});

describe("what a row is", () => {
  it.each([
    [
      "白条 repaid",
      { 商户名称: "京东金融", 交易说明: "白条主动还款", 交易分类: "白条", "收/支": "不计收支", 交易状态: "还款成功" },
      "repayment",
      "neutral",
    ],
    ["金条 repaid", { 商户名称: "京东金融", 交易说明: "金条还款", "收/支": "不计收支" }, "repayment", "neutral"],
    ["金条 paid out", { 商户名称: "京东金融", 交易说明: "金条借款到账", "收/支": "不计收支" }, "drawdown", "neutral"],
    ["goods bought with 白条, new debt by its account", { "收/付款方式": "京东白条" }, "spending", "out"],
    ["a refund of its own row", { 交易说明: "退款-纸巾", "收/支": "不计收支", 交易状态: "退款成功" }, "refund", "neutral"],
    [
      "a repayment that was given back",
      { 商户名称: "京东金融", 交易说明: "白条还款-退款", "收/支": "不计收支", 交易状态: "退款成功" },
      "refund",
      "neutral",
    ],
    ["what one's own money earned", { 交易说明: "小金库收益", "收/支": "收入" }, "income", "in"],
    ["pay after use, held", { 交易说明: "先享后付-纸巾", "收/支": "不计收支" }, "authorisation", "neutral"],
    [
      "a repayment that failed",
      { 商户名称: "京东金融", 交易说明: "白条还款", "收/支": "不计收支", 交易状态: "还款失败" },
      "failed",
      "neutral",
    ],
    ["a state nobody knows", { 交易状态: "新的状态" }, "unclassified", "out"],
  ])("%s", async (_, told, kind, direction) => expect(await only(told)).toMatchObject({ kind, direction }));

  it.each([
    ["448.32(已退款70.48)", 44832],
    ["468.32(已全额退款)", 46832],
    ["448.32（已退款70.48）", 44832],
  ])("%s is what was paid; the refund has a row of its own", async (amount, fen) => expect((await only({ 金额: amount }))?.fen).toBe(fen));

  it("never paid is no money", async () => {
    const { ignored } = await read(now, [], aRow(now, { 交易状态: "等待付款" }), aRow(now, { 交易状态: "交易关闭", "收/支": "不计收支" }));
    expect(ignored).toEqual([
      { line: 2, reason: "waiting-for-payment" },
      { line: 3, reason: "closed-unpaid" },
    ]);
  });
});

it("compares the totals it states, which leave out what came back, and says where they count otherwise", async () => {
  const { checks } = await read(now, ["支出：2笔(含1笔部分退款)，59.90元"], aRow(now), aRow(now, { 金额: "30.00(已退款0.10)" }));
  expect(checks).toEqual([
    { name: "spending-count", expected: 2, found: 2, ok: true, note: null },
    { name: "spending-fen", expected: 5990, found: 5980, ok: false, note: "counted-differently" },
  ]);
});

it("names the house's own product where the row names half of it", async () => {
  const lenders = [{ name: "京东白条", also: [], companies: [{ name: "京东金融", seen: "reported" as const }] }];
  const row = aRow(now, { 商户名称: "京东金融", 交易说明: "白条分期还款", "收/支": "不计收支" });
  const reading = await readFile({ name: "bill.csv", bytes: new TextEncoder().encode(`${now.join(",")}\n${row}`), lenders });
  expect(reading.ok && reading.value.transactions[0]?.lender).toBe("京东白条");
});

it("counts as the bill does: a purchase that came back whole counts neither way, and what is only promised is no money", async () => {
  const whole = { 金额: "468.32(已全额退款)", "收/支": "不计收支" };
  const back = { 交易说明: "退款-纸巾", 金额: "468.32", "收/支": "不计收支", 交易状态: "退款成功" };
  const later = { 金额: "35.61", "收/支": "不计收支", 交易分类: "先享后付", "收/付款方式": "先享后付" };
  const { checks, transactions } = await read(now, ["不计收支：3笔，468.32元"], ...[whole, back, later].map((told) => aRow(now, told)));
  expect(transactions.map(({ kind, fen }) => [kind, fen])).toEqual([
    ["spending", 46832],
    ["refund", 46832],
    ["authorisation", 3561],
  ]);
  expect(checks.map(({ name, ok }) => [name, ok])).toEqual([
    ["neutral-count", true],
    ["neutral-fen", true],
  ]);
});
