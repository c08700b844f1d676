/**
 * The header of a table on a page: the line in which most of a bank's header cells stand, with those that wrapped over
 * two or three lines put together, and the same in English below it left out. Its cells tell where the columns are.
 */

import type { GlyphRun } from "./open-pdf.ts";
import { letterWidths, type PageLine } from "./page-lines.ts";
import { isDayLabel, isHeaderLabel } from "./vocabulary-pdf.ts";

export interface Column {
  readonly label: string;
  readonly left: number;
  readonly right: number;
  readonly isDay: boolean;
}

export interface TableHeader {
  readonly columns: readonly Column[];
  /** Lines of the page it takes up, from and to (not included). */
  readonly from: number;
  readonly to: number;
}

/** Fewer known cells are a sentence that names a column, not a header. */
const fewestKnown = 3;
/** A header's lines stand close together. */
const closeLines = 2.2;

export function headerIn(lines: readonly PageLine[]): TableHeader | null {
  for (const [index, line] of lines.entries()) {
    const header = headerAt(lines, index, line);
    if (header) return header;
  }
  return null;
}

function headerAt(lines: readonly PageLine[], index: number, line: PageLine): TableHeader | null {
  const cells = cellsOfLine(line);
  const known = cells.filter(({ label }) => isHeaderLabel(label)).length;
  if (known < fewestKnown - 1) return null;
  const isNear = (other: PageLine | undefined): other is PageLine =>
    other !== undefined &&
    Math.abs(other.y - line.y) <= closeLines * line.height &&
    !/\d{3}/.test(other.runs.map(({ text }) => text).join(""));
  const before = lines[index - 1];
  const after = lines[index + 1];
  const above = isNear(before) ? cellsOfLine(before) : [];
  const below = isNear(after) ? cellsOfLine(after) : [];
  const columns = mergeCells(above, cells, below);
  const used = (others: readonly Cell[]): boolean =>
    others.length > 0 && others.some((cell) => columns.some((column) => column.parts.includes(cell)));
  if (columns.filter(({ label }) => isHeaderLabel(label)).length < fewestKnown || !columns.some(({ label }) => isDayLabel(label)))
    return null;
  return {
    columns: columns.map(({ label, left, right }) => ({ label, left, right, isDay: isDayLabel(label) })),
    from: used(above) ? index - 1 : index,
    to: withoutLatin(lines, used(below) ? index + 2 : index + 1),
  };
}

/** The same labels in English below. */
function withoutLatin(lines: readonly PageLine[], from: number): number {
  const words = lines[from]?.runs.map(({ text }) => text).join("") ?? "";
  return /^[A-Za-z][\sA-Za-z./()&'-]*$/.test(words) ? withoutLatin(lines, from + 1) : from;
}

interface Cell {
  readonly label: string;
  readonly left: number;
  readonly right: number;
}
interface MergedCell extends Cell {
  readonly parts: readonly Cell[];
}

/** Labels of the line with the half above or below that makes them one we know; halves without a middle as well. */
function mergeCells(above: readonly Cell[], middle: readonly Cell[], below: readonly Cell[]): readonly MergedCell[] {
  const over = (cell: Cell, others: readonly Cell[]): Cell | undefined =>
    others.find((other) => other.left < cell.right && cell.left < other.right);
  const merged = middle.map((cell): MergedCell => {
    const [up, down] = [over(cell, above), over(cell, below)];
    const ways: readonly (readonly Cell[])[] = [
      [cell],
      ...(down ? [[cell, down]] : []),
      ...(up ? [[up, cell]] : []),
      ...(up && down ? [[up, cell, down]] : []),
    ];
    const known = ways.filter((parts) => isHeaderLabel(labelOf(parts)));
    return joined(known.at(-1) ?? [cell]);
  });
  const bare = above.flatMap((up) => {
    const down = over(up, below);
    return down && over(up, middle) === undefined && isHeaderLabel(labelOf([up, down])) ? [joined([up, down])] : [];
  });
  return [...merged, ...bare].sort((a, b) => a.left - b.left);
}

const labelOf = (parts: readonly Cell[]): string => parts.map(({ label }) => label).join("");

const joined = (parts: readonly Cell[]): MergedCell => ({
  label: labelOf(parts),
  left: Math.min(...parts.map(({ left }) => left)),
  right: Math.max(...parts.map(({ right }) => right)),
  parts,
});

/** A run may hold several labels, and a label several runs: gaps and spaces part them, unless they are one we know together. */
function cellsOfLine({ runs }: PageLine): readonly Cell[] {
  const words = runs.flatMap(wordsOfRun);
  const cells: Cell[] = [];
  for (const { word, close } of words.map((word, index) => ({ word, close: isClose(words[index - 1], word) }))) {
    const last = cells.at(-1);
    const whole = last ? last.label + word.label : "";
    if (last && (isHeaderLabel(whole) || (close && !isHeaderLabel(last.label))))
      cells[cells.length - 1] = { label: whole, left: last.left, right: word.right };
    else cells.push({ label: word.label, left: word.left, right: word.right });
  }
  return cells;
}

interface Word extends Cell {
  readonly height: number;
}

const isClose = (before: Word | undefined, word: Word): boolean => before !== undefined && word.left - before.right < 0.6 * word.height;

function wordsOfRun({ text, x, width, height }: GlyphRun): readonly Word[] {
  const widths = letterWidths(text, width);
  const words: { label: string; left: number; right: number; height: number }[] = [];
  let at = x;
  let inWord = false;
  for (const [index, letter] of [...text].entries()) {
    const right = at + (widths[index] ?? 0);
    const last = words.at(-1);
    if (letter.trim() === "") inWord = false;
    else if (inWord && last) {
      last.label += letter;
      last.right = right;
    } else {
      words.push({ label: letter, left: at, right, height });
      inWord = true;
    }
    at = right;
  }
  return words;
}
