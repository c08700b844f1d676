/**
 * Template + named values -> blocks. The rules an editor can rely on:
 *
 * - A block whose value is missing is left out, and the missing fact is listed once: never a blank, never a guess.
 * - A heading with nothing left under it goes, and `{n}` at its start numbers what stays.
 * - A value is put in once and never read as a template again; line breaks and invisible controls in a name or note
 *   become spaces. Writers treat the result as text, not as markup.
 * - A paper whose purpose is missing (`only-if`) is not made at all; why stands in `notNow`, a fact it lacks in `missing`.
 * - Every figure that stands in the text is listed with its origin.
 *
 * A name that the template uses and nobody gives is a bug of ours and throws.
 */

import { assert } from "../assert.ts";
import type { ExplainedValue, Origin } from "../explain/explanation.ts";
import type { Block, Document } from "./block.ts";
import type { Condition, Requirement, Template, TemplateBlock, TemplateItem, Texts } from "./template.ts";
import { holds, type Values } from "./values.ts";
import type { ValueWording } from "./wording.ts";

export interface Filling {
  readonly template: Template;
  readonly words: "open" | "neutral";
  readonly values: Values;
  readonly wording: ValueWording;
  readonly annexes?: Document["annexes"];
}

type Figure = Document["figures"][number];

export function fillTemplate({ template, words, values, wording, annexes = [] }: Filling): Document {
  const filled: Filled = { template, wording, figures: new Map(), missing: new Set() };
  const unmet = template.onlyIf.filter((one) => (one.words === "both" || words === "open") && !holds(values[one.name]));
  if (unmet.length > 0) return notMade(words === "open" ? template.title : template.neutralTitle, unmet, values, filled);
  const raw = words === "open" ? fillBlocks(template.open, values, filled) : fillBlocks(template.neutral, values, filled);
  const blocks = numberHeadings(withoutEmptyHeadings(raw), wording);
  const title = blocks.find((block) => block.is === "title");
  const fallback = (words === "open" ? template.title : template.neutralTitle)[wording.lang];
  return {
    name: template.name,
    title: title?.is === "title" ? title.text : fallback,
    lang: wording.lang,
    blocks,
    annexes,
    figures: [...filled.figures.values()],
    missing: [...filled.missing],
    notNow: [],
  };
}

const notMade = (title: Texts, unmet: readonly Requirement[], values: Values, filled: Filled): Document => ({
  name: filled.template.name,
  title: title[filled.wording.lang],
  lang: filled.wording.lang,
  blocks: [],
  annexes: [],
  figures: [],
  missing: unmet.map(({ name }) => values[name]).flatMap((value) => (value?.is === "missing" ? [value.fact] : [])),
  notNow: unmet.map(({ otherwise }) => reason(otherwise, values, filled)),
});

/** A day may stand in a reason, when it is known whenever the reason is given. */
function reason(otherwise: Texts, values: Values, filled: Filled): string {
  const text = putIn(otherwise, values, filled);
  assert(text !== null, `a reason of template ${filled.template.name} names only what is known`);
  return text;
}

interface Filled {
  readonly template: Template;
  readonly wording: ValueWording;
  readonly figures: Map<string, Figure>;
  readonly missing: Set<string>;
}

/** A heading before it is known which headings stay. */
type RawBlock = Block & { readonly numbered?: boolean };

function fillBlocks(blocks: readonly TemplateBlock[], values: Values, filled: Filled): RawBlock[] {
  return blocks.filter((block) => belongs(block, values)).flatMap((block) => fillBlock(block, values, filled));
}

function fillBlock(block: TemplateBlock, values: Values, filled: Filled): RawBlock[] {
  const put = (texts: Texts) => putIn(texts, values, filled);
  switch (block.is) {
    case "heading": {
      const numbered = block.text[filled.wording.lang].startsWith(ordinalMark);
      const text = put(block.text);
      return text === null ? [] : [{ is: "heading", text, numbered }];
    }
    case "title":
    case "paragraph":
    case "note":
    case "check": {
      const text = put(block.text);
      return text === null ? [] : [{ is: block.is, text }];
    }
    case "line": {
      const [label, text] = [put(block.label), put(block.text)];
      return label === null || text === null ? [] : [{ is: "line", label, text }];
    }
    case "list": {
      const items = block.items.flatMap((item) => fillItem(item, values, filled));
      return items.length === 0 ? [] : [{ is: "list", items, numbered: block.numbered }];
    }
    case "table":
      return fillTable(block, values, filled);
    case "signature": {
      const lines = block.lines.map(put).filter((line) => line !== null);
      return lines.length === 0 ? [] : [{ is: "signature", lines }];
    }
    case "page-break":
      return [{ is: "page-break" }];
    case "each":
      return rowsOf(block.of, values, filled).flatMap((row) => fillBlocks(block.blocks, inside(values, row), filled));
  }
}

function fillItem(item: TemplateItem, values: Values, filled: Filled): string[] {
  return scopesOf(item.each, values, filled)
    .filter((scope) => belongs(item, scope))
    .map((scope) => putIn(item.text, scope, filled))
    .filter((text) => text !== null);
}

/** A row with a missing value is left out; a table without rows, too. */
function fillTable(table: TemplateBlock & { readonly is: "table" }, values: Values, filled: Filled): RawBlock[] {
  const rows = table.rows.flatMap((row) =>
    scopesOf(row.each, values, filled)
      .filter((scope) => belongs(row, scope))
      .map((scope) => row.cells.map((cell, column) => putIn(cell, scope, filled, table.numeric.includes(column))))
      .filter((cells): cells is string[] => !cells.includes(null)),
  );
  const head = table.head.map((cell) => putIn(cell, values, filled) ?? "");
  if (rows.length === 0) return [];
  return [{ is: "table", head, rows, numeric: table.numeric, ...(table.total ? { total: true } : {}) }];
}

const scopesOf = (each: string | null, values: Values, filled: Filled): Values[] =>
  each === null ? [values] : rowsOf(each, values, filled).map((row) => inside(values, row));

/** The names of a row, with all others behind them: the many values of a case are not copied for every row. */
const inside = (values: Values, row: Values): Values => Object.assign(Object.create(values) as Values, row);

function rowsOf(name: string, values: Values, filled: Filled): readonly Values[] {
  const value = values[name];
  assert(value?.is === "rows", `template ${filled.template.name} repeats over "${name}", which is a list`);
  return value.rows;
}

const belongs = (condition: Condition, values: Values): boolean =>
  condition.if.every((name) => holds(values[name])) && !condition.unless.some((name) => holds(values[name]));

const ordinalMark = "{n}";
const namePattern = /\{([a-z][A-Za-z0-9.-]*)\}/g;

/** The text with its values, or `null` when one of them is missing. Figures count only when the text stands. */
function putIn(texts: Texts, values: Values, filled: Filled, inColumn = false): string | null {
  const figures: [string, Figure][] = [];
  let complete = true;
  const text = texts[filled.wording.lang].replaceAll(namePattern, (mark, name: string) => {
    if (mark === ordinalMark) return "";
    const value = values[name];
    assert(value !== undefined, `template ${filled.template.name} names "${name}", which is given`);
    if (value.is === "missing") {
      complete = false;
      filled.missing.add(value.fact);
      return "";
    }
    assert(value.is === "known", `"${name}" in template ${filled.template.name} can be written`);
    const written = write(value.value, filled.wording, inColumn);
    if (isFigure(value.value)) figures.push(figureOf(written, value.origin));
    return written;
  });
  if (!complete) return null;
  for (const [key, figure] of figures) filled.figures.set(key, figure);
  return text;
}

function write(value: ExplainedValue, wording: ValueWording, inColumn: boolean): string {
  if (value.is === "words") return plain(value.words);
  return inColumn && value.is === "money" ? wording.amount(value.fen) : wording.value(value);
}

const isFigure = (value: ExplainedValue): boolean => value.is !== "words" && value.is !== "term";
const figureOf = (text: string, origin: Origin): [string, Figure] => [`${text} ${JSON.stringify(origin)}`, { text, origin }];

/** Names and notes come from outside: one line, no control characters, nothing that turns the reading direction. */
export const plain = (words: string): string =>
  words
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .trim();

function withoutEmptyHeadings(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  for (const block of [...blocks].reverse()) {
    const next = kept.at(-1);
    const stands = next !== undefined && next.is !== "heading" && next.is !== "title" && next.is !== "page-break";
    if (block.is !== "heading" || stands) kept.push(block);
  }
  return kept.reverse();
}

function numberHeadings(blocks: readonly RawBlock[], wording: ValueWording): Block[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.is !== "heading" || block.numbered === undefined) return block;
    if (!block.numbered) return { is: "heading", text: block.text };
    number += 1;
    return { is: "heading", text: `${wording.ordinal(number)}${block.text}` };
  });
}
