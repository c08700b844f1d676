/**
 * Places that should probably be covered, where the words of a page are known with their places: numbers of identity
 * cards, of bank cards and of phones, all but the last four digits. A proposal: the person looks, moves, adds and takes
 * away. Names of other people cannot be told from words here, so they are left to the person, and said so.
 */

import type { Box } from "./picture.ts";

export interface PlacedWords extends Box {
  readonly text: string;
}

export type BoxReason = "identity-number" | "card-number" | "phone-number";

export interface ProposedBox extends Box {
  readonly why: BoxReason;
}

/** The longer first: a card number holds what looks like a phone's. */
const numbers: readonly (readonly [BoxReason, RegExp])[] = [
  ["identity-number", /(?<!\d)\d{6}[ -]?(?:19|20)\d{2}[ -]?\d{4}[ -]?\d{3}[\dXx](?![\dXx])/g],
  ["card-number", /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g],
  ["phone-number", /(?<!\d)1\d{2}[ -]?\d{4}[ -]?\d{4}(?!\d)/g],
];
const leftReadable = 4;

export function proposeBoxes(words: readonly PlacedWords[]): readonly ProposedBox[] {
  return words.flatMap((one) => {
    const taken: (readonly [from: number, to: number])[] = [];
    return numbers.flatMap(([why, pattern]) =>
      [...one.text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
        const to = index + found.length;
        if (taken.some(([from, until]) => index < until && to > from)) return [];
        taken.push([index, to]);
        return [{ ...partOf(one, index, to - leftReadable), why }];
      }),
    );
  });
}

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
