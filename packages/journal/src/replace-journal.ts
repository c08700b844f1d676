/**
 * Puts another journal in the place of the one that lies there, its lock included, so that a crash at any moment leaves the
 * old one or the new one, whole. The new originals are written beside what is there; then one transaction puts records and
 * originals in place and takes the lock away, if nothing was written meanwhile. Needs no passphrase.
 *
 * Every storage given before answers `storage-relocked` from then on, here and in every other tab. What a crash leaves
 * beside an unlocked journal is named by no entry, and goes with the next replacement or with erasing.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { Entry } from "./entry.ts";
import type { JournalPlace, LockState } from "./place-port.ts";
import { type Hash, hashBytes } from "./sha256.ts";
import { plainStorage } from "./storage-on-place.ts";
import type { JournalStorage, StorageFailure, StoredFile } from "./storage-port.ts";
import { toRecord } from "./stored-entries.ts";

export interface Replacement {
  /** Beside what is there. */
  readonly putFile: (bytes: Uint8Array) => Promise<Result<StoredFile, StorageFailure>>;
  /** The one step; the storage of what lies there now. `storage-locked` where another tab goes on writing: nothing has changed. */
  readonly finish: (entries: readonly Entry[]) => Promise<Result<JournalStorage, StorageFailure>>;
  /** Takes away what was put beside. */
  readonly giveUp: () => Promise<void>;
}

/** More lost races in a row than any number of tabs brings about. */
const mostAttempts = 100;

export async function beginReplacing(place: JournalPlace): Promise<Result<Replacement, StorageFailure>> {
  const lock = await place.lock();
  if (!lock.ok) return lock;
  const { generation, sealing, box } = lock.value;
  const next: LockState = { generation: generation + 1, sealing: box === null ? sealing : generation + 1, box: null };
  const before = await place.listFiles(generation);
  if (!before.ok) return before;
  const there = new Set(before.value.map(({ name }) => name));
  const put = new Set<Hash>();

  return ok({
    putFile: async (bytes) => {
      const file = { hash: hashBytes(bytes), size: bytes.length };
      const kept = await place.putFile(generation, { name: file.hash, sealing: next.sealing, label: "" }, bytes);
      if (!kept.ok) return kept;
      put.add(file.hash);
      return ok(file);
    },

    finish: async (entries) => {
      const records = [...entries].sort(byPlace).map(toRecord);
      for (let attempt = 1; ; attempt += 1) {
        const [seenRecords, seenFiles] = [await place.read(generation), await place.listFiles(generation)];
        if (!seenRecords.ok) return seenRecords;
        if (!seenFiles.ok) return seenFiles;
        const seen = { seenRecords: seenRecords.value, seenFiles: seenFiles.value.map(({ name }) => name) };
        const changed = await place.changeLock({ from: lock.value, to: next, reseal: { ...seen, records, files: [...put] } });
        if (changed.ok) return ok(plainStorage(place, next));
        if (changed.error.kind !== "reseal-raced") return err(changed.error);
        if (attempt === mostAttempts) return err({ kind: "storage-locked", detail: "another tab writes faster than this one replaces" });
      }
    },

    giveUp: async () => {
      for (const name of put) if (!there.has(name)) await place.eraseFile(generation, name);
    },
  });
}

const byPlace = (a: Entry, b: Entry): number => (a.device < b.device ? -1 : a.device > b.device ? 1 : a.sequence - b.sequence);
