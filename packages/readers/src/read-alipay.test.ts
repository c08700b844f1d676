import { lenderTypes } from "@tanhao/core/debt/debt";
import type { Transaction } from "@tanhao/core/materials/transaction";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBillOf2021, aBillOf2023, aBillOf2026, aRepayment, aRow, aWebBill, type BillRowCells } from "./an-alipay-bill.ts";
import type { FileReading } from "./file-reading.ts";
import { readFile } from "./read-file.ts";

const lenders = [
  { name: "花呗", also: ["花呗|信用购"], companies: [{ name: "重庆蚂蚁消费金融", seen: "reported" as const }] },
  { name: "借呗", also: ["蚂蚁借呗"], companies: [] },
];

async function read(text: string): Promise<FileReading> {
  const reading = await readFile({ name: "a.txt", bytes: new TextEncoder().encode(text), lenders });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

async function only(row: BillRowCells): Promise<Transaction> {
  const { transactions } = await read(aBillOf2023([row]));
  if (transactions[0] === undefined) throw new Error("the row was not imported");
  return transactions[0];
}

describe("the bill of 2023 to 2025", () => {
  it("gives a repayment with its line, day, wall time and money in fen", async () => {
    const reading = await read(
      aBillOf2023([
        aRow(),
        aRepayment({ time: "2025-04-09 08:05:07", amount: '"1,234.56"', account: "望溪银行储蓄卡(8705)&红包", orderId: "20250409220014" }),
      ]),
    );
    expect(reading.format).toBe("alipay-2023");
    expect(reading.rows).toEqual({ read: 2, imported: 2, ignored: 0, unreadable: 0 });
    expect(reading.transactions[1]).toEqual({
      file: "a.txt",
      line: 24,
      day: "2025-04-09",
      time: "08:05:07+08:00",
      fen: 123456,
      direction: "neutral",
      kind: "repayment",
      counterparty: "花呗",
      description: "花呗主动还款-2025年03月账单",
      status: "还款成功",
      account: "望溪银行储蓄卡(8705)",
      orderId: "20250409220014",
      merchantOrderId: null,
      currency: "CNY",
      lender: "花呗",
    });
  });

  it.each([
    ["with one notice", { notices: 1 }],
    ["with the newer company's name", { company: "支付宝支付科技有限公司" }],
    ["with padded headers", { paddedHeader: true }],
    ["without the comma at the end of lines", { trailingComma: false }],
  ])("%s is found by its header's cells", async (_, shape) => {
    const reading = await read(aBillOf2023([aRepayment()], shape));
    expect([reading.format, reading.transactions[0]?.kind]).toEqual(["alipay-2023", "repayment"]);
  });

  it("says that an editor saved it again, and reads it", async () =>
    expect((await read(aBillOf2023([aRow()]))).notes).toEqual(["re-saved"]));

  it("says that a spreadsheet saved it, and invents no order number", async () => {
    const reading = await read(aBillOf2023([aRow({ time: "2026/1/2 04:56", orderId: "2.02E+27" })]));
    expect(reading.notes).toContain("saved-by-spreadsheet");
    expect(reading.transactions[0]).toMatchObject({ orderId: null, time: "04:56+08:00" });
  });

  it("takes a bare thousands mark back into the amount", async () => {
    expect(await only(aRepayment({ amount: "1,234.56" }))).toMatchObject({ fen: 123456, kind: "repayment", status: "还款成功" });
  });

  it("takes bare commas of a product name back into it", async () => {
    expect(await only(aRow({ description: "水果, 牛奶, 面包", amount: "36.50" }))).toMatchObject({
      description: "水果,牛奶,面包",
      fen: 3650,
      kind: "spending",
    });
  });
});

describe("the other generations", () => {
  it("2021: direction first, time last, neutral called otherwise, a summary below that is no row", async () => {
    const reading = await read(aBillOf2021([aRepayment({ description: "主动还款-花呗2021年10月账单" }), aRow()]));
    expect(reading.format).toBe("alipay-2021");
    expect(reading.rows).toEqual({ read: 2, imported: 2, ignored: 0, unreadable: 0 });
    expect(reading.transactions.map(({ kind, direction, lender }) => [kind, direction, lender])).toEqual([
      ["repayment", "neutral", "花呗"],
      ["spending", "out", null],
    ]);
    expect(reading.checks).toEqual([{ name: "rows", expected: 2, found: 2, ok: true, note: null }]);
  });

  it("the website: money moved is what its own column says, the time of payment where there is one", async () => {
    const reading = await read(
      aWebBill([
        { ...aRow({ category: "支付宝担保交易", status: "交易关闭" }), fundStatus: "" },
        { ...aRow({ category: "支付宝担保交易", status: "交易关闭" }), fundStatus: "已支出" },
        { ...aRow({ direction: "收入", category: "即时到账交易" }), fundStatus: "已收入" },
        { ...aRow({ direction: "", category: "即时到账交易", description: "借呗还款", counterparty: "借呗" }), fundStatus: "资金转移" },
        { ...aRow({ direction: "", description: "押金", category: "即时到账交易" }), fundStatus: "冻结" },
        { ...aRow({ direction: "", description: "退款-午餐", status: "退款成功", category: "即时到账交易" }), fundStatus: "已收入" },
      ]),
    );
    expect(reading.format).toBe("alipay-web");
    expect(reading.ignored).toEqual([{ line: 6, reason: "closed-unpaid" }]);
    expect(reading.transactions.map(({ kind, direction }) => [kind, direction])).toEqual([
      ["spending", "out"],
      ["income", "in"],
      ["repayment", "neutral"],
      ["authorisation", "neutral"],
      ["refund", "in"],
    ]);
    expect(reading.transactions.every(({ day, time }) => day === "2025-04-02" && time === "10:11:12+08:00")).toBe(true);
  });

  it("the website: its sums are of money that moved, not of orders closed unpaid", async () => {
    const bill = aWebBill([
      { ...aRow({ category: "支付宝担保交易", status: "交易关闭" }), fundStatus: "" },
      { ...aRow({ category: "即时到账交易", amount: "20.00" }), fundStatus: "已支出" },
      {
        ...aRow({ category: "即时到账交易", amount: "5.00", direction: "", description: "退款-午餐", status: "退款成功" }),
        fundStatus: "已收入",
      },
    ]);
    const reading = await read(`${bill}\r\n已收入:1笔,5.00元\r\n已支出:1笔,20.00元`);
    expect(reading.checks.map(({ name, found, ok }) => [name, found, ok])).toEqual([
      ["rows", 3, true],
      ["income-count", 1, true],
      ["income-fen", 500, true],
      ["spending-count", 1, true],
      ["spending-fen", 2000, true],
    ]);
  });

  it("2026: other order, one more number, the product's longer name", async () => {
    const reading = await read(
      aBillOf2026([aRepayment({ counterparty: "花呗|信用购", description: "自动还款-花呗|信用购2026年09月账单", amount: "300.00" })]),
    );
    expect([reading.format, reading.transactions[0]?.fen, reading.transactions[0]?.lender]).toEqual(["alipay-2026", 30000, "花呗"]);
  });

  it("two bills pasted into one file are read as both", async () => {
    const reading = await read(aBillOf2023([aRow()]) + aBillOf2021([aRow({ orderId: "2" }), aRow({ orderId: "3" })]));
    expect(reading.rows.imported).toBe(3);
    expect(reading.checks).toEqual([{ name: "rows", expected: 3, found: 3, ok: true, note: null }]);
  });
});

describe("what a row is", () => {
  it.each<[string, Partial<BillRowCells>, Transaction["kind"], Transaction["direction"]]>([
    ["an automatic repayment", { description: "花呗自动还款" }, "repayment", "neutral"],
    [
      "a repayment the bill calls spending",
      { description: "蚂蚁借呗还款", counterparty: "借呗", direction: "支出" },
      "repayment",
      "neutral",
    ],
    ["a repayment that failed", { status: "还款失败", account: "" }, "failed", "neutral"],
    ["a loan paid out", { counterparty: "借呗", description: "借呗放款至银行卡", status: "放款成功" }, "drawdown", "neutral"],
    ["a small reserve drawn", { counterparty: "", description: "备用金取出至余额", status: "交易成功" }, "drawdown", "neutral"],
    ["a small reserve returned", { counterparty: "", description: "备用金归还", status: "交易成功" }, "repayment", "neutral"],
    [
      "a card repaid",
      { category: "转账红包", counterparty: "望溪银行", description: "信用卡还款", status: "交易成功" },
      "repayment",
      "neutral",
    ],
    [
      "a lender paid under another category",
      { category: "生活服务", counterparty: "渡川小额贷款有限公司", description: "渡川易借还款", direction: "支出", status: "交易成功" },
      "repayment",
      "neutral",
    ],
    [
      "a deposit waived",
      { counterparty: "好邻充电", description: "芝麻免押下单成功", status: "芝麻免押下单成功" },
      "authorisation",
      "neutral",
    ],
    ["a deposit let go", { counterparty: "好邻充电", description: "押金解冻", status: "解冻成功" }, "authorisation", "neutral"],
    [
      "a deposit really paid",
      { category: "生活服务", counterparty: "好邻充电", description: "押金", direction: "支出", status: "交易成功" },
      "spending",
      "out",
    ],
    [
      "spending by credit",
      { category: "餐饮美食", counterparty: "和记面馆", description: "午餐", direction: "支出", status: "交易成功", account: "花呗&红包" },
      "spending",
      "out",
    ],
    ["a refund", { category: "退款", counterparty: "和记面馆", description: "退款-午餐", status: "退款成功" }, "refund", "neutral"],
    [
      "a friend paid back",
      { category: "转账红包", counterparty: "陈守田", description: "还款", direction: "支出", status: "交易成功" },
      "transfer",
      "out",
    ],
    [
      "money moved to oneself",
      { category: "投资理财", counterparty: "余额宝", description: "余额宝-单次转入", status: "交易成功" },
      "transfer",
      "neutral",
    ],
    [
      "interest on savings",
      { category: "投资理财", counterparty: "余额宝", description: "余额宝-收益发放", direction: "收入", status: "交易成功" },
      "income",
      "in",
    ],
    ["a fee for being late", { description: "逾期费", direction: "支出", status: "交易成功" }, "fee", "out"],
    [
      "a home help's service fee",
      { category: "生活服务", counterparty: "安家家政", description: "保洁服务费", direction: "支出", status: "交易成功" },
      "spending",
      "out",
    ],
    [
      "electricity debited by a bank",
      { category: "充值缴费", counterparty: "望溪银行", description: "电费代扣", direction: "支出", status: "交易成功" },
      "spending",
      "out",
    ],
    [
      "a purchase refunded in full",
      { category: "服饰装扮", counterparty: "童悦衣橱", description: "童鞋", direction: "支出", status: "交易关闭" },
      "spending",
      "out",
    ],
    ["a state nobody knows", { status: "量子成功" }, "unclassified", "neutral"],
    [
      "a direction nobody knows",
      { category: "餐饮美食", counterparty: "a", description: "b", direction: "左", status: "交易成功" },
      "unclassified",
      "neutral",
    ],
    [
      "a category nobody knows",
      { category: "火星旅行", counterparty: "a", description: "b", direction: "支出", status: "交易成功" },
      "unclassified",
      "out",
    ],
  ])("%s", async (_, cells, kind, direction) => {
    expect(await only(aRepayment(cells))).toMatchObject({ kind, direction });
  });

  it("names a company the directory does not list by its own name, and nobody for daily life", async () => {
    expect((await only(aRepayment({ counterparty: "青禾消费金融有限公司", description: "青禾分期还款" }))).lender).toBe(
      "青禾消费金融有限公司",
    );
    expect((await only(aRow({ account: "花呗" }))).lender).toBeNull();
  });

  it("repeats the product where a row names product and company, and never turns one into the other", async () => {
    expect((await only(aRepayment({ counterparty: "重庆蚂蚁消费金融有限公司" }))).lender).toBe("花呗");
    expect((await only(aRepayment({ counterparty: "重庆蚂蚁消费金融有限公司", description: "消费贷还款" }))).lender).toBe(
      "重庆蚂蚁消费金融",
    );
    expect(lenderTypes).not.toContain("花呗");
  });
});

describe("rows that are not money", () => {
  it("are ignored with their reason", async () => {
    const reading = await read(
      aBillOf2023([
        aRow({ direction: "不计收支", status: "交易关闭" }),
        aRow({ direction: "支出", status: "等待付款" }),
        aRow({ amount: "0.00", direction: "不计收支" }),
      ]),
    );
    expect(reading.ignored).toEqual([
      { line: 23, reason: "closed-unpaid" },
      { line: 24, reason: "waiting-for-payment" },
      { line: 25, reason: "no-money" },
    ]);
  });

  it("or unreadable with line and text", async () => {
    const bad = aRow({ time: "2025-02-30 10:00:00" });
    const reading = await read(`${aBillOf2023([bad, aRow({ amount: "十八" }), aRow({ amount: "-5.00" })])}x,y\r\n`);
    expect(reading.unreadable.map(({ line, reason }) => [line, reason])).toEqual([
      [23, "day-impossible"],
      [24, "amount-malformed"],
      [25, "amount-negative"],
      [26, "too-few-cells"],
    ]);
    expect(reading.unreadable[3]?.text).toBe("x,y");
    expect(reading.unreadable[0]?.text).toContain("2025-02-30 10:00:00,餐饮美食,和记面馆");
  });
});

describe("totals of the preamble", () => {
  it("that agree are said to agree; others are explained and keep the rows", async () => {
    const totals = ["收入：0笔 0.00元", "支出：2笔 99.00元", "不计收支：1笔 100.00元"];
    const reading = await read(aBillOf2023([aRow(), aRow(), aRepayment({ amount: "100.00" })], { totals }));
    expect(reading.checks.filter(({ ok }) => !ok)).toEqual([
      { name: "spending-fen", expected: 9900, found: 3600, ok: false, note: "counted-differently" },
    ]);
    expect(reading.checks).toHaveLength(7);
    expect(reading.rows.imported).toBe(3);
  });

  it("name unreadable rows as the reason where there are some", async () => {
    const reading = await read(aBillOf2023([aRow({ amount: "x" })], { totals: ["支出：1笔 18.00元"] }));
    expect(reading.checks.find(({ name }) => name === "spending-count")).toMatchObject({ ok: false, note: "rows-unreadable" });
  });
});

describe("every row is accounted for", () => {
  const cell = fc.constantFrom(
    "",
    "支出",
    "收入",
    "不计收支",
    "交易成功",
    "还款失败",
    "交易关闭",
    "等待付款",
    "12.00",
    "-1",
    "0",
    "花呗主动还款",
    "退款-x",
    "信用借还",
    "2025-04-02 10:11:12",
    "2025-13-01",
    '"',
    "a,b",
  );
  const anyRow = fc
    .record({
      time: cell,
      category: cell,
      counterparty: cell,
      description: cell,
      direction: cell,
      amount: cell,
      status: cell,
      orderId: cell,
    })
    .map((cells) => aRow(cells));

  it("in exactly one bucket, whatever its cells hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anyRow, fc.constant(aRow()), fc.constant(aRepayment())), { maxLength: 20 }), async (rows) => {
        const reading = await read(aBillOf2023(rows));
        const lines = [...reading.transactions, ...reading.ignored, ...reading.unreadable].map(({ line }) => line);
        expect(reading.rows.read).toBe(rows.length);
        expect(new Set(lines)).toEqual(new Set(rows.map((_, index) => 23 + index)));
        expect(lines).toHaveLength(rows.length);
        expect(reading.transactions.every(({ fen }) => Number.isSafeInteger(fen) && fen > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("and a file cut in two gives the same money as the whole", async () => {
    const money = (reading: FileReading) => reading.transactions.map(({ line: _, ...rest }) => rest);
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 12 }), fc.nat(12), async (rows, cut) => {
        const whole = await read(aBillOf2023(rows));
        const [first, second] = [await read(aBillOf2023(rows.slice(0, cut))), await read(aBillOf2023(rows.slice(cut)))];
        expect([...money(first), ...money(second)]).toEqual(money(whole));
        expect(first.rows.ignored + second.rows.ignored).toBe(whole.rows.ignored);
        expect(first.rows.unreadable + second.rows.unreadable).toBe(whole.rows.unreadable);
      }),
      { numRuns: 40 },
    );
  });
});
