/** A parameter file, already valid by itself, as the core's typed value. No checks here. */
import { parseYuan } from "@tanhao/core/money";
export function toParameter(file, lenders, series) {
    return {
        id: file.id,
        title: file.title,
        applies: { lender: file.applies.lender === "any" ? lenders : file.applies.lender },
        values: series ? seriesValues(file, series) : (file.values ?? []).map(toDatedValue),
        ...(file["unknown-before"] === undefined ? {} : { unknownBefore: file["unknown-before"] }),
        ...(file["unknown-from"] === undefined ? {} : { unknownFrom: file["unknown-from"] }),
        ...(series ? { lastPublished: series.lastPublished } : {}),
    };
}
function seriesValues(file, series) {
    const { file: _file, column: _column, ...provenance } = file.series; // a series was read
    return series.steps.map((step) => toDatedValue({ from: step.from, value: { percent: step.percent }, ...provenance })).reverse();
}
const toDatedValue = (value) => ({
    from: value.from,
    ...(value.until === undefined ? {} : { until: value.until }),
    by: value.by,
    value: toValue(value.value),
    force: value.force,
    borrowerMay: value["borrower-may"],
    source: value.source,
    confidence: value.confidence,
    checked: value.checked,
});
function toValue(value) {
    if ("percent" in value)
        return { is: "percent-per-year", percent: value.percent };
    if ("times" in value)
        return { is: "times", times: String(value.times), of: value.of };
    if ("least" in value)
        return { is: "range", least: value.least, most: value.most };
    if ("years" in value)
        return { is: "years", years: value.years };
    if ("months" in value)
        return { is: "months", months: value.months };
    if ("days" in value)
        return { is: "days", days: value.days };
    if ("number" in value)
        return { is: "number", number: value.number };
    if ("list" in value)
        return { is: "list", items: value.list };
    const amount = parseYuan(value.yuan);
    return { is: "fen", fen: amount.ok ? amount.value : null };
}
