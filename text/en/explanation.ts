/** Everything an opened figure needs in English: the sentences of account, budget, plan and law, and how values are written. */

import { fraction, multiply, toDecimal } from "@tanhao/core/fraction";
import { toYuan } from "@tanhao/core/money";
import type { ExplanationWords } from "../word-explanation.ts";
import { account } from "./account.ts";
import { law } from "./law.ts";
import { plan } from "./plan.ts";
import { progress } from "./progress.ts";

export const explanationWords: ExplanationWords = {
  nodes: { ...account.nodes, ...plan.nodes, ...law.nodes, ...progress.nodes },
  terms: { ...plan.terms, ...law.terms, ...account.terms },
  conventions: { ...account.conventions, ...plan.conventions, ...law.conventions },
  money: (fen) => `CNY ${grouped(toYuan(fen))}`,
  exact: (yuan) => `CNY ${grouped(yuan)}`,
  day: (day) => day,
  days: (days) => `${days} ${days === 1 ? "day" : "days"}`,
  rate: ({ value, per }) => `${toDecimal(multiply(value, fraction(100)), 6)} % a ${per}`,
  percent: (digits) => `${digits} %`,
  fact: (path) => `fact of the case: ${path}`,
  row: (file, line) => `${file}, line ${line}`,
  title: (title) => title,
  article: (title, article) => `${title}${article === null ? "" : `, ${articlesNamed(article)}`}`,
};

/** 18、23 is articles 18, 23; 253之一 is article 253-1. */
function articlesNamed(article: string): string {
  const numbers = article.split(/[、,]\s*/).map((number) => number.replace("之一", "-1"));
  return `${numbers.length > 1 ? "articles" : "article"} ${numbers.join(", ")}`;
}

const grouped = (yuan: string): string => yuan.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
