/**
 * Statements printed as tables into rows of cells, as a text file has them. Columns are where the header's cells stand; a
 * row begins with each day in a column of days, and the lines a cell wrapped into belong to the row they stand nearest.
 * What is neither header nor row is handed on as a row without cells, so that nothing on the page is lost.
 */

import type { Row } from "../split-rows.ts";
import { cellsIn } from "./cells-of-line.ts";
import type { PdfPage } from "./open-pdf.ts";
import { linesOfPage, type PageLine, textOfLine } from "./page-lines.ts";
import { type Column, headerIn } from "./table-header.ts";
import { dayBegins, pageFoot } from "./vocabulary-pdf.ts";

/** Rows of all pages in their order; empty where no page has a header we know. */
export function tableOfPages(pages: readonly PdfPage[]): readonly Row[] {
  const rows: Row[] = [];
  const printedOnce = new Set<string>();
  let columns: readonly Column[] | null = null;
  let above = 0;
  for (const page of pages) {
    const lines = linesOfPage(page);
    const header = headerIn(lines);
    const note = (line: PageLine, index: number): void => {
      const text = textOfLine(line);
      const words = text.replace(/[\s\d]/g, "");
      if (pageFoot.test(text.trim()) || printedOnce.has(words)) return;
      printedOnce.add(words);
      rows.push({ line: above + index + 1, cells: columns ? [] : text.split(/\s{2,}/), text });
    };
    for (const [index, line] of lines.slice(0, header?.from ?? 0).entries()) note(line, index);
    if (header && !(columns && sameLabels(columns, header.columns))) {
      const labels = header.columns.map(({ label }) => label);
      rows.push({ line: above + header.from + 1, cells: labels, text: labels.join(" ") });
    }
    columns = header?.columns ?? columns;
    if (columns) rows.push(...rowsBelow(lines, header?.to ?? 0, columns, { above, note }));
    else for (const [index, line] of lines.entries()) note(line, index);
    above += lines.length;
  }
  return columns ? rows.sort((a, b) => a.line - b.line) : [];
}

const sameLabels = (a: readonly Column[], b: readonly Column[]): boolean =>
  a.length === b.length && a.every(({ label }, index) => label === b[index]?.label);

interface Below {
  /** Lines on the pages before. */
  readonly above: number;
  readonly note: (line: PageLine, index: number) => void;
}

interface TableLine {
  readonly index: number;
  readonly line: PageLine;
  readonly cells: readonly string[];
  readonly begins: boolean;
}

function rowsBelow(lines: readonly PageLine[], from: number, columns: readonly Column[], { above, note }: Below): readonly Row[] {
  const body = lines.slice(from).map((line, offset): TableLine => {
    const cells = cellsIn(line, columns);
    const begins = columns.some(({ isDay }, column) => isDay && dayBegins.test(cells[column] ?? ""));
    return { index: from + offset, line, cells, begins };
  });
  const owners = ownersOf(body);
  const rows: Row[] = [];
  for (const [place, { index, line, begins }] of body.entries()) {
    if (owners[place] === null) note(line, index);
    if (!begins) continue;
    const own = body.filter((_, other) => owners[other] === place);
    const cells = columns.map((_, column) =>
      own
        .map((part) => part.cells[column] ?? "")
        .filter((cell) => cell !== "")
        .reduce(joinWrapped, ""),
    );
    rows.push({ line: above + index + 1, cells, text: own.map((part) => textOfLine(part.line)).join("\n") });
  }
  return rows;
}

/** Latin words, and a day and its time, stay apart where a line broke between them. */
const joinWrapped = (before: string, next: string): string => {
  const apart = (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(next)) || (/\d$/.test(before) && /^\d{1,2}:\d{2}/.test(next));
  return apart ? `${before} ${next}` : before + next;
};

/**
 * For each line the row it belongs to. Between two rows the widest gap parts what wrapped below the first from what
 * stands above the second; where no line stands above the first row of a page, cells begin at the row's own height and
 * equal gaps leave all to the row above. `null`: nobody's, for example the foot of the page.
 */
function ownersOf(body: readonly TableLine[]): readonly (number | null)[] {
  const owners: (number | null)[] = body.map(({ begins }, place) => (begins ? place : null));
  const starts = body.flatMap(({ begins }, place) => (begins ? [place] : []));
  const first = starts[0];
  if (first === undefined) return owners;
  const usual = usualStep(body);
  const isCentred = isWrap(body[first - 1], body[first], usual);
  for (let place = first - 1; place >= 0 && isWrap(body[place], body[place + 1], usual); place--) owners[place] = first;
  for (const [order, start] of starts.entries()) {
    const next = starts[order + 1];
    if (next === undefined) {
      for (let place = start + 1; place < body.length && isWrap(body[place], body[place - 1], usual); place++) owners[place] = start;
      continue;
    }
    const cut = cutBetween(body, start, next, isCentred);
    for (let place = start + 1; place < next; place++) owners[place] = place < cut ? start : next;
  }
  return owners;
}

/** The first line that belongs to the next row. */
function cutBetween(body: readonly TableLine[], start: number, next: number, isCentred: boolean): number {
  const gaps = Array.from({ length: next - start }, (_, step) => ({
    at: start + step + 1,
    gap: (body[start + step + 1]?.line.y ?? 0) - (body[start + step]?.line.y ?? 0),
  }));
  const widest = Math.max(...gaps.map(({ gap }) => gap));
  const cuts = gaps.filter(({ gap }) => widest - gap < 0.5).map(({ at }) => at);
  return (isCentred ? cuts[Math.floor(cuts.length / 2)] : cuts.at(-1)) ?? next;
}

/** A line that wrapped stands within two letters of the line it goes on from, and holds cells, not a sentence across. */
function isWrap(line: TableLine | undefined, beside: TableLine | undefined, usual: number): boolean {
  if (!line || !beside || line.begins || isPageNumber(line)) return false;
  return Math.abs(line.line.y - beside.line.y) <= Math.max(usual, 0) && line.cells.some((cell) => cell !== "") && !crosses(line);
}

/** Digits alone may be the end of an account number: then only their place tells. */
function isPageNumber({ line }: TableLine): boolean {
  const words = textOfLine(line).trim();
  return pageFoot.test(words) && !/^\d+$/.test(words);
}

/** A sentence below the table begins in its first column and holds no day. */
const crosses = ({ cells, line }: TableLine): boolean =>
  cells[0] !== "" && line.runs.length === 1 && cells.filter((cell) => cell !== "").length <= 1;

/** The most two lines of one cell stand apart: a little more than a letter. */
const usualStep = (body: readonly TableLine[]): number => 1.7 * Math.max(...body.map(({ line }) => line.height), 1);
