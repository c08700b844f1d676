/** How far the reading of a file is, in words: rows, lines of a picture, or the bytes reading pictures needs first. */

import { importWords } from "./import-words.ts";
import type { ReadingProgress } from "./read-in-page.ts";

export function progressSentence({ is, done, of }: ReadingProgress, name?: string): string {
  const words = importWords();
  if (is === "loading") return of > 0 ? words.loadingPicture(megabytes(done), megabytes(of)) : words.loadingBegins;
  if (done > 0) return is === "lines" ? words.readingLines(done, of) : words.readingRows(done);
  return name === undefined ? words.waiting : words.reading(name);
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
