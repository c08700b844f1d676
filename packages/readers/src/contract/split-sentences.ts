/**
 * The pages of a contract into sentences, each with the page it begins on. Lines that a page wrapped are joined, page
 * marks left out. Beside the words as they stand there is the folded text the patterns look at: half width, small
 * letters, no spaces inside words and numbers. Pure text, nothing is judged.
 */

import {
  beginsSentence,
  blankPattern,
  boxes,
  emptyBox,
  endsItem,
  filledLine,
  filledMark,
  listItem,
  opensList,
  pageMark,
  sentenceEnd,
  tornAcross,
} from "./vocabulary-sentences.ts";

export interface Sentence {
  /** As it stands, with lines joined. */
  readonly text: string;
  readonly folded: string;
  /** From 1. */
  readonly page: number;
  /** Something that belongs there was not written. */
  readonly blank: boolean;
}

export function splitSentences(pages: readonly string[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let open = { text: "", page: 1 };
  const close = (): void => {
    if (open.text.trim() !== "") sentences.push(sentenceOf(open.text.trim(), open.page));
    open = { text: "", page: 1 };
  };
  for (const [index, page] of pages.entries()) {
    const lines = page.split(/\r\n|\n|\r/).filter((line) => !(pages.length > 1 && pageMark.test(line)));
    const width = Math.max(0, ...lines.map((line) => line.trimEnd().length));
    const lastLine = lines.findLast((line) => line.trim() !== "");
    for (const [row, line] of lines.entries()) {
      const goesOn = isItemOf(open.text, line) || isTornAcross(open.text, line);
      if (!goesOn && (beginsSentence.test(line) || line.trim() === "")) close();
      for (const piece of piecesOf(line)) {
        if (endsItem.test(open.text) && !isItemOf(open.text, piece)) close();
        if (open.text.length + piece.length > mostCharacters) close();
        open = { text: joined(open.text, piece), page: open.text === "" ? index + 1 : open.page };
        const isHeld = holdsItems(open.text) && endsItem.test(open.text);
        if (sentenceEnd.test(piece.trimEnd().at(-1) ?? "") && !isHeld) close();
      }
      // A line much shorter than the page is wide was ended by its writer, not by the margin; the page's last may go on overleaf.
      const isShort = line.trim() !== "" && line !== lastLine && line.trimEnd().length < width * 0.7;
      if (isShort && !holdsItems(open.text) && !isTornAcross(open.text, lines[row + 1] ?? "")) close();
    }
  }
  close();
  return sentences;
}

/** Half width, without spaces; ① stays what it is. */
const plain = (text: string): string => text.replace(/\s/g, "").replace(/[！-～]/g, (letter) => letter.normalize("NFKC"));
const isTornAcross = (open: string, line: string): boolean => tornAcross.test(`${plain(open.slice(-8))}\n${plain(line.slice(0, 16))}`);
const holdsItems = (open: string): boolean => opensList.test(plain(open));
const isItemOf = (open: string, words: string): boolean => listItem.test(plain(words)) && holdsItems(open);

/** Cut behind each mark that ends a sentence, and where no sentence is that long: a damaged file must not hold up the reader. */
const piecesOf = (line: string): readonly string[] =>
  line
    .split(/(?<=[。；！？;!?])/)
    .flatMap((piece) => (piece.length > mostCharacters ? (piece.match(longest) ?? []) : [piece]))
    .filter((piece) => piece.trim() !== "");

const mostCharacters = 400;
const longest = new RegExp(`.{1,${mostCharacters}}[，,]|.{1,${mostCharacters}}`, "gu");

/** Two lines become one; between Latin words a space stays, a number goes on. */
const joined = (before: string, line: string): string => {
  if (before === "") return line.trimStart();
  const isTorn = /\s[\d.,]\s*$/.test(before) && /^\d\s/.test(line); // digit by digit, as foldContract looks for them
  const gap = isTorn || (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(line)) ? " " : "";
  return before.trimEnd() + gap + line.trimStart();
};

function sentenceOf(text: string, page: number): Sentence {
  const folded = foldContract(text);
  return { text, folded, page, blank: blankPattern.test(folded) };
}

function foldContract(text: string): string {
  return onlyTicked(text)
    .replace(filledMark, "$1")
    .replace(filledLine, "$1")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Cf}/gu, "")
    .replace(tornNumber, (torn) => torn.replace(/\s/g, ""))
    .replace(/(?<=\d)\s+(?=[.,%‰]\s*\d|[%‰])|(?<=\d[.,])\s+(?=\d)/g, "")
    .replace(/(?<=(?<!\d)\d{1,3})\s(?=\d{3}(?:[.,]|(?!\d)))/g, "")
    .replace(/(?<=[^a-z0-9])\s+|\s+(?=[^a-z0-9])/g, "");
}

/** Single digits with a space between each two: what a PDF makes of a spaced number. */
const tornNumber = /(?<![\d.,])\d(?:\s[\d.,](?![\d]))+/g;

/** Of ticked and empty boxes the words behind the ticked ones stay; where none is ticked, nothing was chosen. */
function onlyTicked(text: string): string {
  if (!emptyBox.test(text)) return text;
  const parts = text.split(boxes);
  return parts.filter((_, index) => index === 0 || (index % 2 === 0 && !emptyBox.test(parts[index - 1] ?? ""))).join("");
}
