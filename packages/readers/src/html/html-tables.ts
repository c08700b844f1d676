/**
 * The tables of a statement that came as a web page or a mail, as rows of text. The page is only read: nothing in it
 * runs, loads or is shown. Tables inside tables, which mails use to lay out a page, give each innermost row once;
 * forgotten end tags are closed by what follows. Each tag is looked at once, so that a page made to be slow is not.
 */

import type { Row } from "../split-rows.ts";
import { trimCell } from "../split-rows.ts";
import { textOfEntity } from "./entities.ts";

/** A page begins as one; a tag further on may be part of a product's name. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}>\s*|<!--(?:(?!-->).){0,500}-->\s*)*<(?:!doctype|html|head|body|table|meta|style|title|div|center)\b/is.test(
    text.slice(0, 5_000),
  );

interface OpenRow {
  readonly line: number;
  readonly order: number;
  readonly cells: string[];
  cell: string | null;
}

/** Tables inside tables deeper than any page has. */
const deepest = 50;

/** Rows in the order in which they begin; what stands outside every table is a row of one cell. */
export function tablesOfHtml(html: string): readonly Row[] {
  const found: { readonly order: number; readonly row: Row }[] = [];
  const open: (OpenRow | null)[] = []; // the row being read of each table we are in; `null` between rows
  let outside = "";
  let [order, line] = [0, 1];

  const put = (at: number, lineAt: number, cells: readonly string[]): void => {
    if (cells.some((cell) => cell !== "")) found.push({ order: at, row: { line: lineAt, cells, text: cells.join(",") } });
  };
  const endCell = (row: OpenRow | null | undefined): void => {
    if (!row || row.cell === null) return;
    row.cells.push(trimCell(row.cell.replace(/[\s\u00a0]+/g, " ")));
    row.cell = null;
  };
  const endRow = (): void => {
    const row = open.at(-1);
    endCell(row);
    if (row) put(row.order, row.line, row.cells);
    if (open.length > 0) open[open.length - 1] = null;
  };
  const endOutside = (): void => {
    for (const part of outside.split("\n")) put(order++, line, [trimCell(part.replace(/[\s\u00a0]+/g, " "))]);
    outside = "";
  };
  const say = (text: string): void => {
    const row = open.findLast((one) => one?.cell !== undefined && one?.cell !== null);
    if (row && row.cell !== null) row.cell += text;
    else if (open.length === 0) outside += text;
  };

  for (const part of partsOf(html)) {
    line = part.line;
    if (part.is === "text") say(part.text);
    else if (part.name === "table") {
      if (part.closes) {
        endRow();
        open.pop();
      } else if (open.length < deepest) {
        endOutside();
        open.push(null);
      }
    } else if (part.name === "tr") {
      endRow();
      if (!part.closes && open.length > 0) open[open.length - 1] = { line: part.line, order: order++, cells: [], cell: null };
    } else if (part.name === "td" || part.name === "th") {
      const row = open.at(-1);
      endCell(row);
      if (!part.closes && row) row.cell = "";
    } else if (breaking.has(part.name)) say(open.length === 0 ? "\n" : " ");
  }
  while (open.length > 0) {
    endRow();
    open.pop();
  }
  endOutside();
  return found.sort((a, b) => a.order - b.order).map(({ row }) => row);
}

/** Its words without tags, a row or paragraph a line. */
export function textOfHtml(html: string): string {
  let text = "";
  for (const part of partsOf(html)) {
    if (part.is === "text") text += part.text.replace(/\s+/g, " ");
    else if (breaking.has(part.name) || part.name === "tr") text += "\n";
    else if (!part.closes && (part.name === "td" || part.name === "th")) text += " ";
  }
  return text;
}

const breaking: ReadonlySet<string> = new Set(["br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "title"]);

type Part =
  | { readonly is: "text"; readonly text: string; readonly line: number }
  | { readonly is: "tag"; readonly name: string; readonly closes: boolean; readonly line: number };

/** Whose content is no text of the page. */
const silent: ReadonlySet<string> = new Set(["script", "style"]);

function* partsOf(html: string): Generator<Part> {
  let [at, line, lineEnd] = [0, 1, html.indexOf("\n")];
  const goTo = (next: number): void => {
    for (; lineEnd >= 0 && lineEnd < next; lineEnd = html.indexOf("\n", lineEnd + 1)) line += 1;
    at = next;
  };
  while (at < html.length) {
    const next = html.indexOf("<", at);
    const end = next < 0 ? html.length : next;
    if (end > at) yield { is: "text", text: textOfEntity(html.slice(at, end)), line };
    goTo(end);
    if (next < 0) return;
    if (html.startsWith("<!--", at)) {
      goTo(after(html, "-->", at));
      continue;
    }
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(html.slice(at, at + 40));
    if (!tag) {
      const stray = !/^<[!?]/.test(html.slice(at, at + 2));
      if (stray) yield { is: "text", text: "<", line };
      goTo(stray ? at + 1 : after(html, ">", at));
      continue;
    }
    const name = (tag[2] ?? "").toLowerCase();
    yield { is: "tag", name, closes: tag[1] === "/", line };
    goTo(after(html, ">", at));
    if (silent.has(name) && tag[1] === "") goTo(endOfSilent(html, at));
  }
}

const after = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
};

function endOfSilent(html: string, from: number): number {
  const end = /<\/(?:script|style)/gi;
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
