import { expect, it } from "vitest";
import { type AlipayCells, classifyAlipayRow } from "./classify-alipay-row.ts";

/** A purchase paid from the balance; the directory lists one lender. */
const purchase: AlipayCells = {
  category: "生活服务",
  counterparty: "某某商户",
  description: "账单",
  direction: "支出",
  status: "交易成功",
  fundStatus: null,
  account: "余额",
  isKnownLender: (words) => words.includes("青禾借"),
};
const onCredit = { category: "信用借还", description: "自动还款机首付" };

it.each<[string, Partial<AlipayCells>, string, string]>([
  ["spending on credit, whatever its words: new debt and no repayment", { ...onCredit, account: "花呗" }, "spending", "out"],
  ["the same from a card", { ...onCredit, account: "某某银行储蓄卡(0001)" }, "repayment", "neutral"],
  ["a lender the directory lists, under a category of daily life", { counterparty: "青禾借" }, "repayment", "neutral"],
  ["a friend of that name", { category: "转账红包", counterparty: "青禾借" }, "transfer", "out"],
  [
    "a line of credit used",
    { category: "信用借还", counterparty: "网商银行", description: "网商贷-支用到账", direction: "收入" },
    "drawdown",
    "neutral",
  ],
  ["a word for the direction nobody knows", { direction: "两便" }, "unclassified", "neutral"],
])("%s", (_, told, kind, direction) => expect(classifyAlipayRow({ ...purchase, ...told })).toMatchObject({ kind, direction }));
