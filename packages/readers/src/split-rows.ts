/**
 * A delimited text into rows of trimmed cells, each with the line it begins on. Tolerant of what real exports hold:
 * tabs between a closing quote and the delimiter, short and long rows, an empty column at the end, stray quotes in
 * product names. No stray quote may swallow the lines after it: a row goes over several lines only if it closes.
 */

import Papa from "papaparse";

export interface Row {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** As it stands in the file. */
  readonly text: string;
}

export type Delimiter = "," | ";" | "\t";

/** A cell of a bill may hold a line break or two, not a page. */
const mostLinesOfARow = 12;

/** Enough lines to know how wide the table is. */
const sampleLines = 1_000;

/** Every line but blank ones becomes part of exactly one row. */
export function splitRows(text: string, delimiter: Delimiter = ","): readonly Row[] {
  const lines = text.split(/\r\n|\n|\r/);
  const parser = new Papa.Parser({ delimiter, newline: "\n", quoteChar: '"' });
  const rows: Row[] = [];
  const width = usualWidth(lines.slice(0, sampleLines), delimiter, parser);
  for (let index = 0; index < lines.length; ) {
    const { cells, count } = rowAt(lines, index, { parser, delimiter, width });
    if (!isBlank(cells)) rows.push({ line: index + 1, cells, text: lines.slice(index, index + count).join("\n") });
    index += count;
  }
  return rows;
}

interface Splitting {
  readonly parser: Papa.Parser;
  readonly delimiter: Delimiter;
  /** Cells that rows of this text usually have. */
  readonly width: number;
}

function rowAt(
  lines: readonly string[],
  start: number,
  { parser, delimiter, width }: Splitting,
): { cells: readonly string[]; count: number } {
  const first = lines[start] ?? "";
  if (!first.includes('"')) return { cells: first.split(delimiter).map(trimCell), count: 1 };
  const alone = parseRow(parser, first);
  if (alone.sound) return { cells: alone.cells, count: 1 };
  for (let count = 2; alone.open && count <= mostLinesOfARow && start + count <= lines.length; count++) {
    const text = lines.slice(start, start + count).join("\n");
    // The parts of a broken row make up one row's width; two rows of their own make up two: the open quote was a stray one.
    if (text.split(delimiter).length > width * 1.5) break;
    const together = parseRow(parser, text);
    if (together.sound) return { cells: together.cells, count };
  }
  return { cells: first.split(delimiter).map(withoutOuterQuotes), count: 1 };
}

/** Cells that most lines have which are sound rows by themselves. */
function usualWidth(lines: readonly string[], delimiter: Delimiter, parser: Papa.Parser): number {
  const linesByWidth = new Map<number, number>();
  for (const line of lines) {
    const alone = line.includes('"') ? parseRow(parser, line) : { cells: line.split(delimiter), sound: true };
    const width = alone.cells.length;
    if (alone.sound && width > 1) linesByWidth.set(width, (linesByWidth.get(width) ?? 0) + 1);
  }
  return [...linesByWidth].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0])[0];
}

interface Parsed {
  readonly cells: readonly string[];
  readonly sound: boolean;
  /** A quote was opened and not closed. */
  readonly open: boolean;
}

function parseRow(parser: Papa.Parser, text: string): Parsed {
  const { data, errors } = parser.parse(text, 0, false) as Papa.ParseResult<string[]>; // what the parser returns without a header
  return {
    cells: (data[0] ?? []).map(trimCell),
    sound: errors.length === 0 && data.length <= 1,
    open: errors.some(({ code }) => code === "MissingQuotes"),
  };
}

/** Spaces, tabs, full-width spaces and byte order marks at either end mean nothing. */
export const trimCell = (cell: string): string => cell.trim();

const withoutOuterQuotes = (cell: string): string => trimCell(trimCell(cell).replace(/^"(.*)"$/, "$1"));

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === "");
