/**
 * Whether what a backup holds is a case: every entry readable, the chains whole, case.yaml right. Asked before anything of it
 * is used. An original that somebody has edited in the case folder since its entry was written is told and refuses nothing:
 * the seal shows that it is what was backed up, and a backup that was made must open.
 */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { err, ok, type Result } from "@tanhao/core/result";
import { type Entry, readEntry } from "@tanhao/journal/entry";
import { foldCase } from "@tanhao/journal/fold-case";
import { verifyChain } from "@tanhao/journal/verify-chain";
import type { BackupContent } from "@tanhao/readers/backup/read-backup";
import type { CaseYamlFailure } from "@tanhao/readers/case-yaml/read-case-yaml";
import type { CaseFileRefusal } from "../case/open-case-file.ts";

export interface CheckedBackup {
  /** As case.yaml says them; `null` where the backup holds none. */
  readonly facts: CaseFacts | null;
  readonly entries: readonly Entry[];
  /** Paths of originals that are not the ones the journal has the hashes of. */
  readonly changed: readonly string[];
}

export type ContentFailure = Extract<CaseFileRefusal, { readonly kind: "facts-refused" | "entry-refused" | "journal-refused" }>;

export function checkBackup(
  content: Pick<BackupContent, "facts" | "journal" | "files">,
  readCaseYaml: (source: string) => Result<CaseFacts, readonly CaseYamlFailure[]>,
): Result<CheckedBackup, ContentFailure> {
  const facts = content.facts === null ? ok(null) : readCaseYaml(content.facts);
  if (!facts.ok) return err({ kind: "facts-refused", failures: facts.error });
  const entries: Entry[] = [];
  for (const [index, line] of content.journal.entries()) {
    const entry = readEntry(line);
    if (!entry.ok) return err({ kind: "entry-refused", line: index + 1, failure: entry.error });
    entries.push(entry.value);
  }
  const chain = verifyChain(entries);
  if (!chain.ok) return err({ kind: "journal-refused", failure: chain.error });
  const hashes = new Map(content.files.map(({ path, hash }) => [path, hash]));
  const changed = foldCase(entries).files.filter(({ path, hash }) => hashes.has(path) && hashes.get(path) !== hash);
  return ok({ facts: facts.value, entries, changed: changed.map(({ path }) => path) });
}
