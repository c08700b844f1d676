/** The value of a contract's term, as core/materials/contract-reading.ts writes it, in a language's words. What has no form of its own is told as the contract says it. */

import type { ContractTerm } from "@tanhao/core/materials/contract-reading";
import type { materials } from "./zh-CN/materials.ts";

type MaterialsText = typeof materials;

export function wordTerm({ name, value }: Pick<ContractTerm, "name" | "value">, { values }: MaterialsText): string {
  const [first = "", second = "", third = "", ...rest] = value.split(" ");
  switch (name) {
    case "principal":
    case "received":
      return values.sum(value);
    case "term":
      return values.span(first, second);
    case "acceleration":
      return /^\d+$/.test(first) ? values.span(first, second) : value;
    case "grace-days":
      return values.span(value, "days");
    case "due-day":
      return values.dueDay(value);
    case "method":
      return values.method[value] ?? value;
    case "lender-type":
      return values.lenderType[value] ?? value;
    case "day-count":
      return values.span(value, "days");
    case "penalty-base":
      return values.base[value] ?? value;
    case "compound":
      return values.compound(value === "true");
    case "set-off":
      return value
        .split(" ")
        .map((step) => values.step[step] ?? step)
        .join(values.next);
    case "disputes":
      return `${values.place[first] ?? ""}${[second, third, ...rest].join(" ").trim()}`;
    case "rate":
    case "yearly-cost":
    case "penalty":
    case "default-fee":
    case "prepayment":
      return first === "lpr" ? values.prime(second === "plus", third) : wordPrice(first, second, third, value, values);
    case "fee": {
      const isShare = /^(?:percent|permille|per-ten-thousand)$/.test(second);
      const per = isShare && third === "year" ? third : "";
      const [when = "", ...label] = !isShare ? [second, third, ...rest] : per === "" ? [third, ...rest] : rest;
      const said = values.when[when];
      const price = wordPrice(first, isShare ? second : "", per, first, values);
      return `${said ?? ""}${price} ${(said === undefined ? [when, ...label] : label).join(" ")}`.trim();
    }
    default:
      return value;
  }
}

function wordPrice(number: string, unit: string, per: string, value: string, values: MaterialsText["values"]): string {
  if (value === "none") return values.none;
  if (unit === "times") return values.times(number);
  if (/^(?:percent|permille|per-ten-thousand)$/.test(unit)) return values.share(number, unit, per === "" ? null : per);
  return /^\d+\.\d\d$/.test(value) ? values.sum(value) : value;
}
