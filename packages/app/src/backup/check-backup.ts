/**
 * Whether what a backup holds is a case: every entry readable, the chains whole, case.yaml right, and each original the one
 * that its entry names. Asked before anything of it is used.
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
}

/** The original at that path is not the one the journal has the hash of. */
export interface OriginalDiffers {
  readonly kind: "original-differs";
  readonly path: string;
}

export type ContentFailure =
  | Extract<CaseFileRefusal, { readonly kind: "facts-refused" | "entry-refused" | "journal-refused" }>
  | OriginalDiffers;

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
  const differs = foldCase(entries).files.find(({ path, hash }) => hashes.has(path) && hashes.get(path) !== hash);
  return differs ? err({ kind: "original-differs", path: differs.path }) : ok({ facts: facts.value, entries });
}
