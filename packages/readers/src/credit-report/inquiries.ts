/**
 * Who looked at the report, row by row: number, day, institution, reason. A long name wraps within its cell, so the reason
 * may stand in the middle of it, or half of the name above the row. Equal rows are separate events.
 */

import type { CreditInquiry } from "@tanhao/core/materials/credit-report";
import type { UnreadableReason } from "../file-reading.ts";
import { dayOf } from "./brief-account.ts";
import { type Passage, partsOf, withoutForm } from "./brief-sentences.ts";
import type { ReportText } from "./report-text.ts";
import { inquiryDay, inquiryReasons, institutionInquiries, longReasons, ownInquiries, ownInquiry, ownName } from "./vocabulary.ts";

export type InquiryRow =
  | { readonly is: "inquiry"; readonly line: number; readonly inquiry: Omit<CreditInquiry, "file"> }
  | { readonly is: "unreadable"; readonly line: number; readonly text: string; readonly reason: UnreadableReason };

/** A wrapped half of a name is short; anything longer is what follows the table. */
const longestRest = 30;

/** `from`: where the part of the report begins that may hold them. */
export function readInquiries(report: ReportText, from = 0): readonly InquiryRow[] {
  const text = withoutForm(report.text);
  return partsOf(text)
    .filter((part) => part.part === "inquiries" && part.from >= from)
    .flatMap((part) => rowsIn(report, text, part));
}

/** One row between its day and the next one's: what stands before the reason, and the lines after it. */
interface RowParts extends Passage {
  readonly day: string;
  readonly dayAt: number;
  readonly before: string;
  readonly reason: string | null;
  readonly after: readonly string[];
}

function rowsIn(report: ReportText, text: string, { from, to }: Passage): readonly InquiryRow[] {
  const self = ownInquiries.test(text.slice(from, from + 10));
  const days = [...text.slice(from, to).matchAll(inquiryDay)].map(({ 0: day, index }) => ({ day, at: from + index }));
  const first = days[0];
  if (!first) return [];
  const rows = days.map(({ day, at }, index) => partsOfRow(report, text, { day, from: at, to: days[index + 1]?.at ?? to }));
  const above = linesBetween(report, text, from, first.at).filter((line) => !institutionInquiries.test(line) && !ownInquiries.test(line));
  return rows.map((row, index) => {
    const institution = nameOf(row, rows[index - 1]?.after ?? above, rows[index - 1]?.before ?? null, rows[index + 1] ?? null);
    return inquiryOf(report, row, institution, self);
  });
}

function partsOfRow(report: ReportText, text: string, { day, from, to }: Passage & { readonly day: string }): RowParts {
  const start = from + day.length;
  const reasonAt = longestReason(text.slice(start, to));
  const common = { day, dayAt: from, from: start, to };
  if (reasonAt !== null) {
    const [at, reason] = reasonAt;
    const after = linesBetween(report, text, start + at + reason.length, to);
    return {
      ...common,
      before: named(report.original(start, start + at)),
      reason: report.original(start + at, start + at + reason.length),
      after,
    };
  }
  const split = splitReason(text.slice(start, to).replace(rowEnd, ""));
  if (split !== null) {
    const before = report.original(start, start + split.at) + report.original(start + split.at + split.head, start + split.tail);
    return { ...common, before: named(before), reason: split.reason, after: [] };
  }
  const [, before = "", reason = null] = /^\s*(\S+)\s+(\S+)\s*(?:\d{1,3}\s*)?$/.exec(report.spaced(start, to)) ?? [];
  return { ...common, before, reason, after: [] };
}

function longestReason(words: string): readonly [at: number, reason: string] | null {
  const found = [...words.matchAll(inquiryReasons)].map(({ 0: reason, index }) => [index, reason] as const);
  return found.reduce<readonly [number, string] | null>(
    (best, next) => (best === null || next[1].length > best[1].length ? next : best),
    null,
  );
}

/** A reason that wraps beside a name that wraps: its head after the name's, its tail after the name's tail. */
function splitReason(words: string): { readonly at: number; readonly head: number; readonly tail: number; readonly reason: string } | null {
  for (const reason of longReasons)
    for (let head = reason.length - 2; head >= 3; head--) {
      const tail = reason.slice(head);
      const at = words.indexOf(reason.slice(0, head));
      if (at >= 0 && words.endsWith(tail)) return { at, head, tail: words.length - tail.length, reason };
    }
  return null;
}

function linesBetween(report: ReportText, text: string, from: number, to: number): readonly string[] {
  const lines = new Map<number, string>();
  for (let index = from; index < to; index++) {
    const letter = text[index] ?? "";
    if (letter === "。" || index - from > longestRest) break;
    if (letter !== "\ue000") lines.set(report.lineAt(index), (lines.get(report.lineAt(index)) ?? "") + report.original(index, index + 1));
  }
  return [...lines.values()].map(cleaned).filter((line) => line !== "");
}

/** Without the time of day; a name may end in digits, as that of a clerk does. */
const named = (words: string): string => words.replace(betweenCells, "").replace(clockTime, "").replace(betweenCells, "");

/** Without the number of the next row and the time of day. */
const cleaned = (words: string): string =>
  words.replace(betweenCells, "").replace(clockTime, "").replace(rowEnd, "").replace(betweenCells, "");
const clockTime = /^\d{1,2}:\d{2}(?::\d{2})?/;
/** Of a table saved as text. */
const betweenCells = /^[,;|，、；]+|[,;|，、；]+$/g;
const rowEnd = /[\d０-９]{1,3}[.、]?$/;

/** The name with its wrapped halves; a row that holds none on its own line has them above and below it. */
function nameOf({ before, after }: RowParts, above: readonly string[], nameAbove: string | null, next: RowParts | null): string {
  const nextIsEmpty = next !== null && next.before === "";
  const half = (lines: readonly string[]): number => Math.ceil(lines.length / 2);
  if (before !== "") return before + (nextIsEmpty ? [] : after).join("");
  const mineAbove = nameAbove === "" ? above.slice(half(above)) : above;
  return [...mineAbove, ...(nextIsEmpty ? after.slice(0, half(after)) : after)].join("");
}

function inquiryOf(report: ReportText, { day, dayAt, to, reason }: RowParts, institution: string, inOwnPart: boolean): InquiryRow {
  const line = report.lineAt(dayAt);
  const text = report.original(dayAt, to);
  if (reason === null) return { is: "unreadable", line, text, reason: "inquiry-unknown" };
  const looked = dayOf(day);
  if (looked === null) return { is: "unreadable", line, text, reason: "day-impossible" };
  const self = inOwnPart || ownInquiry.test(reason);
  const name = institution === "" && self ? ownName : institution;
  return { is: "inquiry", line, inquiry: { line, day: looked, institution: name, reason, self } };
}
