/**
 * How tall the rows of the financial statement may be for it to stay one page: what title, headings, sentences and
 * signature take is taken off the page, the rest is shared among the rows of its tables. Lines have an exact height, so
 * that a word processor's fonts do not decide. Only a lower bound ends it: more debts than that go over to a second page.
 */

import type { Document } from "@tanhao/core/document/block";

/** Twentieths of a point; letters in half points. */
export interface OnePage {
  readonly rowHeight: number;
  readonly rowLetters: number;
}

/** Twentieths of a point that each takes, its distance to the next counted. */
export const onePageHeights = { title: 520, heading: 310, sentence: 280, note: 230, tableEnd: 50, signatureLine: 310 } as const;
/** `footer`: from the lower edge, so that the page's number fits below the text. */
export const onePageMargins = { top: 700, bottom: 820, footer: 280 } as const;
const pageHeight = 16_838;
/** Each row's hairline. */
const hairline = 5;
const [leastRow, mostRow] = [165, 330] as const;
/** Of a row, the height of its letters: the rest is air. */
const lettersShare = 0.8;

/** `null`: not a paper that has to be one page. */
export function onePageOf({ name, blocks, lang }: Document): OnePage | null {
  if (name !== "statement") return null;
  const lines = (text: string): number => Math.ceil(text.length / (lang === "en" ? 95 : 48));
  const { title, heading, sentence, note, tableEnd, signatureLine } = onePageHeights;
  let rows = 0;
  let taken = onePageMargins.top + onePageMargins.bottom;
  for (const block of blocks) {
    if (block.is === "table") {
      rows += block.rows.length + (block.head.length > 0 ? 1 : 0);
      taken += tableEnd;
    } else if (block.is === "signature") taken += block.lines.length * signatureLine;
    else if (block.is === "title") taken += title;
    else if (block.is === "heading") taken += heading;
    else if (block.is === "note") taken += note * lines(block.text);
    else if (block.is === "paragraph") taken += sentence * lines(block.text);
  }
  const rowHeight = Math.floor(Math.min(mostRow, Math.max(leastRow, (pageHeight - taken) / Math.max(1, rows) - hairline)));
  return { rowHeight, rowLetters: Math.floor(Math.min(19, (rowHeight * lettersShare) / 10)) };
}
