/**
 * How each bank heads its statement, in the bank's own file or as converted from its PDF: the header cells, with ASCII
 * brackets, and how it writes money. `marks` are the cells by which a bank is told from the others: all must be there.
 */

import type { FileFormat } from "../file-reading.ts";
import type { Bank } from "./bank.ts";

/** Cells that mean the same with every bank. */
const usual = {
  counterparty: ["对方户名", "对手信息", "对方账户名", "交易对手名称", "对方账号与户名", "对方户名/账号"],
  currency: ["币种", "币别", "货币", "记账币种", "入账货币", "结算币种", "交易币种"],
  time: ["交易时间", "记账时间"],
  balance: ["余额", "账户余额", "联机余额", "本次余额"],
  card: ["卡号末四位", "卡号后四位", "卡末四位"],
} as const;

const icbc = {
  ...usual,
  day: ["交易日期"],
  in: ["记账金额(收入)"],
  out: ["记账金额(支出)"],
  summary: ["摘要"],
  detail: ["交易详情"],
  place: ["交易场所"],
  currency: ["记账币种"],
} as const;

const bank = (format: FileFormat, name: string, told: Omit<Bank, "format" | "name" | "card">): Bank => ({
  format,
  name,
  ...told,
  card: false,
});
const card = (format: FileFormat, name: string, told: Omit<Bank, "format" | "name" | "card">): Bank => ({
  ...bank(format, `${name}信用卡`, told),
  card: true,
});

export const banks: readonly Bank[] = [
  // The net bank's file of a card, then of an account (both generations), then the account's PDF and the card's e-mail.
  card("icbc-card", "工商银行", { marks: ["记账日期", "记账金额(收入)", "记账金额(支出)"], columns: icbc, money: "two-columns" }),
  bank("icbc", "工商银行", { marks: ["记账金额(收入)", "记账金额(支出)"], columns: icbc, money: "two-columns" }),
  bank("icbc", "工商银行", {
    marks: ["储种", "收入/支出金额"],
    columns: {
      ...usual,
      day: ["交易日期"],
      amount: ["收入/支出金额"],
      summary: ["摘要"],
      card: ["帐号", "账号"],
    },
    money: "signed",
  }),
  card("icbc-card", "工商银行", {
    marks: ["卡号后四位", "商户名称/城市", "记账金额/币种"],
    columns: { ...usual, day: ["交易日"], posted: ["记账日"], amount: ["记账金额/币种"], summary: ["交易类型"], place: ["商户名称/城市"] },
    money: "marked",
  }),
  bank("ccb", "建设银行", {
    marks: ["记账日", "支出", "收入", "账户余额"],
    columns: { ...usual, day: ["交易日期"], posted: ["记账日"], in: ["收入"], out: ["支出"], summary: ["摘要"], place: ["交易地点"] },
    money: "two-columns",
  }),
  bank("ccb", "建设银行", {
    marks: ["钞汇", "账户余额", "交易地点/附言"],
    columns: { ...usual, day: ["交易日期"], amount: ["交易金额"], summary: ["摘要"], place: ["交易地点/附言"] },
    money: "signed",
  }),
  bank("cmb", "招商银行", {
    marks: ["记账日期", "交易金额", "联机余额"],
    columns: { ...usual, day: ["记账日期"], amount: ["交易金额"], summary: ["交易摘要"], detail: ["客户摘要"] },
    money: "signed",
  }),
  // The person may leave columns out of the statement.
  bank("cmb", "招商银行", {
    marks: ["记账日期", "货币", "交易金额"],
    columns: { ...usual, day: ["记账日期"], amount: ["交易金额"], summary: ["交易摘要"], detail: ["客户摘要"] },
    money: "signed",
  }),
  card("cmb-card", "招商银行", {
    marks: ["记账日", "交易摘要", "人民币金额"],
    columns: { card: usual.card, day: ["交易日"], posted: ["记账日"], amount: ["人民币金额"], summary: ["交易摘要"] },
    money: "positive-is-spending",
  }),
  bank("boc", "中国银行", {
    marks: ["记账日期", "金额", "余额", "交易名称"],
    columns: { ...usual, card: ["借记卡号"], day: ["记账日期"], amount: ["金额"], summary: ["交易名称"], detail: ["附言"] },
    money: "signed",
  }),
  card("boc-card", "中国银行", {
    marks: ["银行记账日", "交易描述", "存入", "支出"],
    columns: { ...usual, day: ["交易日"], posted: ["银行记账日"], in: ["存入"], out: ["支出"], summary: ["交易描述"] },
    money: "two-columns",
  }),
  bank("abc", "农业银行", {
    marks: ["交易金额", "本次余额"],
    columns: { ...usual, day: ["交易日期"], amount: ["交易金额"], summary: ["交易摘要", "摘要"], detail: ["交易附言"] },
    money: "signed",
  }),
  bank("bocom", "交通银行", {
    marks: ["交易类型", "借贷", "交易金额", "余额"],
    columns: {
      ...usual,
      day: ["交易日期"],
      amount: ["交易金额"],
      direction: ["借贷"],
      summary: ["交易类型"],
      detail: ["摘要"],
      place: ["交易地点"],
    },
    money: "by-direction",
  }),
  card("bocom-card", "交通银行", {
    marks: ["记账日期", "交易说明", "入账币种/金额"],
    columns: { card: usual.card, day: ["交易日期"], posted: ["记账日期"], amount: ["入账币种/金额"], summary: ["交易说明"] },
    money: "by-first-word",
  }),
  card("cgb-card", "广发银行", {
    marks: ["入账日期", "交易摘要", "入账金额", "入账货币"],
    columns: { currency: ["入账货币"], day: ["交易日期"], posted: ["入账日期"], amount: ["入账金额"], summary: ["交易摘要"] },
    money: "positive-is-spending",
  }),
  card("citic-card", "中信银行", {
    marks: ["入账日期", "交易描述", "结算金额"],
    columns: {
      card: usual.card,
      currency: ["结算币种"],
      day: ["交易日期"],
      posted: ["入账日期"],
      amount: ["结算金额"],
      summary: ["交易描述"],
    },
    money: "positive-is-spending",
  }),
  bank("spdb", "浦发银行", {
    marks: ["交易类型", "存入金额", "取出金额", "余额"],
    columns: { ...usual, day: ["交易日期"], in: ["存入金额"], out: ["取出金额"], summary: ["交易类型"], detail: ["附言"] },
    money: "two-columns",
  }),
  bank("cmbc", "民生银行", {
    marks: ["凭证类型", "交易金额", "账户余额"],
    columns: {
      ...usual,
      day: ["交易时间", "交易日期"],
      time: [],
      amount: ["交易金额"],
      summary: ["摘要"],
      place: ["交易机构"],
    },
    money: "signed",
  }),
];

/** Rules of dashes where a bank leaves a cell empty, glued before the next cell's words. */
export const leadingDashes = /^[-—]{3,}\s*/;
