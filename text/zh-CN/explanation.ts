/** Everything an opened figure needs in Chinese: the sentences of account, budget, plan and law, and how values are written. */

import { type Day, dateOf, monthOf, yearOf } from "@tanhao/core/day";
import { fraction, multiply, toDecimal } from "@tanhao/core/fraction";
import { toYuan } from "@tanhao/core/money";
import type { RatePeriod } from "@tanhao/core/rate";
import type { ExplanationWords } from "../word-explanation.ts";
import { account } from "./account.ts";
import { law } from "./law.ts";
import { plan } from "./plan.ts";
import { progress } from "./progress.ts";

const ratePeriods: Readonly<Record<RatePeriod, string>> = { year: "年利率", month: "月利率", day: "日利率" };

export const explanationWords: ExplanationWords = {
  nodes: { ...account.nodes, ...plan.nodes, ...law.nodes, ...progress.nodes },
  terms: { ...plan.terms, ...law.terms, ...account.terms },
  conventions: { ...account.conventions, ...plan.conventions, ...law.conventions },
  money: (fen) => `${grouped(toYuan(fen))}元`,
  exact: (yuan) => `${grouped(yuan)}元`,
  day: (day: Day) => `${yearOf(day)}年${monthOf(day)}月${dateOf(day)}日`,
  days: (days) => `${days}天`,
  rate: ({ value, per }) => `${ratePeriods[per]}${toDecimal(multiply(value, fraction(100)), 6)}%`,
  percent: (digits) => `${digits}%`,
  fact: (path) => `资料里写的：${path}`,
  row: (file, line) => `${file} 第${line}行`,
  title: inMarks,
  article: (title, article) => `《${inMarks(title)}》${article === null ? "" : articlesNamed(article)}`,
};

/** A title within a title stands in single marks. */
function inMarks(title: string): string {
  return title.replaceAll("《", "〈").replaceAll("》", "〉");
}

/** 165(1) is 第165条（1）, 293之一 is 第293条之一; whether a bracket names a 款 or a 项 is not in the data. */
function articlesNamed(article: string): string {
  const numbers = article.split("、");
  if (numbers.every((number) => /^\d+$/.test(number))) return `第${article}条`;
  return numbers.map((number) => number.replace(/^(\d+)(.*)$/, "第$1条$2").replace(/\((\d+)\)/, "（$1）")).join("、");
}

const grouped = (yuan: string): string => yuan.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
