/**
 * The text of a report as one string, whatever it was wrapped by: pages joined, page marks dropped, spaces between
 * Chinese removed, brackets, commas and digits in their ASCII form. Every letter knows the line and page it came from,
 * and what stood there, so that a sentence can be shown as the report has it.
 */

import { letterMeant } from "../vocabulary-look-alikes.ts";
import { headWords, pageMarkLine, pageMarks, runningHead } from "./vocabulary.ts";

export interface ReportText {
  /** Without spaces, but between Latin words. */
  readonly text: string;
  /** As it stands in the report, spaces between Chinese left out. */
  readonly original: (from: number, to: number) => string;
  /** With its spaces and line breaks. */
  readonly spaced: (from: number, to: number) => string;
  /** From 1, counted over all pages. */
  readonly lineAt: (index: number) => number;
  readonly pageAt: (index: number) => number | null;
}

export interface ReportPages {
  readonly file: string;
  /** A text without pages is one page. */
  readonly pages: readonly string[];
  /** Whether the pages are the document's own. */
  readonly paged: boolean;
}

interface Mark {
  readonly letter: string;
  readonly line: number;
  readonly page: number;
}

export const linesOf = (page: string): readonly string[] => page.split(/\r\n|[\n\r\f\v\u2028\u2029]/);

export function reportText({ pages, paged }: ReportPages): ReportText {
  const marks = marksOf(pages);
  let text = "";
  const at: number[] = [];
  for (const [index, { letter }] of marks.entries()) {
    if (isSpace(letter) && !isBetweenLatin(marks, index)) continue;
    const plain = plainLetter(letter);
    for (let step = 0; step < plain.length; step++) at.push(index);
    text += plain;
  }
  const last = marks.length - 1;
  const markAt = (index: number): Mark | undefined => marks[at[index] ?? last];
  const slice = (from: number, to: number): readonly Mark[] => (to > from ? marks.slice(at[from] ?? last, (at[to - 1] ?? last) + 1) : []);
  return {
    text,
    original: (from, to) =>
      slice(from, to)
        .filter(({ letter }) => !isSpace(letter))
        .map(({ letter }) => letterMeant(letter))
        .join(""),
    spaced: (from, to) =>
      slice(from, to)
        .map(({ letter }) => plainLetter(letter))
        .join(""),
    lineAt: (index) => markAt(index)?.line ?? 1,
    pageAt: (index) => (paged ? (markAt(index)?.page ?? null) : null),
  };
}

function marksOf(pages: readonly string[]): readonly Mark[] {
  const marks: Mark[] = [];
  const heads = new Set<string>();
  let line = 0;
  for (const [index, page] of pages.entries()) {
    for (const text of linesOf(page)) {
      line += 1;
      if (pageMarkLine.test(text.normalize("NFKC")) || isSecondHead(text, heads)) continue;
      for (const letter of text.replace(pageMarks, "")) marks.push({ letter, line, page: index + 1 });
      marks.push({ letter: "\n", line, page: index + 1 });
    }
  }
  return marks;
}

/** What a page prints at its top again is no part of the sentence that goes on below it. */
function isSecondHead(text: string, heads: Set<string>): boolean {
  const head = text.replace(/\s/g, "").normalize("NFKC");
  if (!runningHead.test(head)) return false;
  const said = headWords.filter((word) => head.includes(word));
  if (said.every((word) => heads.has(word))) return true;
  for (const word of said) heads.add(word);
  return false;
}

const isSpace = (letter: string): boolean => /[\s\u200b\ufeff]/.test(letter);
const isLatin = (letter: string | undefined): boolean => letter !== undefined && /[A-Za-z]/.test(letter);
const isBetweenLatin = (marks: readonly Mark[], index: number): boolean =>
  isLatin(marks[index - 1]?.letter) && isLatin(marks[index + 1]?.letter);

/** Full-width digits and brackets in their ASCII form. */
const plainLetter = (letter: string): string => letterMeant(letter).normalize("NFKC");
