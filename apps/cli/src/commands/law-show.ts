/** `law show`: one parameter with its whole history. */

import { lawShowDocument } from "@tanhao/app/law/law-documents";
import { lenderTypes } from "@tanhao/core/debt/debt";
import type { Confidence } from "@tanhao/core/explain/citation";
import { areaOf } from "@tanhao/core/law/list-law";
import { ok } from "@tanhao/core/result";
import { wordLawValue } from "@tanhao/text/word-law-value";
import type { RunCommand } from "../line/command-spec.ts";

export const run: RunCommand = async (input, world) => {
  const [{ lawBook, rules }, { law, lawBook: book, document, explanation }] = await Promise.all([
    world.loadLaw(),
    world.loadTexts(world.lang),
  ]);
  const shown = lawShowDocument(input.args[0] ?? "", lawBook, rules, world.lang);
  if (!shown.ok) return shown;
  const { id, title, applies, isRule, values, unknownBefore, unknownFrom } = shown.value;
  const { law: words } = world.words;
  const everybody = applies.lender.length === lenderTypes.length;
  const scope = [
    ...(everybody ? [] : [book.scope(applies.lender.map((type) => document.lender[type]))]),
    ...(applies.debt === undefined ? [] : [book.onlyDebt[applies.debt]]),
  ];
  const area = areaOf(id);
  const head = [id, title, book.areas[area] ?? area, ...(isRule ? [book.ruleMark] : [])].join("  ");
  const said = values.map((value) =>
    [
      `  ${words.holds(value.from, value.until)}  ${wordLawValue(value.value, book)}`.trimEnd(),
      ...(value.says === "" ? [] : [`    ${value.says}`]),
      `    ${explanation.article(value.source.title, value.source.article)}${value.number ? ` ${value.number}` : ""}`,
      `    ${law.force[value.force]} · ${law.borrowerMay[value.borrowerMay]} · ${law.confidence[value.confidence]} · ${law.checked(value.checked)}`,
      ...(isForReviewers(value.confidence) ? [`    ${book.confidenceNote}`] : []),
    ].join("\n"),
  );
  const edges = [
    ...(unknownBefore === null ? [] : [words.unknownBefore(unknownBefore)]),
    ...(unknownFrom === null ? [] : [words.unknownFrom(unknownFrom)]),
  ];
  return ok({
    json: { document: shown.value },
    text: [head, ...scope.map((line) => `  ${line}`), ...said, ...edges].join("\n"),
  });
};

const isForReviewers = (confidence: Confidence): boolean => confidence === "single" || confidence === "memory";
