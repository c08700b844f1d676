/**
 * The brief edition cut into what it lists: account sentences, guarantees, disposals, and what is none of these. Sentences
 * wrap anywhere, run on over pages and into each other; so they are cut before each day that an institution and its act
 * follow, and never at a point, which amounts and numbering hold too.
 */

import type { ReportText } from "./report-text.ts";
import {
  accountStart,
  continuation,
  disposalStart,
  formSentences,
  groupHeading,
  guaranteeStart,
  itemNumber,
  leadingHeading,
  neverOverdueWord,
  otherHeading,
  partHeadings,
  remark,
  sectionHeading,
  trailingItemNumber,
} from "./vocabulary.ts";

export type ReportPart = "credit" | "other" | "inquiries" | "notes";

/** What the heading above says of all accounts below it; the sentence itself is heard first. */
export type GroupDefault = "never-overdue" | "overdue" | null;

export interface Passage {
  readonly from: number;
  readonly to: number;
}

export interface BriefSentence extends Passage {
  readonly is: "account" | "unknown" | "remark" | "other-record";
  readonly text: string;
  readonly group: GroupDefault;
}

/** The form's own sentences blanked out at their length, so that their words are no headings. */
export const withoutForm = (text: string): string => text.replace(formSentences, (sentence) => "\ue000".repeat(sentence.length));

/** The parts in their order; what stands before the first heading is taken for credit. */
export function partsOf(text: string): readonly (Passage & { readonly part: ReportPart })[] {
  const headings = (Object.keys(partHeadings) as ReportPart[])
    .flatMap((part) => [...text.matchAll(partHeadings[part])].map(({ index }) => ({ part, from: index })))
    .sort((a, b) => a.from - b.from);
  const all = [{ part: "credit" as ReportPart, from: 0 }, ...headings];
  return all.map(({ part, from }, index) => ({ part, from, to: all[index + 1]?.from ?? text.length }));
}

export function briefSentences(report: ReportText): readonly BriefSentence[] {
  const text = withoutForm(report.text);
  return partsOf(text).flatMap(({ part, from, to }) => {
    if (part === "credit") return creditSentences(text, { from, to });
    return part === "other" ? otherRecords(text, { from, to }) : [];
  });
}

function creditSentences(text: string, { from, to }: Passage): readonly BriefSentence[] {
  const area = text.slice(from, to);
  const starts = startsIn(area);
  const groups = [...area.matchAll(groupHeading)].map((match) => ({ at: match.index, end: match.index + match[0].length, word: match[1] }));
  const first = Math.min(...starts, ...groups.map(({ end }) => end), area.length);
  const cuts = [...new Set([first, ...starts, ...groups.flatMap(({ at, end }) => [at, end])])]
    .filter((cut) => cut >= first)
    .sort((a, b) => a - b);
  const sentences: BriefSentence[] = [];
  let group: GroupDefault = null;
  for (const [index, cut] of cuts.entries()) {
    const heading = groups.find(({ at, end }) => at <= cut && cut < end);
    if (heading) continue;
    const before = groups.findLast(({ end }) => end === cut);
    if (before) group = before.word === neverOverdueWord ? "never-overdue" : "overdue";
    const passages = sentencesIn(area, cut, cuts[index + 1] ?? area.length, starts.includes(cut));
    for (const passage of passages) {
      if (passage.is === "heading") group = null;
      else
        sentences.push({
          is: passage.is,
          text: area.slice(passage.from, passage.to).replace(blanks, ""),
          from: passage.from + from,
          to: passage.to + from,
          group,
        });
    }
  }
  return sentences;
}

function startsIn(area: string): readonly number[] {
  const all = [accountStart, guaranteeStart, disposalStart].flatMap((start) => [...area.matchAll(start)].map(({ index }) => index));
  return [...new Set(all)].sort((a, b) => a - b);
}

interface Piece extends Passage {
  readonly is: BriefSentence["is"] | "heading";
}

/** From one beginning to the next: the sentence with what goes on about it, then what is left. */
function sentencesIn(area: string, from: number, to: number, begins: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { at, end } of stopsIn(area, from, to)) {
    const last = pieces.at(-1);
    if (begins && at === from) pieces.push({ is: "account", from, to: end - trailing(area.slice(at, end)) });
    else if (last?.is === "account" && continuation.test(area.slice(at, end)))
      pieces[pieces.length - 1] = { ...last, to: end - trailing(area.slice(at, end)) };
    else pieces.push(...leftOver(area, at, end));
  }
  return pieces;
}

function stopsIn(area: string, from: number, to: number): readonly { readonly at: number; readonly end: number }[] {
  const stops: { at: number; end: number }[] = [];
  for (let at = from; at < to; ) {
    const stop = area.indexOf("。", at);
    const end = stop < 0 || stop >= to ? to : stop + 1;
    stops.push({ at, end });
    at = end;
  }
  return stops;
}

/** Letters at the end that number the next sentence. */
const trailing = (words: string): number => trailingItemNumber.exec(words)?.[0].length ?? 0;

/** A heading, a number, nothing, or a sentence we do not know: the last one is shown to the person. */
function leftOver(area: string, from: number, to: number): readonly Piece[] {
  const heading = leadingHeading.exec(area.slice(from, to).replace(blanks, ""))?.[0] ?? "";
  const words = area.slice(from, to).replace(blanks, "").slice(heading.length).replace(itemNumber, "").replace(trailingItemNumber, "");
  const headings: readonly Piece[] = heading === "" ? [] : [{ is: "heading", from, to }];
  if (!hasWords.test(words)) return headings;
  if (sectionHeading.test(words)) return [{ is: "heading", from, to }];
  return [...headings, { is: remark.test(words) ? "remark" : "unknown", from, to }];
}

const blanks = /\ue000+/g;
const hasWords = /\p{Script=Han}|[A-Za-z]{2}/u;

/** Records of other kinds (taxes, judgments, telephone bills): counted, never an account. */
function otherRecords(text: string, { from, to }: Passage): readonly BriefSentence[] {
  const area = text.slice(from, to);
  return stopsIn(area, 0, area.length).flatMap(({ at, end }) => {
    const words = area.slice(at, end).replace(blanks, "").replace(otherHeading, "");
    return hasWords.test(words) ? [{ is: "other-record" as const, text: words, from: from + at, to: from + end, group: null }] : [];
  });
}
