/** Writes an explanation for tests: one line a node, indented by depth, `key name=value … = result [origin]`. */

import { fraction, multiply, toDecimal } from "../fraction.ts";
import { toYuan } from "../money.ts";
import type { ExplainedValue, Explanation, Origin } from "./explanation.ts";

export const told = (explanation: Explanation): readonly string[] => [
  [
    explanation.key,
    ...Object.entries(explanation.values).map(([name, value]) => `${name}=${toldValue(value)}`),
    ...(explanation.result ? [`= ${toldValue(explanation.result)}`] : []),
    ...(explanation.origin ? [`[${toldOrigin(explanation.origin)}]`] : []),
  ].join(" "),
  ...explanation.parts.flatMap(told).map((line) => `  ${line}`),
];

function toldValue(value: ExplainedValue): string {
  switch (value.is) {
    case "money":
      return toYuan(value.fen);
    case "exact":
      return value.yuan;
    case "day":
      return value.day;
    case "days":
      return `${value.days}d`;
    case "count":
      return String(value.count);
    case "rate":
      return `${toDecimal(multiply(value.rate.value, fraction(100)), 4)}%/${value.rate.per}`;
    case "percent":
      return `${value.percent}%`;
    case "term":
      return `<${value.term}>`;
    case "words":
      return `"${value.words}"`;
  }
}

function toldOrigin(origin: Origin): string {
  switch (origin.from) {
    case "fact":
      return origin.path;
    case "row":
      return `${origin.file}:${origin.line}`;
    case "article":
      return `${origin.citation.title} ${origin.citation.article}`;
    case "convention":
      return `convention ${origin.convention}`;
  }
}
