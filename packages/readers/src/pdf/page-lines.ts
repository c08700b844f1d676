/** The runs of a page in lines, from top to bottom and left to right, and as text with the gaps between them. */

import type { GlyphRun, PdfPage } from "./open-pdf.ts";

export interface PageLine {
  readonly y: number;
  readonly height: number;
  readonly runs: readonly GlyphRun[];
}

/** Runs whose feet are this part of a letter apart stand in one line. */
const sameLine = 0.35;

export function linesOfPage({ runs }: PdfPage): readonly PageLine[] {
  const lines: { y: number; height: number; runs: GlyphRun[] }[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line && run.y - line.y <= sameLine * Math.min(line.height, run.height)) {
      line.runs.push(run);
      line.height = Math.max(line.height, run.height);
    } else lines.push({ y: run.y, height: run.height, runs: [run] });
  }
  return lines.map(({ y, height, runs: inLine }) => ({ y, height, runs: inLine.sort((a, b) => a.x - b.x) }));
}

export const textOfPage = (page: PdfPage): string => linesOfPage(page).map(textOfLine).join("\n");

export function textOfLine({ runs }: PageLine): string {
  let text = "";
  let end = 0;
  for (const run of runs) {
    if (text !== "") text += " ".repeat(gapOf(run, end));
    text += run.text;
    end = run.x + run.width;
  }
  return text;
}

/** A gap of a letter's third parts words, one of two letters parts columns. */
function gapOf({ x, height }: GlyphRun, end: number): number {
  const gap = (x - end) / height;
  if (gap < 0.3) return 0;
  return gap < 2 ? 1 : 3;
}

/** How wide each letter of a run is likely to be: a Chinese one twice a Latin one. */
export function letterWidths(text: string, width: number): readonly number[] {
  const weights = Array.from(text, (letter) => (/[\u2e80-\uffef]/.test(letter) ? 2 : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (weight * width) / sum);
}
