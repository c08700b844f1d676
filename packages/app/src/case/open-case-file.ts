/**
 * Opens the one file of a whole case, or a case.yaml alone, into a journal. Everything is read and checked first, in
 * memory; only then is anything written, and an existing case replaced.
 *
 * A file from the command line holds facts in its case.yaml and records in its journal; one from the web holds the facts
 * in its journal too. Where the two differ, case.yaml was edited by hand and is what the person means.
 */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { writeFacts } from "@tanhao/core/debt/facts-document";
import { err, ok, type Result } from "@tanhao/core/result";
import { type Entry, type EntryFailure, readEntry } from "@tanhao/journal/entry";
import { foldCase } from "@tanhao/journal/fold-case";
import type { AppendFailure, Journal, TakeInFailure } from "@tanhao/journal/journal";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import type { Hash } from "@tanhao/journal/sha256";
import type { JournalStorage, StorageFailure } from "@tanhao/journal/storage-port";
import type { CaseFileFailure } from "@tanhao/readers/case-file/case-file-failure";
import type { CaseFileContent } from "@tanhao/readers/case-file/read-case-file";
import type { CaseYamlFailure } from "@tanhao/readers/case-yaml/read-case-yaml";

export interface CaseFileReaders {
  readonly readCaseFile: (bytes: Uint8Array) => Result<CaseFileContent, CaseFileFailure>;
  readonly readCaseYaml: (source: string | Uint8Array) => Result<CaseFacts, readonly CaseYamlFailure[]>;
}

export type CaseFileRefusal =
  | CaseFileFailure
  | { readonly kind: "facts-refused"; readonly failures: readonly CaseYamlFailure[] }
  | { readonly kind: "entry-refused"; readonly line: number; readonly failure: EntryFailure }
  | { readonly kind: "journal-refused"; readonly failure: TakeInFailure | AppendFailure | StorageFailure };

/** A case that was read whole and may be put into a journal. */
export interface CheckedCase {
  /** `null`: the journal says them. */
  readonly facts: CaseFacts | null;
  readonly entries: readonly Entry[];
  readonly files: CaseFileContent["files"];
}

/** `trial` is an empty journal in memory: what it takes in, a real one will. */
export async function checkCaseFile(
  bytes: Uint8Array,
  readers: CaseFileReaders,
  trial: Journal,
): Promise<Result<CheckedCase, CaseFileRefusal>> {
  const content = isZip(bytes) ? readers.readCaseFile(bytes) : ok({ facts: null, journal: [], files: [] });
  if (!content.ok) return content;
  const facts = isZip(bytes) ? content.value.facts : bytes;
  const read = facts === null ? ok(null) : readers.readCaseYaml(facts);
  if (!read.ok) return err({ kind: "facts-refused", failures: read.error });
  const entries: Entry[] = [];
  for (const [index, line] of content.value.journal.entries()) {
    const entry = readEntry(line);
    if (!entry.ok) return err({ kind: "entry-refused", line: index + 1, failure: entry.error });
    entries.push(entry.value);
  }
  const checked = { facts: factsBeside(entries, read.value), entries, files: content.value.files };
  const tried = await putCase(checked, trial);
  return tried.ok ? ok(checked) : tried;
}

/** Into an empty journal. Originals first: an entry never names a file that is not there. */
export async function putCase(checked: CheckedCase, journal: Journal): Promise<Result<null, CaseFileRefusal>> {
  const put = await putOriginals(checked, journal.storage);
  return put.ok ? putRecords(put.value, journal) : put;
}

/** What is left to put once they are stored. */
export async function putOriginals(
  checked: CheckedCase,
  originals: Pick<JournalStorage, "putFile">,
): Promise<Result<CaseToPut, CaseFileRefusal>> {
  for (const { bytes } of checked.files) {
    const stored = await originals.putFile(bytes);
    if (!stored.ok) return err({ kind: "journal-refused", failure: stored.error });
  }
  return ok({ ...checked, files: checked.files.map(({ path, hash, bytes }) => ({ path, hash, size: bytes.length })) });
}

/** What was read, when its originals are in the storage already. */
export interface CaseToPut extends Pick<CheckedCase, "facts" | "entries"> {
  readonly files: readonly { readonly path: string; readonly hash: string; readonly size: number }[];
}

export async function putRecords(checked: CaseToPut, journal: Journal): Promise<Result<null, CaseFileRefusal>> {
  const taken = await journal.takeIn(checked.entries);
  if (!taken.ok) return err({ kind: "journal-refused", failure: taken.error });
  const stated: NewEntry[] = checked.facts === null ? [] : [{ kind: "case.imported", payload: { facts: checked.facts } }];
  const imported = await journal.append(...stated, ...attachments(checked));
  return imported.ok ? ok(null) : err({ kind: "journal-refused", failure: imported.error });
}

/** In a case folder an original lies there and no entry need say so; in a journal one does, or it would be lost when the case is saved. */
function attachments({ facts, entries, files }: CaseToPut): readonly NewEntry[] {
  const record = foldCase(entries);
  const attached = new Set<string>(record.files.map(({ hash }) => hash));
  const listed = (facts ?? record.facts)?.files ?? [];
  return files
    .filter(({ hash }) => !attached.has(hash))
    .map(({ path, hash, size }) => ({
      kind: "file.attached",
      payload: {
        name: path.split("/").at(-1) ?? path,
        as: listed.find((file) => file.path === path)?.as ?? "original",
        hash: hash as Hash, // SHA-256 in lower-case hex, as its reader says
        size,
      },
    }));
}

/** The facts, unless the entries say the same: then `null`. */
export function factsBeside(entries: readonly Entry[], facts: CaseFacts | null): CaseFacts | null {
  const { facts: told } = foldCase(entries);
  const isSaid = facts !== null && told !== null && JSON.stringify(writeFacts(told)) === JSON.stringify(writeFacts(facts));
  return isSaid ? null : facts;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
