/**
 * The words of a credit report's full edition (详版): tables whose labels stand in one line and the values in the next.
 * It is usually a scan; a label one letter off is the label, and what stands under it has to be confirmed.
 */

import type { CreditAccountKind, CreditAccountState } from "@tanhao/core/materials/credit-report";

/** All of them make it a full edition, in a text without spaces. */
export const fullMarks: readonly RegExp[] = [
  /信[贷货]交易信息明细|[账帐联]户1(?:\(|管理机构|营理机构)/,
  /[管营菅]理机构|发卡机构/,
  /开立[日白曰]期/,
];
/** Where the accounts begin; the overview above has headings of the same names. */
export const detailHeading = /信[贷货]交易信息明细/;

export type FullSection = CreditAccountKind | "recovery" | "guarantee" | "agreement" | "elsewhere";
/** Headings without their numbering, by how they end; the longer before the shorter. */
export const fullSections: readonly (readonly [heading: RegExp, section: FullSection])[] = [
  [/^被追偿信息$/, "recovery"],
  [/^非循环[贷货]账户$/, "loan"],
  [/^循环额度下分账户$/, "revolving"],
  [/^循环[贷货]账户[一二]?$/, "revolving"],
  [/^准[贷货]记卡账户$/, "quasi-card"],
  [/^[贷货]记卡账户$/, "card"],
  [/^相关还款责任信息$/, "guarantee"],
  [/^授信协议信息$/, "agreement"],
  [/^(?:非信贷交易信息明细|公共信息明细|查询记录|机构查询记录明细|本人查询记录明细|本人声明|异议标注|报告说明|说明)$/, "elsewhere"],
];
export const headingNumber = /^(?:[一二三四五六七八九十]+[、.]?|\([一二三四五六七八九十]+\))(?=\D)/;
export const accountTitle = /^(?:账户|帐户|联户)\d{1,3}(?:\(.*|（.*)?$/;
export const agreementTitle = /^授信协议\d{1,3}/;
export const asOfLine = /截至(\d{4})年(\d{1,2})月(\d{1,2})日/;
export const forPersonLine = /为个人/;
export const forEnterpriseLine = /为企业/;

/** What a column holds, by its label. */
export type ColumnKind = "words" | "day" | "amount" | "number" | "state" | "money-name";
export const fullLabels = {
  管理机构: "words",
  发卡机构: "words",
  账户标识: "words",
  开立日期: "day",
  到期日期: "day",
  借款金额: "amount",
  账户授信额度: "amount",
  共享授信额度: "amount",
  授信额度: "amount",
  账户币种: "money-name",
  币种: "money-name",
  业务种类: "words",
  担保方式: "words",
  还款期数: "number",
  还款频率: "words",
  还款方式: "words",
  共同借款标志: "words",
  账户状态: "state",
  五级分类: "words",
  余额: "amount",
  已用额度: "amount",
  透支余额: "amount",
  未出单的大额专项分期余额: "amount",
  剩余还款期数: "number",
  剩余分期期数: "number",
  本月应还款: "amount",
  应还款日: "day",
  账单日: "day",
  本月实还款: "amount",
  最近一次还款日期: "day",
  当前逾期期数: "number",
  当前逾期总额: "amount",
  "逾期31-60天未还本金": "amount",
  "逾期61-90天未还本金": "amount",
  "逾期91-180天未还本金": "amount",
  逾期180天以上未还本金: "amount",
  透支180天以上未付余额: "amount",
  最近6个月平均使用额度: "amount",
  最大使用额度: "amount",
  最近6个月平均透支余额: "amount",
  最大透支余额: "amount",
  账户关闭日期: "day",
  销户日期: "day",
  转出月份: "day",
  债权接收日期: "day",
  债权金额: "amount",
  债权转移时的还款状态: "words",
  责任人类型: "words",
  还款责任金额: "amount",
  保证合同编号: "words",
} as const satisfies Readonly<Record<string, ColumnKind>>;
export type FullLabel = keyof typeof fullLabels;

/** Nothing is read from its column: where a label was not recognised, its values go there. */
export const nobodysLabel: FullLabel = "责任人类型";
/** Letters and digits, the only words that are no name. */
export const identifierLabel: FullLabel = "账户标识";
export const monthCell = /^(\d{4})[-./年](\d{1,2})月?$/;
/** The number of the account that ran into the institution's name. */
export const gluedIdentifier = /(?<=[\u4e00-\u9fff)])[A-Z0-9*]{5,}$/i;
export const dayCell = /^\d{4}[-./年]\d{1,2}(?:[-./月]\d{0,2}日?)?$/;

/** Where each value of an account may stand; the first label that holds one counts. */
export const fullFields = {
  lender: ["管理机构", "发卡机构"],
  product: ["业务种类"],
  opened: ["开立日期", "债权接收日期"],
  due: ["到期日期"],
  currency: ["账户币种", "币种"],
  limit: ["借款金额", "账户授信额度", "授信额度", "债权金额"],
  balance: ["余额", "透支余额", "已用额度"],
  specialInstalment: ["未出单的大额专项分期余额"],
  overdueTimes: ["当前逾期期数"],
  overdue: ["当前逾期总额", "透支180天以上未付余额"],
  state: ["账户状态"],
  ended: ["账户关闭日期", "销户日期", "转出月份"],
  liability: ["还款责任金额"],
} as const satisfies Readonly<Record<string, readonly FullLabel[]>>;

export const fullStates: readonly (readonly [word: RegExp, state: CreditAccountState])[] = [
  [/呆账/, "badDebt"],
  [/转出/, "transferred"],
  [/结清/, "settled"],
  [/销户|结束/, "closed"],
  [/冻结|止付/, "frozen"],
  [/逾期|催收/, "overdue"],
  [/正常|未激活/, "normal"],
];

/** The grid of up to sixty months: a year, then a mark a month. */
export const gridYear = /^(?:19|20)\d{2}年?$/;
export const gridMark = /^[/*N1-7DZCGBM#A]+$/;
/** 91 days and more; B: written off as bad. */
export const overdueMarks = /[1-7B]/g;
export const over90Marks = /[4-7B]/g;
/** Their meaning is not certain. */
export const uncertainMarks = /[M#]/;
/** Recognition takes 贷 for 货; no product of a report holds goods. */
export const misreadProduct = /货(?=款|记卡)/g;
export const productLetter = "贷";
export const emptyValue = /^(?:[-—–─]+|\/)$/;
export const quotes = /["“”'‘’]/g;
