/**
 * A backup the person chose, read from the file in parts. First all of it is checked, and the originals are only passed
 * by; when it is to be used it is read once more, without asking for the passphrase again.
 */

import { type OpenBackupFailure, type OpenedBackup, readUnlocked, unlockBackup } from "@tanhao/app/backup/open-backup";
import { type CaseFileRefusal, type CaseToPut, factsBeside, putRecords } from "@tanhao/app/case/open-case-file";
import { err, ok, type Result } from "@tanhao/core/result";
import type { Journal } from "@tanhao/journal/journal";
import type { JournalStorage, StorageFailure } from "@tanhao/journal/storage-port";
import type { OriginalSink } from "@tanhao/readers/backup/read-backup";
import { sealTools } from "../lock/seal-tools.ts";

export interface ChosenBackup {
  readonly opened: OpenedBackup;
  /** Reads it once more: the originals go where it is told, and what else there is comes back. */
  readonly takeOut: (originals: Originals, onProgress: OnProgress) => Promise<Result<CaseToPut, OpenBackupFailure>>;
  /** Into an empty journal, originals first. */
  readonly putInto: (journal: Journal, onProgress: OnProgress) => Promise<Result<null, OpenBackupFailure | CaseFileRefusal>>;
}

type Originals = Pick<JournalStorage, "putFile">;

/** 0 to 1; `null` while the key is made. */
type OnProgress = (done: number | null) => void;

export async function readChosenBackup(
  file: File,
  passphrase: string,
  onProgress: OnProgress,
): Promise<Result<ChosenBackup, OpenBackupFailure>> {
  const [{ readBackupHead }, { readBackup }, { readCaseYaml }] = await Promise.all([
    import("@tanhao/readers/backup/read-backup-head"),
    import("@tanhao/readers/backup/read-backup"),
    import("@tanhao/readers/case-yaml/read-case-yaml"),
  ]);
  onProgress(null);
  const unlocked = await unlockBackup(
    sourceOf(file, () => undefined),
    passphrase,
    { readers: { readBackupHead }, tools: sealTools },
  );
  if (!unlocked.ok) return unlocked;
  const readWith = (originals: OriginalSink, told: OnProgress) =>
    readUnlocked(sourceOf(file, told), unlocked.value, originals, { readBackup, readCaseYaml });
  const opened = await readWith(passedBy, onProgress);
  if (!opened.ok) return opened;
  const { facts, entries, content } = opened.value;
  const takeOut: ChosenBackup["takeOut"] = async (originals, told) => {
    try {
      const again = await readWith(intoStorage(originals), told);
      return again.ok ? ok({ facts: factsBeside(entries, facts), entries, files: content.files }) : again;
    } catch (thrown) {
      if (thrown instanceof NotStored) return err({ kind: "journal-refused", failure: thrown.failure });
      throw thrown;
    }
  };
  return ok({
    opened: opened.value,
    takeOut,
    putInto: async (journal, told) => {
      const out = await takeOut(journal.storage, told);
      return out.ok ? putRecords(out.value, journal) : out;
    },
  });
}

const sourceOf = (file: File, onProgress: OnProgress) => ({
  size: file.size,
  read: async (from: number, to: number) => {
    const part = new Uint8Array(await file.slice(from, to).arrayBuffer());
    onProgress(Math.min(to / Math.max(file.size, 1), 1));
    return part;
  },
});

const passedBy: OriginalSink = { begin: async () => undefined, put: async () => undefined, end: async () => undefined };

class NotStored extends Error {
  readonly failure: StorageFailure;
  constructor(failure: StorageFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** One original in memory at a time. */
function intoStorage(originals: Originals): OriginalSink {
  let bytes = new Uint8Array(0);
  let filled = 0;
  return {
    begin: async (_path, size) => {
      [bytes, filled] = [new Uint8Array(size), 0];
    },
    put: async (part) => {
      bytes.set(part, filled);
      filled += part.length;
    },
    end: async () => {
      const stored = await originals.putFile(bytes);
      if (!stored.ok) throw new NotStored(stored.error);
    },
  };
}
