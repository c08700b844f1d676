/** The whole case as one file: the facts as a case.yaml a person can read, every entry, every original. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { err, ok, type Result } from "@tanhao/core/result";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { type Entry, writeEntry } from "@tanhao/journal/entry";
import type { FileMissing, JournalStorage, StorageFailure } from "@tanhao/journal/storage-port";
import type { WholeCase } from "@tanhao/writers/case-file/write-case-file";

export interface CaseToSave {
  readonly entries: readonly Entry[];
  readonly record: CaseRecord;
  readonly storage: Pick<JournalStorage, "getFile">;
}

export interface CaseFileWriters {
  readonly writeCaseFile: (whole: WholeCase) => Uint8Array;
  readonly writeCaseYaml: (facts: CaseFacts) => string;
}

export interface OriginalNotRead {
  readonly kind: "original-not-read";
  readonly path: string;
  readonly because: StorageFailure | FileMissing;
}

/** All or nothing: a file without one of its originals would look whole and not be it. */
export async function saveCaseFile(
  { entries, record, storage }: CaseToSave,
  writers: CaseFileWriters,
): Promise<Result<Uint8Array, OriginalNotRead>> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const { path, hash } of record.files) {
    const bytes = await storage.getFile(hash);
    if (!bytes.ok) return err({ kind: "original-not-read", path, because: bytes.error });
    files.push({ path, bytes: bytes.value });
  }
  const facts = record.facts === null ? null : writers.writeCaseYaml(record.facts);
  return ok(writers.writeCaseFile({ facts, journal: entries.map(writeEntry), files }));
}
