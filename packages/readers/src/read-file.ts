/**
 * One file into a reading: recognised by what is in it, read by the reader for it, or refused by name. Bytes come in,
 * data goes out; nothing is stored. Long files report their progress and stop when asked to.
 */

import type { LenderName } from "@tanhao/core/debt/lender-name";
import { err, ok, type Result } from "@tanhao/core/result";
import { missingAlipayColumns } from "./alipay/alipay-columns.ts";
import { openArchive } from "./archive/open-archive.ts";
import { zipEntries } from "./archive/zip-entries.ts";
import { decodeText } from "./decode-text.ts";
import type { FileReading } from "./file-reading.ts";
import { houseOf } from "./houses.ts";
import type { ReadFailure } from "./read-failure.ts";
import type { OnProgress } from "./reading-steps.ts";
import { bookkeepingLine, looksLikeCaseYaml, recogniseBytes } from "./recognise-file.ts";
import { lenderRecogniser } from "./recognise-lender.ts";
import { readSheets } from "./sheet/read-sheets.ts";
import { type Row, splitRows } from "./split-rows.ts";
import type { ColumnMapping } from "./table/column-mapping.ts";
import { readTable } from "./table/read-table.ts";

export interface FileToRead {
  /** As the person knows it; repeated in the reading, never used to decide what the file is. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Given: the file is read as a table by it, whatever it looks like. */
  readonly mapping?: ColumnMapping;
  /** Of an archive a wallet locked. */
  readonly password?: string;
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
  if (isArchive(bytes)) return readArchive(file, onProgress, signal);
  const source = await sourceOf(bytes, mapping);
  if (!source.ok) return source;
  const { tables, encoding, text } = source.value;
  const recogniseLender = lenderRecogniser(file.lenders ?? []);

  if (mapping) return readTable({ file: file.name, rows: tableFor(tables, mapping), mapping, recogniseLender }, onProgress, signal);
  for (const rows of tables) {
    const house = houseOf(rows);
    if (house === null) continue;
    const notes = encoding === null || house.encoding === null || encoding === house.encoding ? [] : (["re-saved"] as const);
    return house.read({ file: file.name, rows, recogniseLender, notes }, onProgress, signal);
  }
  return err(failureOfTable(longestOf(tables), text));
}

/** The one file of an archive that can be read; its name stays the archive's, which is what the person chose. */
async function readArchive(file: FileToRead, onProgress?: OnProgress, signal?: AbortSignal): Promise<Result<FileReading, ReadFailure>> {
  const members = await openArchive(file.bytes, file.password, mostBytes);
  if (!members.ok) return members;
  const names = members.value.map(({ name }) => name);
  if (names.includes("case.yaml") && names.includes("manifest.json")) return err({ kind: "not-read-yet", what: "case-file" });
  let read: Result<FileReading, ReadFailure> | null = null;
  for (const { bytes } of members.value) {
    const reading: Result<FileReading, ReadFailure> = isArchive(bytes)
      ? err({ kind: "archive-plain", entries: names })
      : await readFile({ ...file, bytes }, onProgress, signal);
    if (read?.ok && reading.ok) return err({ kind: "archive-plain", entries: names });
    if (read === null || reading.ok) read = reading;
  }
  return read ?? err({ kind: "file-empty" });
}

const isArchive = (bytes: Uint8Array): boolean => recogniseBytes(bytes) === "zip" && !isWorkbook(bytes);

/** What a file holds as tables: one in a text, one a sheet in a spreadsheet. `encoding` and `text` are a text's. */
interface Source {
  readonly tables: readonly (readonly Row[])[];
  readonly encoding: string | null;
  readonly text: string;
}

async function sourceOf(bytes: Uint8Array, mapping: ColumnMapping | undefined): Promise<Result<Source, ReadFailure>> {
  const binary = recogniseBytes(bytes);
  if (binary === "old-spreadsheet" || (binary === "zip" && isWorkbook(bytes))) {
    const sheets = await readSheets(bytes);
    if (!sheets.ok) return sheets;
    const tables = sheets.value.map(({ rows }) => rows).filter((rows) => rows.length > 0);
    return tables.length === 0 ? err({ kind: "file-empty" }) : ok({ tables, encoding: null, text: "" });
  }
  if (binary === "pdf" || binary === "image") return err({ kind: "not-read-yet", what: binary });
  const decoded = decodeText(bytes, mapping?.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const rows = splitRows(text, mapping?.delimiter ?? ",");
  return rows.length === 0 ? err({ kind: "file-empty" }) : ok({ tables: [rows], encoding, text });
}

/** The sheet that has the columns of the mapping, else the longest. */
const tableFor = (tables: Source["tables"], { columns }: ColumnMapping): readonly Row[] =>
  tables.find((rows) => rows.some(({ cells }) => cells.includes(columns.day))) ?? longestOf(tables);

const longestOf = (tables: Source["tables"]): readonly Row[] =>
  tables.reduce<readonly Row[]>((longest, rows) => (rows.length > longest.length ? rows : longest), []);

const isWorkbook = (bytes: Uint8Array): boolean => zipEntries(bytes)?.some(({ name }) => name === "xl/workbook.xml") ?? false;

/** Why none of our readers takes this text, from the most to the least certain. */
function failureOfTable(rows: readonly Row[], text: string): ReadFailure {
  const bookkeeping = bookkeepingLine(rows);
  if (bookkeeping !== null) return { kind: "bookkeeping-export", line: bookkeeping };
  if (looksLikeCaseYaml(text)) return { kind: "not-read-yet", what: "case-yaml" };
  const meant = rows.find(({ cells }) => missingAlipayColumns(cells).length > 0);
  if (meant) return { kind: "columns-missing", line: meant.line, missing: missingAlipayColumns(meant.cells), header: meant.cells };
  const likely = rows.slice(0, 100).find(({ cells }) => cells.length >= 3 && cells.every((cell) => !/^[-+¥￥]?\d/.test(cell)));
  return { kind: "table-unknown", line: likely?.line ?? null, header: likely?.cells ?? [] };
}
