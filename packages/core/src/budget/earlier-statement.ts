/**
 * The last statement handed over before a day, among the files of the case: listed `as: statement`, with its day in the
 * name. A new one says which it replaces; the old file stays.
 */

import { type Day, parseDay } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";

export interface EarlierStatement {
  readonly day: Day;
  /** Its place in `files`. */
  readonly index: number;
}

export function earlierStatement(files: CaseFacts["files"], on: Day): EarlierStatement | null {
  let last: EarlierStatement | null = null;
  for (const [index, { path, as }] of files.entries()) {
    const written = as === "statement" ? /\d{4}-\d\d-\d\d/.exec(path)?.[0] : undefined;
    const day = written === undefined ? null : parseDay(written);
    if (day?.ok && day.value < on && (last === null || day.value > last.day)) last = { day: day.value, index };
  }
  return last;
}
