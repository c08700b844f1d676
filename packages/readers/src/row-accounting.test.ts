import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFile } from "./read-file.ts";

/** A file of each house: what stands above the rows, rows, and how many of them there are. */
interface House {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly string[];
}

const houses: readonly House[] = [
  {
    name: "Alipay",
    head: [
      "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------",
      "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,",
    ],
    rows: [
      "2025-04-02 10:11:12,餐饮美食,和记面馆,/,午餐,支出,18.00,余额宝,交易成功,1\t,\t,,",
      "2025-04-03 10:11:12,信用借还,花呗,/,花呗主动还款-2025年03月账单,不计收支,500.00,某某银行储蓄卡(1234),还款成功,2\t,\t,,",
      "2025-04-04 10:11:12,日用百货,某某,/,杯子,支出,8.00,花呗&红包,交易关闭,3\t,\t,,",
      "2025-04-05 10:11:12,信用借还,某某,/,芝麻免押下单成功,不计收支,0.00,,信用服务使用成功,4\t,\t,,",
    ],
  },
  {
    name: "WeChat",
    head: ["微信支付账单明细,,,,,,,,,,", "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注"],
    rows: [
      "2025-03-05 12:30:11,商户消费,某某便利店,/,支出,¥12.5,零钱,支付成功,41\t,1,/",
      "2025-03-06 12:30:11,信用卡还款,某某银行信用卡还款,/,/,￥1000.00,零钱,支付成功,42\t,/,服务费¥1.00",
      "2025-03-07 12:30:11,某某便利店-退款,某某便利店,/,收入,¥12.50,零钱,已全额退款,43\t,1,/",
    ],
  },
  {
    name: "JD",
    head: ["申请时间：2025-02-01", "交易时间,商户名称,交易说明,金额,收/付款方式,交易状态,收/支,交易分类,交易订单号,商家订单号,备注"],
    rows: [
      "2025-01-08 20:10:05\t,某某自营,纸巾,29.90(已退款9.90),京东白条,交易成功,支出,日用百货,1\t,2\t,",
      "2025-01-09 20:10:05\t,京东金融,白条主动还款,300.00,某某银行储蓄卡(1234),还款成功,不计收支,白条,3\t,4\t,",
    ],
  },
  {
    name: "a bank account",
    head: ["账号：6225********0461", "记账日期,货币,交易金额,联机余额,交易摘要,对手信息,客户摘要"],
    rows: [
      "2026-01-01,CNY,-800.00,1200.00,代扣,某某小额贷款有限公司,",
      "2026-01-02,CNY,1000.00,2200.00,工资,某某公司,",
      "合计,,200.00,,,,",
    ],
  },
  {
    name: "a card",
    head: ["招商银行信用卡对账单（个人消费卡账户 2024年01月）", "交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额"],
    rows: [",12/29,掌上生活还款,-1.23,1234,-1.23", "12/31,01/01,某某影院,56.78,1234,56.78(CN)"],
  },
];

const read = async (lines: readonly string[]) => {
  const reading = await readFile({ name: "a", bytes: new TextEncoder().encode(lines.join("\n")) });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
};

/** A row drawn again and again, each with an amount of its own, so that no two are the same money. */
const several = ({ rows }: House) =>
  fc
    .array(fc.tuple(fc.nat(rows.length - 1), fc.integer({ min: 1, max: 9_999_999 })), { minLength: 2, maxLength: 12 })
    .map((drawn) => drawn.map(([at, fen]) => (rows[at] ?? "").replace(/\d+\.\d+/, (fen / 100).toFixed(2))));

describe.each(houses)("$name", (house) => {
  it("cut in two, each part with its head, gives what the whole gives", async () => {
    await fc.assert(
      fc.asyncProperty(several(house), fc.nat(12), async (rows, at) => {
        const cut = at % (rows.length + 1);
        const parts = await Promise.all([rows.slice(0, cut), rows.slice(cut)].map((part) => read([...house.head, ...part])));
        const whole = await read([...house.head, ...rows]);
        const ofLine = { line: 0 };
        expect(parts.flatMap(({ transactions }) => transactions.map((one) => ({ ...one, ...ofLine })))).toEqual(
          whole.transactions.map((one) => ({ ...one, ...ofLine })),
        );
        expect(parts.reduce((sum, part) => sum + part.rows.read, 0)).toBe(whole.rows.read);
      }),
      { numRuns: 40 },
    );
  });

  it("accounts for every row whatever a cell of it becomes", async () => {
    const odd = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replace(/[\p{Cc},"]/gu, "")),
      fc.constantFrom(
        "",
        "-",
        "/",
        "合计",
        "2025-02-30",
        "99:99",
        "1e5",
        "-0.00",
        "12,3",
        "￥",
        "交易成功",
        "还款失败",
        "0x10",
        "2.02E+27",
      ),
    );
    await fc.assert(
      fc.asyncProperty(several(house), fc.array(fc.tuple(fc.nat(11), fc.nat(12), odd), { maxLength: 8 }), async (rows, changes) => {
        const cells = rows.map((row) => row.split(","));
        for (const [at, column, text] of changes) {
          const row = cells[at % cells.length];
          if (row && column < row.length) row[column] = text;
        }
        const lines = cells.map((row) => row.join(","));
        const said = lines.filter((line) => line.split(",").some((cell) => cell.trim() !== ""));
        const { rows: counts, transactions, ignored, unreadable } = await read([...house.head, ...lines]);
        expect(counts.read).toBe(said.length);
        const seen = [...transactions, ...ignored, ...unreadable].map(({ line }) => line).sort((a, b) => a - b);
        expect(seen).toEqual(lines.flatMap((line, at) => (said.includes(line) ? [house.head.length + at + 1] : [])));
        for (const { line, text } of unreadable) expect(lines[line - house.head.length - 1]).toBe(text);
        for (const { fen } of transactions) expect(fen).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
