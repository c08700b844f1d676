/**
 * The index of a package: what it is, what it proves and what it cannot, and everything in it to be read. It quotes what
 * was recorded; its own words admit nothing and judge nothing. The same package gives the same index, so that whoever
 * checks it writes it again and compares.
 */

import { day } from "@tanhao/core/day";
import type { Block, Document } from "@tanhao/core/document/block";
import type { WorkCalendar } from "@tanhao/core/law/work-calendar";
import { contactBlocks } from "./contact-blocks.ts";
import type { EvidenceCase, Said } from "./evidence-case.ts";
import { agreementBlocks, commitmentBlocks, paymentBlocks, promiseBlocks } from "./record-blocks.ts";
import type { TimelineRow } from "./timeline.ts";

export function evidenceIndex(of: EvidenceCase, said: Said, timeline: readonly TimelineRow[], calendar: WorkCalendar): Document {
  const { words } = said;
  const part = (title: string, blocks: readonly Block[]): readonly Block[] => [{ is: "heading", text: title }, ...blocks];
  const blocks: Block[] = [
    { is: "title", text: words.title },
    { is: "table", head: [], rows: aboutRows(of, said), numeric: [] },
    ...part(words.what.title, paragraphs(words.what.says)),
    ...part(words.proves.title, [
      { is: "paragraph", text: words.proves.canTitle },
      { is: "list", items: words.proves.can, numbered: false },
      { is: "paragraph", text: words.proves.cannotTitle },
      { is: "list", items: words.proves.cannot, numbered: false },
    ]),
    ...part(words.heads.title, [
      { is: "paragraph", text: words.heads.says },
      { is: "list", items: of.about.heads.map(headText), numbered: true },
    ]),
    ...part(words.check.title, [{ is: "list", items: words.check.says, numbered: true }]),
    ...part(words.contacts.title, contactBlocks(of, said)),
    ...part(words.promises.title, promiseBlocks(of, said, calendar)),
    ...part(words.commitments.title, commitmentBlocks(of, said)),
    ...part(words.agreements.title, agreementBlocks(of, said)),
    ...part(words.payments.title, paymentBlocks(of, said)),
    ...part(words.timeline.title, timelineBlocks(timeline, said)),
    ...part(words.removals.title, removalBlocks(of, said)),
    ...part(words.originals.title, originalBlocks(of, said)),
  ];
  const { lang } = of.about;
  return { name: "evidence", title: words.title, lang, blocks, annexes: [], figures: [], missing: [], notNow: [] };
}

/** As it is noted elsewhere, and given to `tanhao verify --head`. */
export const headText = ({ device, sequence, id }: EvidenceCase["about"]["heads"][number]): string => `${device}:${sequence}:${id}`;

const paragraphs = (texts: readonly string[]): readonly Block[] => texts.map((text) => ({ is: "paragraph", text }));

function aboutRows(of: EvidenceCase, { words: { about: words }, debt }: Said): readonly (readonly string[])[] {
  const { about, record, entries, originals } = of;
  const days = record.contacts.map(({ payload }) => payload.at.slice(0, 10)).sort();
  const [first, last] = [days[0], days.at(-1)];
  const variant = about.debt === null ? (about.redacted ? "redacted" : "whole") : about.redacted ? "debt-redacted" : "debt";
  return [
    [words.case, about.debt === null ? words.wholeCase : words.oneDebt(debt(about.debt))],
    [words.on, day(about.on)],
    [words.days, first === undefined || last === undefined ? words.noContacts : words.span(first, last)],
    [words.size, words.counts(entries.length, record.contacts.length, originals.length)],
    [words.variant, words.variants[variant]],
  ];
}

function timelineBlocks(timeline: readonly TimelineRow[], said: Said): readonly Block[] {
  const { timeline: words } = said.words;
  const rows = timeline.map(({ entry, when, debt, what }) => [
    when,
    said.words.join([words.kind(entry.kind), debt, what].filter((text) => text !== "")),
    said.place(entry.id),
  ]);
  return [
    { is: "paragraph", text: words.lead },
    { is: "table", head: words.head, rows, numeric: [] },
  ];
}

function removalBlocks({ about, entries, record }: EvidenceCase, said: Said): readonly Block[] {
  const { removals: words, timeline } = said.words;
  const reasons = new Map(about.removed.map(({ entry, because }) => [entry, words.because[because]]));
  const erased = new Map(record.redactions.map(({ entry, recorded }) => [entry as string, recorded]));
  const items = entries
    .filter(({ content }) => content === null)
    .map(({ id, kind }) => {
      const recorded = erased.get(id);
      const why = recorded ? words.erased(said.moment(recorded.at), recorded.because) : (reasons.get(id) ?? words.because.unsaid);
      return words.one(said.place(id), timeline.kind(kind), why);
    });
  return items.length === 0 ? [{ is: "paragraph", text: words.none }] : [{ is: "list", items, numbered: false }];
}

function originalBlocks({ about, originals, record }: EvidenceCase, said: Said): readonly Block[] {
  const { originals: words, bytes } = said.words;
  const recorded = new Map(record.files.map(({ hash, entry }) => [hash as string, entry]));
  const here = originals.map(({ path, size, hash }): Block => {
    const entry = recorded.get(hash);
    const place = entry === undefined ? words.unrecorded : words.recorded(said.place(entry));
    return { is: "line", label: path, text: said.words.join([words.one(bytes(String(size)), hash), place]) };
  });
  const absent = about.absent.map(({ hash, size, because }) => words.absent(bytes(String(size)), hash, words.because[because]));
  return [
    ...(here.length === 0 ? [{ is: "paragraph", text: words.none } as const] : here),
    ...(absent.length === 0
      ? []
      : [{ is: "paragraph", text: words.absentTitle } as const, { is: "list", items: absent, numbered: false } as const]),
  ];
}
