/** `law show`: one parameter with its whole history. */

import { lawShowDocument } from "@tanhao/app/law/law-documents";
import { lenderTypes } from "@tanhao/core/debt/debt";
import type { Confidence } from "@tanhao/core/explain/citation";
import type { ParameterValue } from "@tanhao/core/law/law-book";
import { areaOf } from "@tanhao/core/law/list-law";
import { fen } from "@tanhao/core/money";
import { ok } from "@tanhao/core/result";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { RunCommand } from "../line/command-spec.ts";
import { yuanFor } from "../print/yuan.ts";

export const run: RunCommand = async (input, world) => {
  const [{ lawBook, rules }, { law, lawAreas, document, explanation }] = await Promise.all([world.loadLaw(), world.loadTexts(world.lang)]);
  const shown = lawShowDocument(input.args[0] ?? "", lawBook, rules, world.lang);
  if (!shown.ok) return shown;
  const { id, title, applies, isRule, values, unknownBefore, unknownFrom } = shown.value;
  const { law: words } = world.words;
  const everybody = applies.lender.length === lenderTypes.length;
  const scope = [
    ...(everybody ? [] : applies.lender.map((type) => document.lender[type])),
    ...(applies.debt === undefined ? [] : [words.onlyDebt[applies.debt]]),
  ];
  const area = areaOf(id);
  const head = [id, title, lawAreas[area] ?? area, ...(isRule ? [words.ruleMark] : [])].join("  ");
  const said = values.map((value) =>
    [
      `  ${words.holds(value.from, value.until)}  ${valueFor(value.value, words)}`.trimEnd(),
      ...(value.says === "" ? [] : [`    ${value.says}`]),
      `    ${explanation.article(value.source.title, value.source.article)}${value.number ? ` ${value.number}` : ""}`,
      `    ${law.force[value.force]} · ${law.borrowerMay[value.borrowerMay]} · ${law.confidence[value.confidence]} · ${law.checked(value.checked)}`,
      ...(isForReviewers(value.confidence) ? [`    ${words.confidenceNote}`] : []),
    ].join("\n"),
  );
  const edges = [
    ...(unknownBefore === null ? [] : [words.unknownBefore(unknownBefore)]),
    ...(unknownFrom === null ? [] : [words.unknownFrom(unknownFrom)]),
  ];
  return ok({
    json: { document: shown.value },
    text: [head, ...(scope.length > 0 ? [`  ${words.scope(scope)}`] : []), ...said, ...edges].join("\n"),
  });
};

const isForReviewers = (confidence: Confidence): boolean => confidence === "single" || confidence === "memory";

function valueFor(value: ParameterValue, words: CliText["law"]): string {
  switch (value.is) {
    case "percent-per-year":
      return words.percentPerYear(value.percent);
    case "times":
      return words.times(value.times, value.of);
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
      return words.yuan(yuanFor(fen(value.fen)));
    case "list":
      return value.items.join(", ");
    case "steps":
      return value.steps.map(({ above, word }) => words.step(above, word)).join(", ");
    case "said":
      return "";
  }
}
