/**
 * What goes into a backup: the facts as a case.yaml, every entry, every original or, if the person wishes, none of them.
 * Originals are read when their turn comes, in parts. What stays out is named in the backup itself.
 */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { factsName, isOriginalPath, journalName } from "@tanhao/core/debt/one-file-case";
import type { LeftOut } from "@tanhao/core/debt/sealed-case";
import { err, ok, type Result } from "@tanhao/core/result";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { type Entry, writeEntry } from "@tanhao/journal/entry";
import type { Hash } from "@tanhao/journal/sha256";
import type { JournalStorage } from "@tanhao/journal/storage-port";
import type { BackupMember, BackupToWrite } from "@tanhao/writers/backup/write-backup";
import type { OriginalNotRead } from "../case/save-case-file.ts";
import { type FilePort, inFolder } from "../folder/file-port.ts";
import type { FileFailure } from "../folder/folder-failure.ts";
import { caseFileName, type OpenedCase } from "../folder/read-case-folder.ts";

export interface BackupWish {
  readonly made: Day;
  readonly withOriginals: boolean;
}

/** Parts of files on a disk, so that a large one is never in memory as a whole. */
export interface FilePartPort {
  readonly sizeOf: (path: string) => Promise<Result<number, FileFailure>>;
  /** The bytes hold until the next call. */
  readonly readPart: (path: string, from: number, to: number) => Promise<Result<Uint8Array, FileFailure>>;
}

/** `decode`: text of a case.yaml in whichever encoding it could be read. */
export async function backupOfFolder(
  { folder, facts, entries }: OpenedCase,
  { made, withOriginals }: BackupWish,
  ports: { readonly files: FilePort; readonly parts: FilePartPort; readonly decode: (bytes: Uint8Array) => string },
): Promise<Result<BackupToWrite<FileFailure>, FileFailure>> {
  const text = await ports.files.read(inFolder(folder, caseFileName));
  if (!text.ok) return text;
  const there = (await ports.files.list(inFolder(folder, "files"))).map((name) => `files/${name}`);
  const members: BackupMember<FileFailure>[] = textMembers(ports.decode(text.value), entries);
  const leftOut: LeftOut[] = [];
  for (const path of there) {
    const size = await ports.parts.sizeOf(inFolder(folder, path));
    if (!size.ok) return size;
    if (!withOriginals || !isOriginalPath(path)) leftOut.push({ path, size: size.value });
    else members.push({ name: path, size: size.value, read: (from, to) => ports.parts.readPart(inFolder(folder, path), from, to) });
  }
  const absent = facts.files.map(({ path }) => path).filter((path) => !there.includes(path));
  return ok({ made, members, leftOut: [...leftOut, ...absent.map((path) => ({ path, size: null }))] });
}

export interface CaseToBackUp {
  readonly entries: readonly Entry[];
  readonly record: CaseRecord;
  readonly storage: Pick<JournalStorage, "getFile">;
  readonly writeCaseYaml: (facts: CaseFacts) => string;
}

export function backupOfJournal(
  { entries, record, storage, writeCaseYaml }: CaseToBackUp,
  { made, withOriginals }: BackupWish,
): BackupToWrite<OriginalNotRead> {
  const texts = textMembers<OriginalNotRead>(record.facts === null ? null : writeCaseYaml(record.facts), entries);
  const originals = record.files.map(({ path, hash, size }) => ({ name: path, size, read: partsOf(path, hash, storage) }));
  const leftOut = record.files.map(({ path, size }) => ({ path, size }));
  return { made, members: withOriginals ? [...texts, ...originals] : texts, leftOut: withOriginals ? [] : leftOut };
}

function textMembers<Failure>(facts: string | null, entries: readonly Entry[]): BackupMember<Failure>[] {
  const journal = textMember<Failure>(journalName, entries.map((entry) => `${writeEntry(entry)}\n`).join(""));
  return facts === null ? [journal] : [textMember(factsName, facts), journal];
}

function textMember<Failure>(name: string, text: string): BackupMember<Failure> {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: async (from, to) => ok(bytes.subarray(from, to)) };
}

/** The storage gives whole files; one is held only while its parts are taken. */
function partsOf(path: string, hash: Hash, storage: CaseToBackUp["storage"]): BackupMember<OriginalNotRead>["read"] {
  let held: Uint8Array | null = null;
  return async (from, to) => {
    if (held === null) {
      const read = await storage.getFile(hash);
      if (!read.ok) return err({ kind: "original-not-read", path, because: read.error });
      held = read.value;
    }
    const part = held.subarray(from, to);
    if (to >= held.length) held = null;
    return ok(part);
  };
}
