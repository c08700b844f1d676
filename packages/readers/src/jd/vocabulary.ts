/** The words of JD's bills, up to 2024 and since. What is not here is kept as unclassified, not guessed. */

import type { Direction } from "@tanhao/core/materials/transaction";
import type { TotalWords } from "../bill/bill-totals.ts";

/** Header cells; both generations have the same names in another order. */
export const columnSpellings = {
  time: ["交易时间"],
  created: [],
  type: ["交易分类"],
  counterparty: ["商户名称"],
  description: ["交易说明"],
  direction: ["收/支"],
  amount: ["金额"],
  account: ["收/付款方式"],
  status: ["交易状态"],
  orderId: ["交易订单号"],
  merchantOrderId: ["商家订单号"],
} as const;

export const directionWords: Readonly<Record<string, Direction>> = { 收入: "in", 支出: "out", 不计收支: "neutral", "": "neutral" };

export const doneStatuses: ReadonlySet<string> = new Set([
  "交易成功",
  "支付成功",
  "还款成功",
  "退款成功",
  "放款成功",
  "充值成功",
  "提现成功",
  "转账成功",
  "冻结成功",
  "解冻成功",
  "已完成",
]);
/** States that by themselves tell what a row is. */
export const statusOf = { repaid: "还款成功", paidOut: "放款成功", refunded: "退款成功" } as const;
export const waitingPattern = /待支付|等待付款|待付款/;
export const closedPattern = /交易关闭|已关闭/;
export const failedPattern = /失败|已撤销|已取消/;

/** 448.32(已退款70.48), 468.32(已全额退款): the refund has a row of its own. Groups: all of it, how much. */
export const refundedPattern = /\s*[（(]已(全额)?退款\s*([^）)]*)[）)]$/;
export const refundPattern = /^退款/;
/** Pay later after use: nothing is paid until the real charge. */
export const heldPattern = /先享后付|冻结|解冻|免押|预授权/;
export const ownMoneyPattern = /小金库|转入|转出|提现|零钱充值|余额充值/;
/** The house's own products, which its rows name by half. */
export const ownProductPattern = /(?<!京东)(白条|金条)/;
export const ownProduct = "京东$1";
/** What one's own money earned there. */
export const earnedPattern = /收益|利息/;
export const repaymentPattern = /(白条|金条).{0,6}还款|还款.{0,4}(白条|金条)|白条还款|金条还款/;
export const drawdownPattern = /金条.{0,6}(放款|借款到账|到账)|金条借款/;

export const jdTotals: TotalWords = {
  rows: /^共[:：]?\s*(\d+)\s*笔/,
  sum: /^(\S+?)[:：]\s*(\d+)\s*笔(?:[（(][^）)]*[）)])?[,，\s]*([\d,]+)(?:\.(\d{1,2}))?\s*元/,
  names: { 收入: "income", 支出: "spending", 不计收支: "neutral" },
};
