/** docs/law-table.md as text. The same book gives the same text. */

import type { DatedValue, LawBook, Parameter } from "@tanhao/core/law/law-book";
import { areaOf } from "@tanhao/core/law/list-law";
import { areasOf } from "@tanhao/core/law/search-law";
import { allRules } from "@tanhao/core/rules/all-rules";
import { law } from "@tanhao/text/en/law";
import { lawBook as words } from "@tanhao/text/en/law-book";
import { wordLawValue } from "@tanhao/text/word-law-value";
import { readLawBook } from "../../packages/content/src/build-law.ts";
import { type RuleCases, readCases } from "./read-cases.ts";

/** A book with problems has no table: they are named and thrown. */
export function lawTable(root: string): string {
  const { lawBook, problems } = readLawBook(root);
  if (!lawBook) throw new Error(problems.map(({ file, line, what }) => `${file}:${line} ${what}`).join("\n"));
  const cases = readCases(root);
  const parts = [head(lawBook, cases), rulesPart(lawBook, cases), ...areaParts(lawBook), calendarPart(lawBook), instrumentsPart(lawBook)];
  return `${parts.join("\n\n")}\n`;
}

function head(book: LawBook, cases: readonly RuleCases[]): string {
  const entries = Object.values(book.parameters);
  const count = cases.reduce((sum, one) => sum + one.cases, 0);
  return [
    "# The law book, its rules and their cases",
    "",
    "Made from `law/` by `npm run law-table`; do not edit. The sentences of each entry and its whole history: `tanhao law show ID`.",
    "",
    `${entries.length} entries from ${Object.keys(book.instruments).length} instruments; ${allRules.length} rules with ${count} worked cases.`,
    "An entry marked *one source* or *memory* waits to be confirmed: it stands here and on the law page for reviewers, and in no result about a debt.",
  ].join("\n");
}

function rulesPart(book: LawBook, cases: readonly RuleCases[]): string {
  const rows = allRules.map(({ id }) => {
    const own = cases.filter(({ rule }) => rule === id);
    const origins = own.flatMap((file) => file.origins);
    return [
      `\`${id}\``,
      book.parameters[id]?.title.en ?? law.rules[id]?.title ?? "",
      own.map(({ file, cases: number }) => `[${number}](../${file})`).join(", "),
      [...new Set(own.flatMap(({ outcomes }) => outcomes))].join(", "),
      origins.map(({ kind, note }) => `*${kind}*: ${note.trim()}`).join("<br>"),
    ];
  });
  return ["## Rules", "", ...table(["rule", "title", "cases", "outcomes", "where the figures come from"], rows)].join("\n");
}

const areaParts = (book: LawBook): readonly string[] =>
  areasOf(book).map(({ area }) => {
    const parameters = Object.values(book.parameters)
      .filter(({ id }) => areaOf(id) === area)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const rows = parameters.flatMap((parameter) => parameter.values.map((value, index) => rowOf(book, parameter, value, index === 0)));
    return [
      `## ${words.areas[area] ?? area}`,
      "",
      ...table(["entry", "holds", "value", "decided by", "force", "the borrower", "source", "confidence", "checked"], rows),
    ].join("\n");
  });

function rowOf(book: LawBook, parameter: Parameter, value: DatedValue, newest: boolean): readonly string[] {
  const instrument = book.instruments[value.source.instrument];
  const { article } = value.source;
  return [
    newest ? `\`${parameter.id}\`<br>${parameter.title.en}<br>${parameter.title["zh-CN"]}` : "",
    `from ${value.from}${value.until === undefined ? "" : `, before ${value.until}`}`,
    value.value.is === "list" ? value.value.items.join(", ") : wordLawValue(value.value, words),
    value.by,
    law.force[value.force],
    value.borrowerMay,
    `${instrument?.title ?? ""}${article === null ? "" : `, article ${article}`}`,
    value.confidence === "single" ? "*one source*" : value.confidence === "memory" ? "*memory*" : value.confidence,
    value.checked,
  ];
}

function calendarPart({ calendar }: LawBook): string {
  const { known, checked } = calendar;
  const years = known === null ? "no year" : `the years ${known.first} to ${known.last}`;
  return `## Holidays\n\nPublic holidays and moved working days are held for ${years}, checked on ${checked}. A deadline in another year is shown unmoved and said to be uncertain.`;
}

function instrumentsPart(book: LawBook): string {
  const rows = Object.values(book.instruments)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, number, issuer, force, readAt }) => [`\`${id}\``, title, number ?? "", issuer, law.force[force], readAt]);
  return ["## Instruments", "", ...table(["id", "title", "number", "issuer", "force", "where it was read"], rows)].join("\n");
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)];
}
