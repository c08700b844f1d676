/** What of a package is to be read, worded and set: made when it is written, and again when it is checked. */

import type { Document } from "@tanhao/core/document/block";
import type { WorkCalendar } from "@tanhao/core/law/work-calendar";
import { type EvidenceCase, saying } from "./evidence-case.ts";
import { evidenceIndex } from "./evidence-index.ts";
import type { EvidenceWords } from "./evidence-words.ts";
import { timelineRows, timelineSheet } from "./timeline.ts";

/** How the index is worded and set. */
export interface IndexPorts {
  readonly words: EvidenceWords;
  readonly calendar: WorkCalendar;
  readonly writeHtml: (document: Document) => string;
}

/** What is to be read: the index, and the timeline as a sheet. */
export function readingOf(of: EvidenceCase, { words, calendar }: IndexPorts): { readonly document: Document; readonly sheet: string } {
  const said = saying(of, words);
  const rows = timelineRows(of, said);
  return { document: evidenceIndex(of, said, rows, calendar), sheet: timelineSheet(rows, said) };
}
