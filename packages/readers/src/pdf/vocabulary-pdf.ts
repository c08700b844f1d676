/**
 * Header cells of statements as banks print them into PDFs, beside those the banks' own dialects name: only what is
 * needed to know where a column begins, whether anybody reads it or not. And what stands on each page around the table.
 */

import { banks } from "../bank/vocabulary-banks.ts";

const others = [
  "序号",
  "储种",
  "钞汇",
  "帐号",
  "账号",
  "地区",
  "渠道",
  "对方帐号",
  "对方账号",
  "对方卡号/账号",
  "对方开户行",
  "对方行名",
  "网点名称",
  "附言",
  "交易附言",
  "交易渠道",
  "交易机构",
  "现转标志",
  "凭证类型",
  "凭证号码",
  "日志号",
  "客户摘要",
  "交易地金额",
  "交易地点",
  "交易名称",
  "备注",
  "对方户名",
  "对方户名/账号",
  "交易货币",
  "入账货币",
] as const;

const plain = (label: string): string => label.replace(/\s/g, "").replaceAll("（", "(").replaceAll("）", ")");

const headerLabels: ReadonlySet<string> = new Set(
  [...others, ...banks.flatMap(({ marks, columns }) => [...marks, ...Object.values(columns).flat()])].map(plain),
);

const dayLabels: ReadonlySet<string> = new Set(
  banks.flatMap(({ columns }) => [...(columns.day ?? []), ...(columns.posted ?? [])]).map(plain),
);

export const isHeaderLabel = (words: string): boolean => headerLabels.has(plain(words));
export const isDayLabel = (words: string): boolean => dayLabels.has(plain(words));

/** A day as a first cell begins with it: a whole one, a month and date, or the first line of one that wraps. */
export const dayBegins =
  /^(?:(?:19|20)\d{2}[-/.年]?(?:\d{1,2}[-/.月]?(?:\d{1,2}日?)?)?|(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01]))(?![\d,.])/;

/** The number of the page, wherever it stands. */
export const pageFoot =
  /^(?:第?\s*\d+\s*页?\s*[/,，]?\s*(?:共|总)?\s*\d+\s*页?|第\s*\d+\s*页|共\s*\d+\s*页|[-—]\s*\d+\s*[-—]|page\s*\d+(?:\s*(?:of|\/)\s*\d+)?|\d+\s*\/\s*\d+|\d{1,3})$/i;
