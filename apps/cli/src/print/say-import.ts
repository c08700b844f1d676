/** What was read, for a terminal: each file with its counts, the repayments found, and every row that was not read. */

import type { ImportedFiles } from "@tanhao/app/import/import-files";
import type { FileReading } from "@tanhao/readers/file-reading";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { Texts } from "../texts/chinese.ts";
import { columns } from "./columns.ts";
import { yuanFor } from "./yuan.ts";

export const sayImport = ({ readings, links }: ImportedFiles, words: CliText, { importing }: Texts): string =>
  [
    ...readings.map((reading) => sayFile(reading, words.import, importing)),
    ...(links.length > 0 ? [links.map(({ a, b, why }) => words.import.link(placeOf(a), placeOf(b), importing.links[why])).join("\n")] : []),
    words.import.nothingChanged,
  ].join("\n\n");

function sayFile(reading: FileReading, text: CliText["import"], importing: Texts["importing"]): string {
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
    `  ${text.counts(reading.rows)}`,
    ...reading.notes.map((note) => `  ${importing.notes[note]}`),
    ...reading.checks
      .filter(({ ok }) => !ok)
      .map(
        ({ name, expected, found, note }) =>
          `  ${text.check(importing.checks[name], expected, found, note === null ? "" : importing.checkNotes[note])}`,
      ),
    ...reading.unreadable.map(({ line, reason, text: row }) => `  ${text.unreadable(line, importing.unreadable[reason], row)}`),
    ...(rows.length > 0 ? [`  ${text.repayments}`, ...columns(rows, [2], "    ")] : [`  ${text.noRepayments}`]),
  ].join("\n");
}

const placeOf = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;
