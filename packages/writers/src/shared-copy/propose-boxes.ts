/**
 * Places that should probably be covered, where the words of a page are known with their places: numbers of identity
 * cards, of bank cards and of phones, all but the last four digits. A proposal: the person looks, moves, adds and takes
 * away. Names of other people cannot be told from words here, so they are left to the person, and said so.
 */

import { findPrivateNumbers, type PrivateKind } from "@tanhao/core/talk/private-data";
import type { Box } from "./picture.ts";

export interface PlacedWords extends Box {
  readonly text: string;
}

export interface ProposedBox extends Box {
  readonly why: PrivateKind;
}

const leftReadable = 4;

export const proposeBoxes = (words: readonly PlacedWords[]): readonly ProposedBox[] =>
  words.flatMap((one) =>
    findPrivateNumbers(one.text).map(({ kind, index, quote }) => ({
      ...partOf(one, index, index + quote.length - leftReadable),
      why: kind,
    })),
  );

/**
 * By the share of characters. Figures are of one width, a Chinese character is about twice as wide, and how much depends
 * on the typeface: the place is worked out for the narrowest and the widest figures, and all that either covers is covered.
 */
function partOf({ x, y, width, height, text }: PlacedWords, from: number, to: number): Box {
  const starts = figureWidths.map((figure) => shareUntil(text, from, figure));
  const ends = figureWidths.map((figure) => shareUntil(text, to, figure));
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  return { x: x + width * start, y, width: width * (end - start), height };
}

/** Of the width of a Chinese character. */
const figureWidths = [0.5, 0.65] as const;
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60]/;

function shareUntil(text: string, index: number, figure: number): number {
  const widthOf = (part: string): number => [...part].reduce((sum, letter) => sum + (wide.test(letter) ? 1 : figure), 0);
  return widthOf(text.slice(0, index)) / Math.max(figure, widthOf(text));
}
