/** The runs of a line into the columns they stand under; a run that glued two cells together is cut where the next column begins. */

import type { GlyphRun } from "./open-pdf.ts";
import { letterWidths, type PageLine } from "./page-lines.ts";
import type { Column } from "./table-header.ts";

export function cellsIn({ runs }: PageLine, columns: readonly Column[]): readonly string[] {
  const cells = columns.map(() => "");
  for (const run of runs) {
    for (const { text, column } of partsOfRun(run, columns)) {
      const before = cells[column] ?? "";
      cells[column] = before === "" ? text : `${before}${needsSpace(before, text) ? " " : ""}${text}`;
    }
  }
  return cells.map((cell) => cell.trim());
}

/** A day and a time, or two Latin words, in one cell. */
const needsSpace = (before: string, text: string): boolean => /[\dA-Za-z]$/.test(before) && /^[\dA-Za-z]/.test(text);

interface RunPart {
  readonly text: string;
  readonly column: number;
}

function partsOfRun(run: GlyphRun, columns: readonly Column[]): readonly RunPart[] {
  return piecesAt(run, cutsAtSpaces(run.text)).flatMap((piece) => glued(piece, columns));
}

/** A run that covers the beginning of the next header by a letter holds the next cell as well. */
function glued(run: GlyphRun, columns: readonly Column[]): readonly RunPart[] {
  const first = columnOf(run, columns, 0);
  const next = columns[first + 1];
  const reachesNext = next !== undefined && run.x < next.left - run.height && run.x + run.width >= next.left + run.height;
  const cuts = reachesNext ? cutsAtValues(run.text) : [];
  if (cuts.length > 0) return inOrder(piecesAt(run, cuts), columns);
  const cut = reachesNext ? cutAt(run, next.left) : null;
  if (cut === null) return [{ text: run.text.trim(), column: first }];
  const [left, right] = piecesAt(run, [cut]);
  return left && right ? [{ text: left.text.trim(), column: first }, ...glued(right, columns)] : [{ text: run.text.trim(), column: first }];
}

/** Each piece to the right of the one before. */
function inOrder(pieces: readonly GlyphRun[], columns: readonly Column[]): readonly RunPart[] {
  let from = 0;
  return pieces.map((piece) => {
    const column = Math.min(columnOf(piece, columns, from), columns.length - 1);
    from = column + 1;
    return { text: piece.text.trim(), column };
  });
}

/** Days, times of day and sums, which no other cell goes on with. */
const value = /\d{4}[-/.]\d{2}[-/.]\d{2}|\d{2}:\d{2}(?::\d{2})?|[+-]?\d{1,3}(?:,\d{3})*\.\d{2}|[+-]?\d+\.\d{2}/g;

function cutsAtValues(text: string): readonly number[] {
  const edges = [...text.matchAll(value)].flatMap(({ 0: words, index }) => [index, index + words.length]);
  return [...new Set(edges)].filter((edge) => edge > 0 && edge < text.length);
}

/** Between two letters where the next header begins: cells begin where their headers do. */
function cutAt({ text, x, width, height }: GlyphRun, boundary: number): number | null {
  let at = x;
  for (const [index, letterWidth] of letterWidths(text, width).entries()) {
    if (index > 0 && Math.abs(at - boundary) <= 0.3 * height) return index;
    at += letterWidth;
  }
  return null;
}

/** The column whose header the run stands under most; beside all of them, the nearest. */
function columnOf({ x, width }: GlyphRun, columns: readonly Column[], from: number): number {
  const end = x + width;
  const overlaps = columns.map(({ left, right }, index) =>
    index < from ? Number.NEGATIVE_INFINITY : Math.min(end, right) - Math.max(x, left),
  );
  const best = Math.max(...overlaps);
  return Math.max(
    overlaps.findIndex((overlap) => best - overlap < 0.5),
    0,
  );
}

const cutsAtSpaces = (text: string): readonly number[] => [...text.matchAll(/\s{2,}/g)].map(({ 0: gap, index }) => index + gap.length);

function piecesAt(run: GlyphRun, cuts: readonly number[]): readonly GlyphRun[] {
  const letters = [...run.text];
  const widths = letterWidths(run.text, run.width);
  const width = (from: number, to: number): number => widths.slice(from, to).reduce((sum, part) => sum + part, 0);
  const edges = [0, ...cuts, letters.length];
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? letters.length;
    const text = letters.slice(from, to).join("");
    return text.trim() === "" ? [] : [{ ...run, text, x: run.x + width(0, from), width: width(from, to) }];
  });
}
