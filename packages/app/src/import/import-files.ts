/**
 * Reads a borrower's files as the JSON document of `tanhao import`. It reads and reports; which debt a payment belongs
 * to is written into case.yaml by a person. A file that cannot be read is told beside the others, which are read all the
 * same: nothing is stored here, so nothing is half stored.
 */

import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import type { LenderName } from "@tanhao/core/debt/lender-name";
import type { Link } from "@tanhao/core/materials/link-transactions";
import type { Transaction } from "@tanhao/core/materials/transaction";
import { err, ok, type Result } from "@tanhao/core/result";
import type { FileReading } from "@tanhao/readers/file-reading";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import type { FileOutcome, FileToRead } from "@tanhao/readers/read-file";
import type { ColumnMapping, MappingFailure } from "@tanhao/readers/table/column-mapping";
import type { FilePort } from "../folder/file-port.ts";
import type { FileFailure } from "../folder/folder-failure.ts";
import type { ImportFailure } from "./import-failure.ts";

export interface ImportPorts {
  readonly files: FilePort;
  readonly lenders: readonly LenderName[];
  readonly parseMapping: (json: string) => Result<ColumnMapping, readonly MappingFailure[]>;
  readonly readFile: (file: FileToRead) => Promise<Result<FileReading, ReadFailure>>;
  readonly linkTransactions: (transactions: readonly Transaction[]) => readonly Link[];
}

/** Reads all files an archive holds, each with an outcome of its own. */
type ImportFilesPorts = Omit<ImportPorts, "readFile"> & {
  readonly readFiles: (file: FileToRead) => Promise<readonly FileOutcome[]>;
  /** The words of conduct, for messages. */
  readonly conduct?: ConductVocabulary;
};

export type UnreadFile = FileFailure | Extract<ImportFailure, { readonly kind: "file-not-read" }>;

export type ImportedFiles = {
  readonly readings: readonly FileReading[];
  readonly unread: readonly UnreadFile[];
  readonly links: readonly Link[];
};

/** `mapPath`: a column map, by which every file is then read. A path given twice is read once. */
export async function importFiles(
  paths: readonly string[],
  mapPath: string | null,
  ports: ImportFilesPorts,
): Promise<Result<ImportedFiles, FileFailure | ImportFailure>> {
  const mapping = mapPath === null ? ok(undefined) : await readMap(mapPath, ports);
  if (!mapping.ok) return mapping;
  const readings: FileReading[] = [];
  const unread: UnreadFile[] = [];
  for (const path of new Set(paths)) {
    const bytes = await ports.files.read(path);
    if (!bytes.ok) {
      unread.push(bytes.error);
      continue;
    }
    const file = { name: path, bytes: bytes.value, lenders: ports.lenders, ...(ports.conduct && { conduct: ports.conduct }) };
    for (const { file: name, reading } of await ports.readFiles(mapping.value ? { ...file, mapping: mapping.value } : file)) {
      if (reading.ok) readings.push(reading.value);
      else unread.push({ kind: "file-not-read", path: name, failure: reading.error });
    }
  }
  const [only] = unread;
  // Where one file was asked for and it cannot be read, there is nothing to report.
  if (only !== undefined && unread.length === 1 && readings.length === 0) return err(only);
  return ok({ readings, unread, links: ports.linkTransactions(readings.flatMap(({ transactions }) => transactions)) });
}

async function readMap(
  path: string,
  ports: Pick<ImportPorts, "files" | "parseMapping">,
): Promise<Result<ColumnMapping, FileFailure | ImportFailure>> {
  const bytes = await ports.files.read(path);
  if (!bytes.ok) return bytes;
  const text = utf8(bytes.value);
  if (text === null) return err({ kind: "map-not-text", path });
  const mapping = ports.parseMapping(text);
  return mapping.ok ? mapping : err({ kind: "map-invalid", path, failures: mapping.error });
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export const importDocument = ({ readings, unread, links }: ImportedFiles) => ({
  files: [
    ...readings.map(({ transactions: _, report: __, contract: ___, messages: ____, ...file }) => file),
    ...unread.map((failure) => ({
      file: failure.path,
      format: null,
      rows: { read: 0, imported: 0, ignored: 0, unreadable: 0 },
      ignored: [],
      unreadable: [],
      checks: [],
      notes: [],
      failure: failure.kind === "file-not-read" ? failure.failure : { kind: failure.kind },
    })),
  ],
  transactions: readings.flatMap(({ transactions }) => transactions),
  links,
  accounts: readings.flatMap(({ report }) => report?.accounts ?? []),
  guarantees: readings.flatMap(({ report }) => report?.guarantees ?? []),
  inquiries: readings.flatMap(({ report }) => report?.inquiries ?? []),
  contracts: readings.flatMap(({ contract }) => (contract === null ? [] : [contract])),
  messages: readings.flatMap(({ messages }) => messages),
});
