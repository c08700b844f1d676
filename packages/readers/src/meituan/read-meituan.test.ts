import { expect, it } from "vitest";
import { readFile } from "../read-file.ts";

const header = "交易创建时间,交易成功时间,交易类型,订单标题,收/支,支付方式,订单金额,实付金额,交易单号,商家单号,备注";

async function read(...rows: string[]) {
  const preamble = ["美团账单", "共3笔记录", "支出：2笔 20.00元", "【美团交易账单明细列表】"];
  const text = `\ufeff${[...preamble, header, ...rows].join("\r\n")}\r\n`;
  const reading = await readFile({ name: "bill.csv", bytes: new TextEncoder().encode(text) });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

const meal = "2025-03-01 11:59:58,2025-03-01 12:00:01,支付,某某餐厅,支出,美团月付,¥25.00,¥20.00,M1,S1,/";
const repaid =
  "2025-03-08 09:00:00,2025-03-08 09:00:03,还款,【美团月付】主动还款2025年3月账单,支出,某某银行储蓄卡(1234),¥310.00,¥310.00,M2,/,/";
const refund = "2025-03-02 10:00:00,2025-03-02 10:00:05,退款,某某餐厅,收入,美团月付,¥5.00,¥5.00,M3,S1,/";

it("takes what was really paid, at the time it succeeded", async () => {
  const { format, transactions, rows } = await read(meal, repaid, refund);
  expect([format, rows]).toEqual(["meituan", { read: 3, imported: 3, ignored: 0, unreadable: 0 }]);
  expect(transactions).toMatchObject([
    {
      line: 6,
      day: "2025-03-01",
      time: "12:00:01+08:00",
      fen: 2000,
      direction: "out",
      kind: "spending",
      account: "美团月付",
      merchantOrderId: "S1",
    },
    { line: 7, fen: 31000, direction: "neutral", kind: "repayment", account: "某某银行储蓄卡(1234)", merchantOrderId: null },
    { line: 8, fen: 500, direction: "in", kind: "refund" },
  ]);
});

it("finds its own totals right: a repayment is counted there without its amount", async () => {
  const { checks } = await read(meal, repaid, refund);
  expect(checks.every(({ ok }) => ok)).toBe(true);
  expect(checks.map(({ name }) => name)).toEqual(["rows", "spending-count", "spending-fen"]);
});

it("takes the time a row was made where it never succeeded", async () => {
  const { transactions } = await read("2025-03-01 11:59:58,/,支付,某某餐厅,支出,美团月付,¥25.00,¥20.00,M1,S1,/");
  expect(transactions[0]?.time).toBe("11:59:58+08:00");
});
