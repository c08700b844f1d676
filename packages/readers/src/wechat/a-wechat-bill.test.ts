import { expect, it } from "vitest";
import { readFile } from "../read-file.ts";
import { aWechatBill, aWechatRow } from "./a-wechat-bill.ts";

it("the bill of tests and measurements is one WeChat could have made: its own count agrees, every row is an ordinary purchase", async () => {
  const rows = [aWechatRow("2025-03-05 12:30:11", "12.50", "1001"), aWechatRow("2025-03-06 08:00:00", "3.00", "1002")];
  const read = await readFile({ name: "bill", bytes: new TextEncoder().encode(aWechatBill(rows)) });
  if (!read.ok) throw new Error(read.error.kind);
  const { format, rows: counted, checks, transactions } = read.value;
  expect([format, counted.imported, checks.map(({ ok }) => ok)]).toEqual(["wechat", 2, [true]]);
  expect(transactions.map(({ day, fen, kind, orderId }) => [day, fen, kind, orderId])).toEqual([
    ["2025-03-05", 1250, "spending", "1001"],
    ["2025-03-06", 300, "spending", "1002"],
  ]);
});
