/** The words Alipay's bills use for direction, state and category. What is not here is kept as unclassified, not guessed. */

import type { Direction } from "@tanhao/core/materials/transaction";
import type { TotalWords } from "../bill/bill-totals.ts";

const directionWords: Readonly<Record<string, Direction>> = {
  收入: "in",
  支出: "out",
  不计收支: "neutral",
  其他: "neutral",
  "/": "neutral",
  "": "neutral",
};

/** `null`: a word we do not know. */
export const directionOf = (word: string): Direction | null => directionWords[word] ?? null;

export const doneStatuses: ReadonlySet<string> = new Set([
  "交易成功",
  "支付成功",
  "付款成功",
  "代付成功",
  "缴费成功",
  "充值成功",
  "提现成功",
  "转账成功",
  "收款成功",
  "还款成功",
  "放款成功",
  "退款成功",
  "退税成功",
  "解冻成功",
  "冻结成功",
  "信用服务使用成功",
  "芝麻免押下单成功",
  "等待确认收货",
  "等待卖家发货",
  "等待发货",
  "已收货",
  "交易完成",
]);

export const waitingStatuses: ReadonlySet<string> = new Set(["等待付款", "待付款", "等待买家付款", "等待对方付款"]);
export const closedStatuses: ReadonlySet<string> = new Set(["交易关闭", "已关闭", "关闭"]);
export const failedPattern = /失败$|^已撤销$|^已取消$/;

export const creditCategory = "信用借还";
export const refundCategory = "退款";
export const moneyTransferCategories: ReadonlySet<string> = new Set(["转账红包", "转账", "红包", "账户存取", "投资理财"]);
export const transferPattern = /余额宝.*(转入|转出)|(转入|转出).*余额宝|提现|充值到余额|转入到|余额充值/;

export const knownCategories: ReadonlySet<string> = new Set([
  "",
  "餐饮美食",
  "服饰装扮",
  "日用百货",
  "家居家装",
  "数码电器",
  "运动户外",
  "美容美发",
  "母婴亲子",
  "宠物",
  "交通出行",
  "爱车养车",
  "住房物业",
  "酒店旅游",
  "文化休闲",
  "教育培训",
  "医疗健康",
  "生活服务",
  "公共服务",
  "商业服务",
  "公益捐赠",
  "互助保障",
  "投资理财",
  "保险",
  "信用借还",
  "充值缴费",
  "转账红包",
  "亲友代付",
  "账户存取",
  "退款",
  "收入",
  "其他",
  "商户消费",
  "即时到账交易",
  "支付宝担保交易",
]);

/** States that by themselves tell what a row is. */
export const statusOf = {
  repaid: "还款成功",
  repaymentFailed: "还款失败",
  paidOut: "放款成功",
  payOutFailed: "放款失败",
  refunded: "退款成功",
} as const;
export const refundPrefix = "退款";
/** 资金状态 of money that came or went; of money moved between one's own accounts, or held, it says no direction. */
export const fundDirections: Readonly<Record<string, Direction>> = { 已收入: "in", 已支出: "out", 资金转移: "neutral" };
export const movedBetweenOwn = "资金转移";
export const moneyHeld: ReadonlySet<string> = new Set(["冻结", "解冻"]);
export const betweenPeople: ReadonlySet<string> = new Set(["转账红包", "转账", "红包"]);

export const alipayTotals: TotalWords = {
  /** 共212笔记录 */
  rows: /^共\s*(\d+)\s*笔记录/,
  /** 收入：13笔 1801.21元, and with other marks in older exports. */
  sum: /^(\S+?)[:：]\s*(\d+)\s*笔[,，\s]*([\d,]+)(?:\.(\d{1,2}))?\s*元/,
  names: {
    收入: "income",
    已收入: "income",
    支出: "spending",
    已支出: "spending",
    不计收支: "neutral",
    其他: "neutral",
  },
};

/** Header cells of all generations, with ASCII brackets; the first of each list is the usual name. */
export const columnSpellings = {
  time: ["交易时间", "付款时间"],
  created: ["交易创建时间"],
  category: ["交易分类", "类型"],
  counterparty: ["交易对方"],
  description: ["商品说明", "商品名称"],
  direction: ["收/支"],
  amount: ["金额", "金额(元)"],
  account: ["收/付款方式"],
  status: ["交易状态"],
  orderId: ["交易订单号", "交易号"],
  merchantOrderId: ["商家订单号"],
  fundStatus: ["资金状态"],
} as const;

/** Cells by which the generations differ. */
export const generationMarks = { web: ["资金状态", "交易号"], of2021First: "收/支", upTo2025: "对方账号" } as const;
