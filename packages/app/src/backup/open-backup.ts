/** Opens a backup with its passphrase and checks all of it. Originals go where `originals` puts them; all else stays in memory. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { ok, type Result } from "@tanhao/core/result";
import type { SealTools } from "@tanhao/journal/seal/key-box";
import type { BackupFailure } from "@tanhao/readers/backup/backup-failure";
import type { BackupContent, OriginalSink } from "@tanhao/readers/backup/read-backup";
import type { BackupHead, BytesSource } from "@tanhao/readers/backup/read-backup-head";
import type { OpenPiece } from "@tanhao/readers/backup/unsealed-bytes";
import type { CaseYamlFailure } from "@tanhao/readers/case-yaml/read-case-yaml";
import { type CheckedBackup, type ContentFailure, checkBackup } from "./check-backup.ts";
import { openSealing, type SealingFailure } from "./sealing.ts";

export interface BackupReaders {
  readonly readBackupHead: (source: BytesSource) => Promise<Result<BackupHead, BackupFailure>>;
  readonly readBackup: (
    source: BytesSource,
    head: BackupHead,
    open: OpenPiece,
    originals: OriginalSink,
  ) => Promise<Result<BackupContent, BackupFailure>>;
  readonly readCaseYaml: (source: string) => Result<CaseFacts, readonly CaseYamlFailure[]>;
}

export type OpenBackupFailure = BackupFailure | SealingFailure | ContentFailure;

export interface OpenedBackup extends CheckedBackup {
  readonly content: BackupContent;
}

/** The passphrase fits; nothing else has been looked at. */
export interface UnlockedBackup {
  readonly head: BackupHead;
  readonly open: OpenPiece;
}

export async function unlockBackup(
  source: BytesSource,
  passphrase: string,
  { readers, tools }: { readonly readers: Pick<BackupReaders, "readBackupHead">; readonly tools: SealTools },
): Promise<Result<UnlockedBackup, BackupFailure | SealingFailure>> {
  const head = await readers.readBackupHead(source);
  if (!head.ok) return head;
  const open = await openSealing(head.value.box, passphrase, tools);
  return open.ok ? ok({ head: head.value, open: open.value }) : open;
}

export async function readUnlocked(
  source: BytesSource,
  { head, open }: UnlockedBackup,
  originals: OriginalSink,
  readers: Omit<BackupReaders, "readBackupHead">,
): Promise<Result<OpenedBackup, OpenBackupFailure>> {
  const content = await readers.readBackup(source, head, open, originals);
  if (!content.ok) return content;
  const checked = checkBackup(content.value, readers.readCaseYaml);
  return checked.ok ? ok({ ...checked.value, content: content.value }) : checked;
}

export async function openBackup(
  source: BytesSource,
  passphrase: string,
  originals: OriginalSink,
  { readers, tools }: { readonly readers: BackupReaders; readonly tools: SealTools },
): Promise<Result<OpenedBackup, OpenBackupFailure>> {
  const unlocked = await unlockBackup(source, passphrase, { readers, tools });
  return unlocked.ok ? readUnlocked(source, unlocked.value, originals, readers) : unlocked;
}
