/** The words of WeChat's bills. What is not here is kept as unclassified, not guessed. */

import type { Direction } from "@tanhao/core/materials/transaction";
import type { TotalWords } from "../bill/bill-totals.ts";

/** Header cells, with ASCII brackets; the first of each list is the usual name. */
export const columnSpellings = {
  time: ["交易时间"],
  created: [],
  type: ["交易类型"],
  counterparty: ["交易对方"],
  description: ["商品", "商品名称"],
  direction: ["收/支"],
  amount: ["金额(元)", "金额"],
  account: ["支付方式"],
  status: ["当前状态"],
  orderId: ["交易单号"],
  merchantOrderId: ["商户单号"],
} as const;

/** 中性交易 is written as a slash, which is what this bill puts where there is nothing. */
export const directionWords: Readonly<Record<string, Direction>> = {
  收入: "in",
  支出: "out",
  中性交易: "neutral",
  "/": "neutral",
  "": "neutral",
};

export const doneStatuses: ReadonlySet<string> = new Set([
  "支付成功",
  "已转账",
  "朋友已收钱",
  "对方已收钱",
  "已收钱",
  "已存入零钱",
  "已到账",
  "充值完成",
  "充值成功",
  "提现已到账",
  "资金已到账",
  "还款成功",
  "已全额退款",
  "对方已退还",
]);
/** 已退款(￥39.93): the money that came back has a row of its own. */
export const partlyRefundedPattern = /^已退款/;
export const failedPattern = /失败|已撤销|已取消|已关闭/;
export const waitingPattern = /待支付|等待|待收款|待对方收/;

export const refundPattern = /-退款$/;
/** Money between one's own pockets. */
export const ownMoneyPattern = /^(零钱充值|零钱提现|转入零钱通|零钱通转出|购买理财通|理财通|经营账户提现)/;
/** Money between people: a friend paid back is no repayment of a loan. */
export const betweenPeoplePattern = /^(转账|微信红包|群收款)/;
/** Of these a person is paid: what one pays oneself by the same name is spending. */
export const incomePattern = /^(二维码收款|赞赏码|经营账户收款)/;
export const shopPattern = /^(商户消费|扫二维码付款|亲属卡交易|分分捐|赞赏码|其他)/;
export const repaymentTypes: ReadonlySet<string> = new Set(["信用卡还款", "分付还款", "微粒贷还款"]);
export const drawdownTypes: ReadonlySet<string> = new Set(["微粒贷借款", "微粒贷放款"]);

export const wechatTotals: TotalWords = {
  rows: /^共\s*(\d+)\s*笔记录/,
  sum: /^(\S+?)[:：]\s*(\d+)\s*笔[,，\s]*[¥￥]?([\d,]+)(?:\.(\d{1,2}))?\s*元/,
  names: { 收入: "income", 支出: "spending", 中性交易: "neutral" },
};
