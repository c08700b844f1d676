/**
 * Every entry of the package in one row, in the order of the case: for the index, and as a sheet that a spreadsheet
 * opens. A cell that a spreadsheet would take for a formula is told to be text.
 */

import type { Entry } from "@tanhao/journal/entry";
import { type ReadPayload, readPayload } from "@tanhao/journal/kinds/all-kinds";
import { commitmentText, timeOf } from "./contact-blocks.ts";
import type { EvidenceCase, Said } from "./evidence-case.ts";

export interface TimelineRow {
  readonly entry: Entry;
  /** By the borrower's own clock where the entry names a time, else when it was written down. */
  readonly when: string;
  readonly debt: string;
  readonly what: string;
}

export const timelineRows = ({ entries }: EvidenceCase, said: Said): readonly TimelineRow[] => entries.map((entry) => rowOf(entry, said));

function rowOf(entry: Entry, said: Said): TimelineRow {
  const { timeline: words } = said.words;
  const { kind, v, at, content } = entry;
  const bare = { entry, when: said.moment(at), debt: "" };
  if (content === null) return { ...bare, what: words.removed };
  const read = readPayload(kind, v, content.payload);
  if (!read.ok) return { ...bare, what: words.unread };
  const { payload } = read.value;
  const debt = "debt" in payload && typeof payload.debt === "string" ? said.debt(payload.debt) : "";
  const when = read.value.kind === "contact.logged" ? timeOf(read.value.payload) : bare.when;
  return { entry, when, debt, what: told(read.value, said) };
}

/** In the words of the record; what has none is told by its kind. */
function told(read: ReadPayload, said: Said): string {
  const { contacts, timeline, join } = said.words;
  switch (read.kind) {
    case "contact.logged": {
      const { channel, direction, called, with: who, said: lines = [], commitments = [], note } = read.payload;
      return join(
        [
          contacts.channels[channel],
          direction && contacts.directions[direction],
          called && called !== "debtor" ? `${contacts.reached} ${contacts.reachedWhom(called)}` : undefined,
          who?.company,
          who?.staffNumber,
          who?.number,
          ...lines.map(
            ({ who: speaker, text, tapped }) => `${contacts.said[speaker]} ${tapped ? contacts.tapped(text) : contacts.quoted(text)}`,
          ),
          ...commitments.map((commitment) => commitmentText(commitment, said)),
          note,
        ].filter((part) => part !== undefined),
      );
    }
    case "promise.made":
      return join([read.payload.dueDay, said.money(read.payload.fen), ...(read.payload.note ? [read.payload.note] : [])]);
    case "commitment.heard":
      return commitmentText(read.payload, said);
    case "agreement.confirmed":
      return join([read.payload.on, said.words.agreements.types[read.payload.type], said.words.agreements.forms[read.payload.form]]);
    case "file.attached":
      return join([read.payload.name, `SHA-256 ${read.payload.hash}`]);
    case "entry.corrected":
      return join([timeline.corrects(said.place(read.payload.entry)), read.payload.because]);
    case "entry.redacted":
      return join([timeline.corrects(said.place(read.payload.entry)), read.payload.because]);
    default:
      return "";
  }
}

/** With a mark at the front that tells spreadsheets the coding. */
export function timelineSheet(rows: readonly TimelineRow[], { words, moment }: Said): string {
  const cells = rows.map(({ entry, when, debt, what }) => [
    when,
    moment(entry.at),
    words.timeline.kind(entry.kind),
    debt,
    what,
    entry.device,
    String(entry.sequence),
    entry.id,
  ]);
  return `\uFEFF${[words.timeline.sheet, ...cells].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

const cell = (text: string): string => {
  const plain = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** Full-width signs too: some spreadsheets read them alike. */
const formulaStart = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
