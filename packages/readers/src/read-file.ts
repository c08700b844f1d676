/**
 * One file into a reading: recognised by what is in it, read by the reader for it, or refused by name. Bytes come in,
 * data goes out; nothing is stored. Long files report their progress and stop when asked to.
 */

import type { LenderName } from "@tanhao/core/debt/lender-name";
import { err, type Result } from "@tanhao/core/result";
import { alipayHeaderOf, missingAlipayColumns } from "./alipay/alipay-columns.ts";
import { readAlipay } from "./alipay/read-alipay.ts";
import { decodeText } from "./decode-text.ts";
import type { FileReading } from "./file-reading.ts";
import type { ReadFailure } from "./read-failure.ts";
import type { OnProgress } from "./reading-steps.ts";
import { bookkeepingLine, looksLikeCaseYaml, recogniseBytes, recogniseTable } from "./recognise-file.ts";
import { lenderRecogniser } from "./recognise-lender.ts";
import { type Row, splitRows } from "./split-rows.ts";
import type { ColumnMapping } from "./table/column-mapping.ts";
import { readTable } from "./table/read-table.ts";
import { zipEntries } from "./zip-entries.ts";

export interface FileToRead {
  /** As the person knows it; repeated in the reading, never used to decide what the file is. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Given: the file is read as a table by it, whatever it looks like. */
  readonly mapping?: ColumnMapping;
  /** Names under which lenders appear (the directory's vocabulary). Without it, only companies that call themselves lenders are named. */
  readonly lenders?: readonly LenderName[];
}

/** A hundred years of a busy account. */
const mostBytes = 64_000_000;

export async function readFile(file: FileToRead, onProgress?: OnProgress, signal?: AbortSignal): Promise<Result<FileReading, ReadFailure>> {
  const { bytes, mapping } = file;
  if (bytes.length === 0) return err({ kind: "file-empty" });
  if (bytes.length > mostBytes) return err({ kind: "file-too-large", bytes: bytes.length, most: mostBytes });
  if (signal?.aborted) return err({ kind: "cancelled" });
  const binary = recogniseBytes(bytes);
  if (binary === "zip") return err(failureOfZip(bytes));
  if (binary !== null) return err({ kind: "not-read-yet", what: binary });
  const decoded = decodeText(bytes, mapping?.encoding);
  if (!decoded.ok) return err(decoded.error);
  const { text, encoding } = decoded.value;
  const rows = splitRows(text, mapping?.delimiter ?? ",");
  if (rows.length === 0) return err({ kind: "file-empty" });
  const recogniseLender = lenderRecogniser(file.lenders ?? []);

  if (mapping) return readTable({ file: file.name, rows, mapping, recogniseLender }, onProgress, signal);
  const header = firstOf(rows, ({ cells }) => alipayHeaderOf(cells));
  if (header === null) return err(failureOfTable(rows, text));
  const notes = encoding === "gb18030" ? [] : (["re-saved-as-utf8"] as const);
  return readAlipay({ file: file.name, rows, header, recogniseLender, notes }, onProgress, signal);
}

function failureOfZip(bytes: Uint8Array): ReadFailure {
  const entries = zipEntries(bytes);
  if (entries === null) return { kind: "not-text" };
  const names = entries.map(({ name }) => name);
  if (names.includes("xl/workbook.xml")) return { kind: "not-read-yet", what: "spreadsheet" };
  if (names.includes("case.yaml") && names.includes("manifest.json")) return { kind: "not-read-yet", what: "case-file" };
  return { kind: entries.some(({ encrypted }) => encrypted) ? "archive-encrypted" : "archive-plain", entries: names };
}

/** Why none of our readers takes this text, from the most to the least certain. */
function failureOfTable(rows: readonly Row[], text: string): ReadFailure {
  const bookkeeping = bookkeepingLine(rows);
  if (bookkeeping !== null) return { kind: "bookkeeping-export", line: bookkeeping };
  const what = looksLikeCaseYaml(text) ? "case-yaml" : recogniseTable(rows);
  if (what !== null) return { kind: "not-read-yet", what };
  const meant = rows.find(({ cells }) => missingAlipayColumns(cells).length > 0);
  if (meant) return { kind: "columns-missing", line: meant.line, missing: missingAlipayColumns(meant.cells), header: meant.cells };
  const likely = rows.slice(0, 100).find(({ cells }) => cells.length >= 3 && cells.every((cell) => !/^[-+¥￥]?\d/.test(cell)));
  return { kind: "table-unknown", line: likely?.line ?? null, header: likely?.cells ?? [] };
}

function firstOf<Found>(rows: readonly Row[], find: (row: Row) => Found | null): Found | null {
  for (const row of rows) {
    const found = find(row);
    if (found !== null) return found;
  }
  return null;
}
