import type { ContractTermName } from "@tanhao/core/materials/contract-reading";
import { describe, expect, it } from "vitest";
import { materials as english } from "./en/materials.ts";
import { wordTerm } from "./word-term.ts";
import { materials as chinese } from "./zh-CN/materials.ts";

describe("a term of a contract in words", () => {
  it.each<[ContractTermName, string, string, string]>([
    ["rate", "24 percent year", "每年 24%", "24% a year"],
    ["rate", "5 per-ten-thousand day", "每天 万分之 5", "5 per ten thousand a day"],
    ["rate", "lpr plus 150 points", "LPR 加 150 个基点", "LPR plus 150 basis points"],
    ["rate", "2‰", "2‰", "2‰"],
    ["penalty", "1.5 times", "借款利率的 1.5 倍", "1.5 times the contract rate"],
    ["default-fee", "200.00", "200.00 元", "200.00 yuan"],
    ["default-fee", "5 percent", "5%", "5%"],
    ["prepayment", "none", "免收", "free of charge"],
    ["fee", "300.00 upfront 担保费", "放款时一次收取：300.00 元 担保费", "once, at the pay-out: 300.00 yuan 担保费"],
    ["fee", "2 percent each-period 服务费", "每期：2% 服务费", "each period: 2% 服务费"],
    ["fee", "50.00 担保费", "50.00 元 担保费", "50.00 yuan 担保费"],
    ["term", "12 months", "12 个月", "12 months"],
    ["due-day", "8", "每月 8 日", "day 8 of each month"],
    ["set-off", "fees principal", "费用→本金", "fees, then principal"],
    ["disputes", "court 某某人民法院", "法院：某某人民法院", "court: 某某人民法院"],
    ["lender", "青禾消费金融有限公司", "青禾消费金融有限公司", "青禾消费金融有限公司"],
  ])("%s %s", (name, value, zh, en) => {
    expect(wordTerm({ name, value }, chinese)).toBe(zh);
    expect(wordTerm({ name, value }, english)).toBe(en);
  });
});
