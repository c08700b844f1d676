/** A parameter file, already valid by itself, as the core's typed value. No checks here. */

import { parseYuan } from "@tanhao/core/money";
import type { DatedValueFile, ParameterFile, ValueFile } from "./law-schema.ts";
import type { Series } from "./read-series.ts";

/** The plain JSON of core's `Parameter`; the brands on days and ids are put on where the generated file is read. */
export type PlainParameter = Readonly<Record<string, unknown>> & { readonly id: string; readonly values: readonly PlainValue[] };
export type PlainValue = Readonly<Record<string, unknown>> & { readonly from: string };

export function toParameter(file: ParameterFile, lenders: readonly string[], series: Series | null): PlainParameter {
  return {
    id: file.id,
    title: { "zh-CN": file.title, en: file["title-en"] },
    applies: {
      lender: file.applies.lender === "any" ? lenders : file.applies.lender,
      ...(file.applies.debt === undefined ? {} : { debt: file.applies.debt }),
    },
    values: series ? seriesValues(file, series) : (file.values ?? []).map(toDatedValue),
    ...(file["unknown-before"] === undefined ? {} : { unknownBefore: file["unknown-before"] }),
    ...(file["unknown-from"] === undefined ? {} : { unknownFrom: file["unknown-from"] }),
    ...(series ? { lastPublished: series.lastPublished } : {}),
  };
}

function seriesValues(file: ParameterFile, series: Series): PlainValue[] {
  const { file: _file, column: _column, ...provenance } = file.series as NonNullable<ParameterFile["series"]>; // a series was read
  return series.steps.map((step) => toDatedValue({ from: step.from, value: { percent: step.percent }, ...provenance })).reverse();
}

const toDatedValue = (value: DatedValueFile): PlainValue => ({
  from: value.from,
  ...(value.until === undefined ? {} : { until: value.until }),
  by: value.by,
  value: toValue(value.value),
  force: value.force,
  borrowerMay: value["borrower-may"],
  source: value.source,
  confidence: value.confidence,
  checked: value.checked,
  says: { "zh-CN": value.says, en: value["says-en"] },
});

function toValue(value: ValueFile): Readonly<Record<string, unknown>> {
  if ("percent" in value) return { is: "percent-per-year", percent: value.percent };
  if ("times" in value) return { is: "times", times: String(value.times), of: value.of };
  if ("least" in value) return { is: "range", least: value.least, most: value.most };
  if ("years" in value) return { is: "years", years: value.years };
  if ("months" in value) return { is: "months", months: value.months };
  if ("days" in value) return { is: "days", days: value.days };
  if ("working-days" in value) return { is: "working-days", days: value["working-days"] };
  if ("steps" in value) return { is: "steps", steps: value.steps };
  if ("said" in value) return { is: "said" };
  if ("number" in value) return { is: "number", number: value.number };
  if ("list" in value) return { is: "list", items: value.list };
  const amount = parseYuan(value.yuan);
  return { is: "fen", fen: amount.ok ? amount.value : null };
}
