/** What was read, for a terminal: each file with its counts, the repayments found, and every row that was not read. */

import type { ImportedFiles } from "@tanhao/app/import/import-files";
import type { Link } from "@tanhao/core/materials/link-transactions";
import { fen } from "@tanhao/core/money";
import type { FileCheck, FileReading } from "@tanhao/readers/file-reading";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { Texts } from "../texts/chinese.ts";
import { columns } from "./columns.ts";
import { sayContract, sayMessages, sayReport } from "./say-materials.ts";
import { yuanFor } from "./yuan.ts";

export function sayImport({ readings, links }: ImportedFiles, words: CliText, texts: Texts): string {
  const sayLink = ({ a, b, why, because }: Link): string => {
    const decided = because === undefined ? "" : words.import.because(texts.materials.sameMoney[because]);
    return `${words.import.link(placeOf(a), placeOf(b), texts.importing.links[why])}${decided}`;
  };
  return [
    ...readings.map((reading) => sayFile(reading, words.import, texts)),
    ...(links.length > 0 ? [links.map(sayLink).join("\n")] : []),
    words.import.nothingChanged,
  ].join("\n\n");
}

function sayFile(reading: FileReading, text: CliText["import"], texts: Texts): string {
  const { importing, materials } = texts;
  const repayments = reading.transactions.filter(({ kind }) => kind === "repayment" || kind === "failed");
  const rows = repayments.map((row) => [
    text.line(row.line),
    row.day,
    yuanFor(row.fen),
    importing.kinds[row.kind],
    row.lender ?? row.counterparty ?? "",
  ]);
  return [
    `${reading.file}  ${importing.formats[reading.format]}`,
    ...(reading.contract === null ? [`  ${text.counts(reading.rows)}`] : []),
    ...reading.notes.map((note) => `  ${importing.notes[note]}`),
    ...reading.checks.filter(({ ok }) => !ok).map((check) => `  ${sayCheck(check, text, importing)}`),
    ...reading.unreadable.map(({ line, reason, text: row }) => `  ${text.unreadable(line, importing.unreadable[reason], row)}`),
    ...sayPicture(reading, text),
    ...sayFound(),
  ].join("\n");

  function sayFound(): readonly string[] {
    if (reading.contract !== null) return sayContract(reading.contract, text, materials);
    if (reading.report !== null) return sayReport(reading.report, text, materials);
    if (reading.format === "picture") return [];
    if (reading.format === "messages") return sayMessages(reading.messages, text, materials);
    return rows.length > 0 ? [`  ${text.repayments}`, ...columns(rows, [2], "    ")] : [`  ${text.noRepayments}`];
  }
}

/** Every row seen, so that a digit read wrong can be found before anything is copied from it. */
function sayPicture({ picture }: FileReading, text: CliText["import"]): readonly string[] {
  if (picture === undefined) return [];
  const rows = picture.map((row) => [text.line(row.line), text.seenRow(percentOf(row.confidence)), row.text]);
  return [`  ${text.seen}`, ...columns(rows, [1], "    ")];
}

/** Downwards: 99.97 is not sure. */
const percentOf = (confidence: number): string => `${Math.floor(confidence * 100)}%`;

function sayCheck({ name, expected, found, note, line }: FileCheck, text: CliText["import"], importing: Texts["importing"]): string {
  const because = note === null ? "" : importing.checkNotes[note];
  if (name === "balance-chain" && line !== undefined) return text.balanceBroken({ expected, found, line }, because);
  const figure = (value: number): string => (name.endsWith("-fen") ? yuanFor(fen(value)) : String(value));
  return text.check(importing.checks[name], figure(expected), figure(found), because);
}

const placeOf = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;
