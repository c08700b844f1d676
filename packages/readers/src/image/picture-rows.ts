/**
 * Lines seen in a picture as a text other readers can read: what stands at one height is one row, its pieces apart as
 * the cells of a table are.
 */

import { middleOf } from "./find-lines.ts";
import type { ImageLine } from "./recognise-text.ts";

/** Between pieces of one row: more than a word's space, so that a reader of tables sees cells. */
const gap = "  ";

export interface PictureRow {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly pieces: readonly ImageLine[];
  /** The least of its pieces. */
  readonly confidence: number;
}

/** `lines` in reading order. */
export function pictureRows(lines: readonly ImageLine[]): readonly PictureRow[] {
  const rows: ImageLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row && before && before.box.right <= line.box.right && sameHeight(before, line)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((pieces, index) => ({
    line: index + 1,
    text: pieces.map(({ text }) => text.trim()).join(gap),
    pieces,
    confidence: Math.min(...pieces.map(({ confidence }) => confidence)),
  }));
}

function sameHeight({ box: a }: ImageLine, { box: b }: ImageLine): boolean {
  return Math.abs(middleOf(a) - middleOf(b)) < Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}
