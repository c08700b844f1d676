import { write } from "hucre";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { FileReading } from "./file-reading.ts";
import { readFile } from "./read-file.ts";

async function read(bytes: Uint8Array): Promise<FileReading> {
  const reading = await readFile({ name: "bill", bytes });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}
const gb = (lines: readonly string[]): Uint8Array => iconv.encode(lines.join("\r\n"), "gb18030");
const utf8 = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join("\r\n"));

describe("Alipay's web query", () => {
  const header =
    "交易号                  ,商家订单号               ,交易创建时间              ,付款时间                ,最近修改时间              ,交易来源地     ,类型              ,交易对方            ,商品名称                ,金额（元）   ,收/支     ,交易状态    ,服务费（元）   ,成功退款（元）  ,备注                  ,资金状态     ,";
  const row = (told: {
    order: string;
    paid?: string;
    name: string;
    yuan: string;
    way: string;
    status: string;
    fund: string;
    back?: string;
  }) =>
    `${told.order}\t,M1\t,2020-05-01 10:00:00 ,${told.paid ?? ""} ,2020-05-01 10:00:00 ,其他（包括阿里巴巴和外部商家）,即时到账交易 ,某某 ,${told.name} ,${told.yuan} ,${told.way} ,${told.status} ,0.00 ,${told.back ?? "0.00"} , ,${told.fund} ,`;
  const lines = [
    "支付宝交易记录明细查询",
    "账号:[a@post.invalid]",
    "起始日期:[2020-05-01 00:00:00]    终止日期:[2020-06-01 00:00:00]",
    "---------------------------------交易记录明细列表------------------------------------",
    header,
    row({
      order: "1",
      paid: "2020-05-01 10:00:05",
      name: "杯子",
      yuan: "30.00",
      way: "支出",
      status: "交易成功",
      fund: "已支出",
      back: "30.00",
    }),
    row({ order: "1_2", name: "退款-杯子", yuan: "30.00", way: "", status: "退款成功", fund: "已收入" }),
    row({ order: "3", paid: "2020-05-02 10:00:05", name: "伞", yuan: "20.00", way: "支出", status: "交易关闭", fund: "已支出" }),
    row({ order: "4", name: "帽子", yuan: "15.00", way: "支出", status: "交易关闭", fund: "" }),
    row({ order: "5", paid: "2020-05-03 10:00:05", name: "转出", yuan: "9.00", way: "", status: "交易成功", fund: "资金转移" }),
    "------------------------------------------------------------------------",
    "共5笔记录",
    "已收入:1笔,30.00元",
    "待收入:0笔,0.00元",
    "已支出:2笔,50.00元",
    "待支出:0笔,0.00元",
    "导出时间:[2020-06-02 10:00:00]    用户:某人",
  ];

  it("goes by whether money moved: closed and moved is money, closed and not moved is none; a refund counts once", async () => {
    const reading = await read(gb(lines));
    expect([reading.format, reading.rows]).toEqual(["alipay-web", { read: 5, imported: 4, ignored: 1, unreadable: 0 }]);
    expect(reading.transactions.map(({ orderId, fen, direction, kind, time }) => [orderId, fen, direction, kind, time])).toEqual([
      ["1", 3000, "out", "spending", "10:00:05+08:00"],
      ["1_2", 3000, "in", "refund", "10:00:00+08:00"],
      ["3", 2000, "out", "spending", "10:00:05+08:00"],
      ["5", 900, "neutral", "transfer", "10:00:05+08:00"],
    ]);
    expect(reading.ignored).toEqual([{ line: 9, reason: "closed-unpaid" }]);
    expect(reading.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(reading.checks.map(({ name }) => name)).toEqual(["rows", "income-count", "income-fen", "spending-count", "spending-fen"]);
  });

  it("saved by a spreadsheet: preamble padded with commas, numbers quoted with a tab inside, days with slashes and no seconds", async () => {
    const pad = ",".repeat(16);
    const saved = [
      `支付宝交易记录明细查询${pad}`,
      `---------------------------------交易记录明细列表------------------------------------${pad}`,
      header.replace(/\s+,/g, ","),
      '"2020050122001\t","M1\t",2020/5/1 10:00,2020/5/1 10:00,2020/5/1 10:01,其他,即时到账交易,某某,杯子,30,支出,交易成功,0,0,,已支出,',
      "2.02E+27,M2,2020/5/2 4:05,,2020/5/2 4:05,其他,即时到账交易,某某,伞,20.5,支出,交易成功,0,0,,已支出,",
      `------------------------------------------------------------------------${pad}`,
      `共2笔记录${pad}`,
    ];
    const reading = await read(gb(saved));
    expect(reading.transactions.map(({ orderId, day, time, fen }) => [orderId, day, time, fen])).toEqual([
      ["2020050122001", "2020-05-01", "10:00+08:00", 3000],
      [null, "2020-05-02", "04:05+08:00", 2050],
    ]);
    expect([reading.notes, reading.checks[0]?.ok]).toEqual([["saved-by-spreadsheet"], true]);
  });
});

describe("Alipay's app", () => {
  const header = "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,";
  const only = async (cells: string, encode = gb) =>
    (await read(encode(["------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------", header, cells])))
      .transactions[0];

  it.each([
    ["花呗&红包", "花呗"],
    ["招商银行储蓄卡(8705)&支付宝随机立减", "招商银行储蓄卡(8705)"],
    ["余额宝", "余额宝"],
    ["", null],
  ])("paid by %s: what stands before the first & is the account", async (paidBy, account) => {
    expect((await only(`2025-04-02 10:11:12,餐饮美食,某某,/,午餐,支出,18.00,${paidBy},交易成功,1\t,\t,,`))?.account).toBe(account);
  });

  it("bought with 花呗 is spending, repaid is repayment, failed moves nothing, and a deposit let go of nothing is no money", async () => {
    const kinds = async (cells: string) => {
      const found = await only(cells);
      return found ? [found.kind, found.direction] : null;
    };
    expect(await kinds("2025-04-02 10:11:12,餐饮美食,某某,/,午餐,支出,18.00,花呗,交易成功,1,,,")).toEqual(["spending", "out"]);
    expect(
      await kinds("2025-04-02 10:11:12,信用借还,花呗|信用购,/,自动还款-花呗|信用购2026年09月账单,不计收支,18.00,余额,还款成功,1,,,"),
    ).toEqual(["repayment", "neutral"]);
    expect(await kinds("2025-04-02 10:11:12,信用借还,花呗,/,花呗自动还款,不计收支,18.00,,还款失败,1,,,")).toEqual(["failed", "neutral"]);
    expect(await kinds("2025-04-02 10:11:12,信用借还,某某,/,芝麻免押下单成功,不计收支,0.00,,芝麻免押下单成功,1,,,")).toBeNull();
  });

  it("saved again as UTF-8 by an editor, with or without its mark", async () => {
    const cells = "2025-04-02 10:11:12,餐饮美食,某某,/,午餐,支出,18.00,余额,交易成功,1,,,";
    expect((await only(cells, utf8))?.fen).toBe(1800);
    expect((await only(cells, (lines) => utf8([`\ufeff${lines[0]}`, ...lines.slice(1)])))?.fen).toBe(1800);
  });
});

describe("WeChat", () => {
  const header = "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注";
  const csv = (...rows: string[]) =>
    utf8(["微信支付账单明细,,,,,,,,,,", `----------------------微信支付账单明细列表--------------------,,,,,,,,,,`, header, ...rows]);

  it("with tabs outside the quotes, bare quotes and digits in names, both signs of yuan, one decimal", async () => {
    const reading = await read(
      csv(
        '2025-04-05 12:30:11,商户消费,"某某"便利店,27"屏幕,支出,¥50.0,零钱,支付成功,"3985734"\t,"1"\t,"/"',
        "2025-04-06 12:30:11,扫二维码付款,某某,20250406,支出,￥1.25,某某银行(0461),已转账,3985735\t,/,/",
      ),
    );
    expect(reading.rows).toEqual({ read: 2, imported: 2, ignored: 0, unreadable: 0 });
    expect(reading.transactions.map(({ fen, description, orderId }) => [fen, description, orderId])).toEqual([
      [5000, '27"屏幕', "3985734"],
      [125, "20250406", "3985735"],
    ]);
  });

  it("saved by a spreadsheet: a number that lost its digits is none, and said so", async () => {
    const reading = await read(
      csv(
        "2025/4/5 12:30,商户消费,某某,/,支出,50,零钱,支付成功,4.2E+26,1.0001E+13,/",
        "2025/4/6 12:31,商户消费,某某,/,支出,5,零钱,支付成功,4.2E+26,2,/",
      ),
    );
    expect(reading.transactions.map(({ orderId, merchantOrderId }) => [orderId, merchantOrderId])).toEqual([
      [null, null],
      [null, "2"],
    ]);
    expect(reading.notes).toEqual(["saved-by-spreadsheet"]);
  });

  it("as the spreadsheet of 2026: numbers for money and time, a first sheet that is something else with the same title", async () => {
    const names = header.split(",");
    const decoy = { name: "说明", rows: [["微信支付账单明细"], ["交易时间", "交易类型", "说明"], ["2026-03-01", "商户消费", "样例"]] };
    const sheet = {
      name: "Sheet1",
      rows: [
        ["微信支付账单明细"],
        ["共2笔记录"],
        ["收入：1笔 0.10元"],
        ["支出：1笔 19.99元"],
        ["4. 本账单中所有时间均为UTC+08:00时间"],
        names,
        // 46082 days after 1899-12-30 is 1 March 2026; 23:59:59 is 86399 of 86400 seconds, 0 is midnight.
        [46082 + 86399 / 86400, "商户消费", "某某", "/", "支出", 19.99, "零钱", "支付成功", "4200000000000000000000000001", "1", "/"],
        [46083, "二维码收款", "某某", "/", "收入", 0.1, "/", "已存入零钱", "4200000000000000000000000002", "/", "/"],
      ],
    };
    const reading = await read(await write({ sheets: [decoy, sheet] }));
    expect(reading.transactions.map(({ line, day, time, fen, kind, orderId }) => [line, day, time, fen, kind, orderId])).toEqual([
      [7, "2026-03-01", "23:59:59+08:00", 1999, "spending", "4200000000000000000000000001"],
      [8, "2026-03-02", null, 10, "income", "4200000000000000000000000002"],
    ]);
    expect(reading.checks.every(({ ok }) => ok)).toBe(true);
    expect(reading.checks.length).toBe(5);
  });

  it("as a spreadsheet whose time is a date of the spreadsheet's own", async () => {
    const rows = [
      header.split(","),
      [new Date("2026-03-01T12:30:11Z"), "商户消费", "某某", "/", "支出", 19.99, "零钱", "支付成功", "1", "1", "/"],
    ];
    expect((await read(await write({ sheets: [{ name: "Sheet1", rows }] }))).transactions[0]).toMatchObject({
      day: "2026-03-01",
      time: "12:30:11+08:00",
    });
  });
});

it("JD nets refunds in its own totals and leaves out what was only held; the rows keep what was paid", async () => {
  const header = "交易时间,商户名称,交易说明,金额,收/付款方式,交易状态,收/支,交易分类,交易订单号,商家订单号,备注";
  const reading = await read(
    utf8([
      "\ufeff导出信息：",
      "申请时间：2025-02-01 10:00:00",
      "支出：2笔(含1笔部分退款)，377.84元",
      header,
      "2025-01-08 20:10:05\t,某某自营,纸巾,448.32(已退款70.48),京东白条,交易成功,支出,日用百货,1\t,2\t,",
      "2025-01-09 20:10:05\t,某某自营,退款-纸巾,70.48,京东白条,退款成功,不计收支,日用百货,3\t,2\t,",
      "2025-01-10 20:10:05\t,某某自营,先享后付-灯,50.00,京东支付,交易成功,支出,日用百货,4\t,5\t,",
    ]),
  );
  expect(reading.transactions.map(({ fen, kind, direction, account }) => [fen, kind, direction, account])).toEqual([
    [44832, "spending", "out", "京东白条"],
    [7048, "refund", "neutral", "京东白条"],
    [5000, "authorisation", "neutral", "京东支付"],
  ]);
  // 448.32 less 70.48; the hold of 50.00 counts as a row and not as money.
  expect(reading.checks).toEqual([
    { name: "spending-count", expected: 2, found: 2, ok: true, note: null },
    { name: "spending-fen", expected: 37784, found: 37784, ok: true, note: null },
  ]);
});
