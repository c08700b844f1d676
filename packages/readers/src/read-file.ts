/**
 * One file into a reading: recognised by what is in it, read by the reader for it, or refused by name. Bytes come in,
 * data goes out; nothing is stored. Long files report their progress and stop when asked to.
 */

import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import type { LenderName } from "@tanhao/core/debt/lender-name";
import { err, ok, type Result } from "@tanhao/core/result";
import { openArchive } from "./archive/open-archive.ts";
import type { FileReading } from "./file-reading.ts";
import { houseOf } from "./houses.ts";
import { readingOfPicture } from "./image/reading-of-picture.ts";
import type { RecognisePicture } from "./image/source-of-picture.ts";
import type { PdfAssets } from "./pdf/open-document.ts";
import type { ReadFailure } from "./read-failure.ts";
import type { OnProgress } from "./reading-steps.ts";
import { recogniseBytes } from "./recognise-file.ts";
import { lenderRecogniser } from "./recognise-lender.ts";
import type { Source } from "./source.ts";
import { isWorkbook, sourceOf } from "./source-of-file.ts";
import type { Row } from "./split-rows.ts";
import type { ColumnMapping } from "./table/column-mapping.ts";
import { readTable } from "./table/read-table.ts";
import { textReaders } from "./text-readers.ts";
import { failureOfSource } from "./unknown-file.ts";

export interface FileToRead {
  /** As the person knows it; repeated in the reading, never used to decide what the file is. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Given: the file is read as a table by it, whatever it looks like. */
  readonly mapping?: ColumnMapping;
  /** Of an archive a wallet locked, or of a PDF. */
  readonly password?: string;
  /** In a page: where the PDF library's files lie. */
  readonly pdf?: PdfAssets;
  /** The writing in a picture; without it pictures are refused by name. */
  readonly recognisePicture?: RecognisePicture;
  /** Names under which lenders appear (the directory's vocabulary). Without it, only companies that call themselves lenders are named. */
  readonly lenders?: readonly LenderName[];
  /** The words of conduct. Without them messages are read, but no threat is heard in them. */
  readonly conduct?: ConductVocabulary;
}

/** What became of a file, or of one of the files in an archive. */
export interface FileOutcome {
  readonly file: string;
  readonly reading: Result<FileReading, ReadFailure>;
}

/** A hundred years of a busy account. */
const mostBytes = 64_000_000;

/** Each file of an archive has an outcome of its own, named `archive/file`; any other file has one. */
export async function readFiles(file: FileToRead, onProgress?: OnProgress, signal?: AbortSignal): Promise<readonly FileOutcome[]> {
  const refused = (failure: ReadFailure): readonly FileOutcome[] => [{ file: file.name, reading: err(failure) }];
  if (file.bytes.length > mostBytes) return refused({ kind: "file-too-large", bytes: file.bytes.length, most: mostBytes });
  if (!isArchive(file.bytes)) return [{ file: file.name, reading: await readOne(file, onProgress, signal) }];
  const opened = await openArchive(file.bytes, file.password, mostBytes);
  if (!opened.ok) return refused(opened.error);
  const names = opened.value.map(({ name }) => name);
  if (names.length === 0) return refused({ kind: "file-empty" });
  if (names.includes("case.yaml") && names.includes("manifest.json")) return refused({ kind: "not-read-yet", what: "case-file" });
  const outcomes: FileOutcome[] = [];
  for (const { name, bytes } of opened.value) {
    const member = names.length === 1 ? file.name : `${file.name}/${name}`;
    const reading: FileOutcome["reading"] = isArchive(bytes)
      ? err({ kind: "archive-plain", entries: [name] })
      : await readOne({ ...file, name: member, bytes }, onProgress, signal);
    outcomes.push({ file: member, reading });
  }
  return outcomes;
}

/** For those who can show one reading only: the one file of an archive that can be read. Several are refused by name. */
export async function readFile(file: FileToRead, onProgress?: OnProgress, signal?: AbortSignal): Promise<Result<FileReading, ReadFailure>> {
  const outcomes = await readFiles(file, onProgress, signal);
  const read = outcomes.filter(({ reading }) => reading.ok);
  if (read.length > 1)
    return err({ kind: "archive-plain", entries: read.map((outcome) => outcome.file.split("/").at(-1) ?? outcome.file) });
  return (read[0] ?? outcomes[0])?.reading ?? err({ kind: "file-empty" });
}

const isArchive = (bytes: Uint8Array): boolean => recogniseBytes(bytes) === "zip" && !isWorkbook(bytes);

async function readOne(file: FileToRead, onProgress?: OnProgress, signal?: AbortSignal): Promise<Result<FileReading, ReadFailure>> {
  const { name, bytes, mapping } = file;
  if (bytes.length === 0) return err({ kind: "file-empty" });
  if (signal?.aborted) return err({ kind: "cancelled" });
  const source = await sourceOf(file, onProgress, signal);
  if (!source.ok) return source;
  const { tables, encoding, pages, picture } = source.value;
  const recogniseLender = lenderRecogniser(file.lenders ?? []);
  if (mapping) return readTable({ file: name, rows: tableFor(source.value, mapping), mapping, recogniseLender }, onProgress, signal);
  for (const { rows } of tables) {
    const house = houseOf(rows);
    if (house === null) continue;
    const notes = encoding === null || house.encoding === null || encoding === house.encoding ? [] : (["re-saved"] as const);
    return house.read({ file: name, rows, recogniseLender, notes }, onProgress, signal);
  }
  for (const read of textReaders) {
    const reading = read({ file: name, pages, recogniseLender, conduct: file.conduct });
    if (reading !== null) return ok(picture ? { ...reading, picture } : reading);
  }
  return picture ? ok(readingOfPicture(name, picture)) : err(failureOfSource(source.value));
}

/** The sheet that has the columns of the mapping, else the first. */
function tableFor({ tables }: Source, { columns }: ColumnMapping): readonly Row[] {
  return (tables.find(({ rows }) => rows.some(({ cells }) => cells.includes(columns.day))) ?? tables[0])?.rows ?? [];
}
