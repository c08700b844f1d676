/** A value of the law book in words: "24 % a year", "15 working days". Empty for an entry whose sentence is all there is to read: a list is one of codes. */

import type { ParameterValue } from "@tanhao/core/law/law-book";
import { fen, toYuan } from "@tanhao/core/money";
import type { LawBookWords } from "./zh-CN/law-book.ts";

export function wordLawValue(value: ParameterValue, words: LawBookWords): string {
  switch (value.is) {
    case "percent-per-year":
      return words.percentPerYear(value.percent);
    case "times":
      return words.times(value.times, words.series[value.of] ?? value.of);
    case "range":
      return words.range(value.least, value.most);
    case "years":
      return words.years(value.years);
    case "months":
      return words.months(value.months);
    case "days":
      return words.days(value.days);
    case "working-days":
      return words.workingDays(value.days);
    case "number":
      return value.number;
    case "fen":
      return words.yuan(toYuan(fen(value.fen)));
    case "steps":
      return value.steps.map(({ above, word }) => words.step(above, word)).join(", ");
    case "list":
    case "said":
      return "";
  }
}
