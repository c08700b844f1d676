import type { Transaction } from "@tanhao/core/materials/transaction";
import { write } from "hucre";
import { describe, expect, it } from "vitest";
import type { FileReading } from "../file-reading.ts";
import { readFile } from "../read-file.ts";

const header = ["交易时间", "交易类型", "交易对方", "商品", "收/支", "金额(元)", "支付方式", "当前状态", "交易单号", "商户单号", "备注"];

/** A row of the bill; what is not told is an ordinary purchase. */
const aRow = (told: Partial<Record<(typeof header)[number], string>> = {}): string[] => {
  const usual: Record<string, string> = {
    交易时间: "2025-03-05 12:30:11",
    交易类型: "商户消费",
    交易对方: "某某便利店",
    商品: "/",
    "收/支": "支出",
    "金额(元)": "¥12.50",
    支付方式: "零钱",
    当前状态: "支付成功",
    交易单号: "420000000000000000000000001",
    商户单号: "10001",
    备注: "/",
  };
  return header.map((column) => told[column] ?? usual[column] ?? "/");
};

const preamble = (rows: number, notes = 3): string[][] => [
  ["微信支付账单明细"],
  ["微信昵称：[某人]"],
  ["起始时间：[2025-01-01 00:00:00] 终止时间：[2025-03-31 23:59:59]"],
  ["导出类型：[全部]"],
  ["导出时间：[2025-04-01 08:00:00]"],
  [""],
  [`共${rows}笔记录`],
  ["收入：0笔 0.00元"],
  ["支出：1笔 12.50元"],
  ["中性交易：0笔 0.00元"],
  ["注："],
  ...Array.from({ length: notes }, (_, index) => [`${index + 1}. 说明`]),
  [""],
  ["----------------------微信支付账单明细列表--------------------"],
];

/** As the CSV pads its preamble and, since 2025, puts tabs outside the quotes. */
const aCsv = (...rows: string[][]): Uint8Array => {
  const line = (cells: string[]): string => header.map((_, index) => cells[index] ?? "").join(",");
  const quoted = (cells: string[]): string => cells.map((cell, index) => (index >= 8 && index <= 9 ? `"${cell}"\t` : cell)).join(",");
  return new TextEncoder().encode([...preamble(rows.length).map(line), header.join(","), ...rows.map(quoted)].join("\r\n"));
};

type Cell = string | number | Date;

const aWorkbook = (sheets: { name: string; rows: Cell[][] }[]): Promise<Uint8Array> => write({ sheets });

async function read(bytes: Uint8Array): Promise<FileReading> {
  const reading = await readFile({ name: "bill", bytes });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

async function only(row: string[]): Promise<Transaction | undefined> {
  return (await read(aCsv(row))).transactions[0];
}

describe("a WeChat bill in CSV", () => {
  it("gives each row with its moment, its money and its numbers as text", async () => {
    const { format, rows, transactions, notes, checks } = await read(aCsv(aRow()));
    expect([format, rows, notes]).toEqual(["wechat", { read: 1, imported: 1, ignored: 0, unreadable: 0 }, []]);
    expect(transactions[0]).toMatchObject({
      line: 18,
      day: "2025-03-05",
      time: "12:30:11+08:00",
      fen: 1250,
      direction: "out",
      kind: "spending",
      counterparty: "某某便利店",
      description: null,
      account: "零钱",
      orderId: "420000000000000000000000001",
      merchantOrderId: "10001",
    });
    expect(checks.every(({ ok }) => ok)).toBe(true);
  });

  it.each([
    ["a card repaid", { 交易类型: "信用卡还款", 交易对方: "某某银行信用卡还款", "收/支": "/" }, "repayment", "neutral"],
    ["分付 repaid", { 交易类型: "分付还款", 交易对方: "分付", "收/支": "/" }, "repayment", "neutral"],
    ["a lender's own merchant account", { 交易对方: "青禾消费金融有限公司", 商品: "自动扣款" }, "repayment", "neutral"],
    [
      "a loan paid out",
      { 交易类型: "其他", 交易对方: "某某小额贷款有限公司", 商品: "放款", "收/支": "收入", 当前状态: "已到账" },
      "drawdown",
      "neutral",
    ],
    ["a friend paid back", { 交易类型: "转账", 交易对方: "老王", 商品: "转账备注:还款", 当前状态: "对方已收钱" }, "transfer", "out"],
    [
      "a lender paid by way of a transfer",
      { 交易类型: "转账", 交易对方: "某某小额贷款有限公司", 当前状态: "已转账" },
      "repayment",
      "neutral",
    ],
    ["goods of a lender's shop, bought on credit", { 交易对方: "青禾消费金融有限公司", 支付方式: "分付" }, "spending", "out"],
    ["a tip given", { 交易类型: "赞赏码", 当前状态: "朋友已收钱" }, "spending", "out"],
    ["a tip received", { 交易类型: "赞赏码", "收/支": "收入", 当前状态: "已收钱" }, "income", "in"],
    ["money taken out of the wallet", { 交易类型: "零钱提现", "收/支": "/", 当前状态: "提现已到账" }, "transfer", "neutral"],
    ["a refund of its own row", { 交易类型: "某某便利店-退款", "收/支": "收入", 当前状态: "已全额退款" }, "refund", "in"],
    ["the purchase that was refunded in part", { 当前状态: "已退款(￥3.50)" }, "spending", "out"],
    ["a repayment that failed", { 交易类型: "信用卡还款", "收/支": "/", 当前状态: "还款失败" }, "failed", "neutral"],
    ["a state nobody knows", { 当前状态: "新的状态" }, "unclassified", "out"],
    ["a direction nobody knows", { "收/支": "新的方向" }, "unclassified", "neutral"],
  ])("%s", async (_, told, kind, direction) => expect(await only(aRow(told))).toMatchObject({ kind, direction }));

  it("knows a lender by its listed name alone: it pays nothing else, and the type names 分付 where nothing else does", async () => {
    const lenders = [
      { name: "微信分付", also: ["分付还款"], companies: [] },
      { name: "青禾借", also: [], companies: [] },
    ];
    const rows = [aRow({ 交易对方: "青禾借" }), aRow({ 交易类型: "分付还款", 交易对方: "分付", "收/支": "/" })];
    const reading = await readFile({ name: "bill", bytes: aCsv(...rows), lenders });
    if (!reading.ok) throw new Error(reading.error.kind);
    expect(reading.value.transactions.map(({ kind, lender }) => [kind, lender])).toEqual([
      ["repayment", "青禾借"],
      ["repayment", "微信分付"],
    ]);
  });

  it("names the lender as the row does, where no directory knows it", async () => {
    expect((await only(aRow({ 交易对方: "青禾消费金融有限公司" })))?.lender).toBe("青禾消费金融有限公司");
  });

  it("keeps what it cannot read, with its line and text", async () => {
    const { rows, unreadable } = await read(aCsv(aRow({ "金额(元)": "十二元" }), aRow()));
    expect(rows).toEqual({ read: 2, imported: 1, ignored: 0, unreadable: 1 });
    expect(unreadable[0]).toMatchObject({ line: 18, reason: "amount-malformed" });
    expect(unreadable[0]?.text).toContain("十二元");
  });
});

describe("a WeChat bill as a spreadsheet", () => {
  it("of 2025 holds the same lines, amounts still text", async () => {
    const rows = [...preamble(1), header, aRow()];
    expect((await read(await aWorkbook([{ name: "Sheet1", rows }]))).transactions[0]).toMatchObject({
      line: 18,
      fen: 1250,
      time: "12:30:11+08:00",
    });
  });

  it("of 2026 has one more note, numbers for amounts and a count of days for the time", async () => {
    // 45721 days after 1899-12-30 is 5 March 2025; 12:30:11 is 45011 of 86400 seconds.
    const row: Cell[] = aRow();
    row[0] = 45721 + 45011 / 86400;
    row[5] = 12.5;
    const rows = [...preamble(1, 4), header, row];
    expect((await read(await aWorkbook([{ name: "Sheet1", rows }]))).transactions[0]).toMatchObject({
      line: 19,
      day: "2025-03-05",
      time: "12:30:11+08:00",
      fen: 1250,
    });
  });

  it("is found behind a first sheet that is something else", async () => {
    const rows = [...preamble(1), header, aRow()];
    const decoy = { name: "说明", rows: [["请勿修改"], ["共99笔记录"]] };
    expect((await read(await aWorkbook([decoy, { name: "Sheet1", rows }]))).rows.imported).toBe(1);
  });
});
