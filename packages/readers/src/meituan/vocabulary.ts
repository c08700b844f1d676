/** The words of Meituan's bills. What is not here is kept as unclassified, not guessed. */

import type { Direction } from "@tanhao/core/materials/transaction";
import type { TotalWords } from "../bill/bill-totals.ts";

/** The money is what was really paid, and its time the one of success: those match the bank. There is no column for the other side. */
export const columnSpellings = {
  time: ["交易成功时间"],
  created: ["交易创建时间"],
  type: ["交易类型"],
  counterparty: [],
  description: ["订单标题"],
  direction: ["收/支"],
  amount: ["实付金额"],
  account: ["支付方式"],
  status: [],
  orderId: ["交易单号"],
  merchantOrderId: ["商家单号", "商户单号"],
} as const;

export const directionWords: Readonly<Record<string, Direction>> = {
  收入: "in",
  支出: "out",
  不计收支: "neutral",
  "/": "neutral",
  "": "neutral",
};
export const paymentTypes: ReadonlySet<string> = new Set(["支付", "消费"]);
export const refundTypes: ReadonlySet<string> = new Set(["退款"]);
export const repaymentTypes: ReadonlySet<string> = new Set(["还款"]);
export const drawdownTypes: ReadonlySet<string> = new Set(["放款", "借款"]);
export const ownMoneyTypes: ReadonlySet<string> = new Set(["提现", "充值", "转账"]);

export const meituanTotals: TotalWords = {
  rows: /^共[:：]?\s*(\d+)\s*笔/,
  sum: /^(\S+?)[:：]\s*(\d+)\s*笔[,，\s]*[¥￥]?([\d,]+)(?:\.(\d{1,2}))?\s*元?/,
  names: { 收入: "income", 支出: "spending", 不计收支: "neutral" },
};
