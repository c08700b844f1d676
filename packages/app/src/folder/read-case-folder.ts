/**
 * Opens a case folder for reading: facts fresh from case.yaml, records from journal.tanhao where there is one. It
 * writes nothing and creates nothing: a look at a case leaves no trace.
 */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { err, ok, type Result } from "@tanhao/core/result";
import type { Choices } from "@tanhao/core/standing/stand-on";
import type { CaseRecord } from "@tanhao/journal/case-record";
import type { Entry } from "@tanhao/journal/entry";
import { foldCase } from "@tanhao/journal/fold-case";
import type { ReadFailure } from "@tanhao/journal/journal";
import type { CaseYamlFailure } from "@tanhao/readers/case-yaml/read-case-yaml";
import { type FilePort, inFolder } from "./file-port.ts";
import type { FolderFailure } from "./folder-failure.ts";

export const caseFileName = "case.yaml";
export const journalFileName = "journal.tanhao";

export interface CaseFolderPorts {
  readonly files: FilePort;
  readonly readCaseYaml: (bytes: Uint8Array) => Result<CaseFacts, readonly CaseYamlFailure[]>;
  /** All entries of a journal that is there. */
  readonly readJournal: (path: string) => Promise<Result<readonly Entry[], ReadFailure>>;
}

export interface OpenedCase {
  readonly folder: string;
  readonly facts: CaseFacts;
  readonly record: CaseRecord;
  readonly entries: readonly Entry[];
}

export async function readCaseFolder(folder: string, ports: CaseFolderPorts): Promise<Result<OpenedCase, FolderFailure>> {
  const kind = await ports.files.kindOf(folder);
  if (kind === "missing") return err({ kind: "path-missing", path: folder });
  if (kind === "file") return err({ kind: "not-a-folder", path: folder });
  const path = inFolder(folder, caseFileName);
  if ((await ports.files.kindOf(path)) === "missing") return err({ kind: "case-file-missing", folder });
  const bytes = await ports.files.read(path);
  if (!bytes.ok) return bytes;
  const facts = ports.readCaseYaml(bytes.value);
  if (!facts.ok) return err({ kind: "case-file-invalid", path, failures: facts.error });
  const entries = await readRecords(folder, ports);
  if (!entries.ok) return entries;
  return ok({ folder, facts: facts.value, record: foldCase(entries.value), entries: entries.value });
}

async function readRecords(folder: string, ports: CaseFolderPorts): Promise<Result<readonly Entry[], FolderFailure>> {
  const path = inFolder(folder, journalFileName);
  if ((await ports.files.kindOf(path)) === "missing") return ok([]);
  const entries = await ports.readJournal(path);
  return entries.ok ? entries : err({ kind: "journal-unreadable", path, failure: entries.error });
}

export const limitationWarning = "limitation";

/** What the person chose after reading a warning, for standing and words. */
export const choicesOf = (record: CaseRecord): Choices => ({
  warningRead: new Set(record.choices.flatMap(({ warning, debt }) => (warning === limitationWarning && debt !== null ? [debt] : []))),
});
