/**
 * The case as a sealed file, made piece by piece into a Blob: the browser may lay its parts aside on the disk, so that
 * hundreds of photographs need not fit into the memory of a phone.
 */

import { backupOfJournal } from "@tanhao/app/backup/backup-of-case";
import { makeSealing } from "@tanhao/app/backup/sealing";
import type { OriginalNotRead } from "@tanhao/app/case/save-case-file";
import { err, ok, type Result } from "@tanhao/core/result";
import type { MemberMoved } from "@tanhao/writers/backup/write-backup";
import type { OpenCase } from "../case/open-case.ts";
import { documentNotes } from "../language/facts-words.ts";
import { sealTools } from "../lock/seal-tools.ts";

export interface BackupOrder {
  readonly passphrase: string;
  readonly withOriginals: boolean;
  /** 0 to 1; `null` while the key is made. */
  readonly onProgress: (done: number | null) => void;
  readonly signal: AbortSignal;
}

export type BackupNotMade = OriginalNotRead | MemberMoved | { readonly kind: "stopped" };

export async function makeBackup(
  open: OpenCase,
  { passphrase, withOriginals, onProgress, signal }: BackupOrder,
): Promise<Result<Blob, BackupNotMade>> {
  const [{ writeBackup }, { writeCaseYaml }] = await Promise.all([
    import("@tanhao/writers/backup/write-backup"),
    import("@tanhao/writers/case-yaml/write-case-yaml"),
  ]);
  onProgress(null);
  const whole = {
    entries: open.entries(),
    record: open.record(),
    storage: open.journal.storage,
    writeCaseYaml: (facts: Parameters<typeof writeCaseYaml>[0]) => writeCaseYaml(facts, documentNotes()),
  };
  const content = backupOfJournal(whole, { made: open.today(), withOriginals });
  const total = content.members.reduce((sum, { size }) => sum + size, 1);
  const sealing = await makeSealing(passphrase, sealTools);
  const parts: Blob[] = [];
  let done = 0;
  try {
    const written = await writeBackup(content, sealing, async (bytes) => {
      signal.throwIfAborted();
      parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
      done += bytes.length;
      onProgress(Math.min(done / total, 1));
    });
    return written.ok ? ok(new Blob(parts, { type: "application/octet-stream" })) : written;
  } catch (thrown) {
    if (signal.aborted) return err({ kind: "stopped" });
    throw thrown;
  }
}
