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

/** By the share of characters: figures are of one width, so a run of them is placed well enough to be looked at. */
function partOf({ x, y, width, height, text }: PlacedWords, from: number, to: number): Box {
  const each = width / Math.max(1, text.length);
  return { x: x + each * from, y, width: each * (to - from), height };
}
