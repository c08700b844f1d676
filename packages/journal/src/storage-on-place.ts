/**
 * The storage of a journal over a place that keeps bytes: what goes in is put into an envelope, what comes out is taken
 * out of it. Without a lock the envelope is open (`openEnvelope`); seal/sealed-envelope.ts is the closed one.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { JournalPlace, KeptFile, LockState } from "./place-port.ts";
import { type Hash, hashBytes } from "./sha256.ts";
import type { JournalStorage, StorageFailure, StoredFile, StoredRecord } from "./storage-port.ts";

/** `null`: the seal does not open. */
export interface Envelope {
  readonly putRecord: (record: StoredRecord) => Promise<StoredRecord>;
  readonly takeRecord: (record: StoredRecord) => Promise<StoredRecord | null>;
  /** Under which name a file with this hash lies. */
  readonly nameOf: (hash: Hash) => Hash;
  readonly putFile: (file: StoredFile, bytes: Uint8Array) => Promise<Pick<KeptFile, "label"> & { readonly bytes: Uint8Array }>;
  readonly takeFile: (name: Hash, bytes: Uint8Array) => Promise<Uint8Array | null>;
  readonly readLabel: (file: KeptFile) => Promise<StoredFile | null>;
}

export const openEnvelope: Envelope = {
  putRecord: async (record) => record,
  takeRecord: async (record) => record,
  nameOf: (hash) => hash,
  putFile: async (_file, bytes) => ({ label: "", bytes }),
  takeFile: async (_name, bytes) => bytes,
  readLabel: async ({ name, size }) => ({ hash: name, size }),
};

/** Over a place without a lock. Where one stands every answer is `storage-sealed`: see seal/lockable.ts. */
export function plainStorage(place: JournalPlace, lock: LockState): JournalStorage {
  return lock.box === null ? storageOnPlace(place, lock, openEnvelope) : sealedAgainst(place);
}

/** `lock`: as the envelope was made for. */
export function storageOnPlace(place: JournalPlace, { generation, sealing }: LockState, envelope: Envelope): JournalStorage {
  async function taken(
    reading: Promise<Result<readonly StoredRecord[], StorageFailure>>,
  ): Promise<Result<readonly StoredRecord[], StorageFailure>> {
    const records = await reading;
    return records.ok ? takeRecords(records.value, envelope) : records;
  }

  return {
    tails: () => taken(place.tails(generation)),
    read: () => taken(place.read(generation)),
    write: async ({ chains, rewritten = [] }) => {
      const put = (records: readonly StoredRecord[]) => Promise.all(records.map(envelope.putRecord));
      const within = await Promise.all(chains.map(async (chain) => ({ ...chain, records: await put(chain.records) })));
      return place.write(generation, { chains: within, rewritten: await put(rewritten) });
    },

    putFile: async (bytes) => {
      const file = { hash: hashBytes(bytes), size: bytes.length };
      const { label, bytes: within } = await envelope.putFile(file, bytes);
      const kept = await place.putFile(generation, { name: envelope.nameOf(file.hash), sealing, label }, within);
      return kept.ok ? ok(file) : kept;
    },
    getFile: async (hash) => {
      const name = envelope.nameOf(hash);
      const found = await place.getFile(generation, name);
      if (!found.ok) return found;
      if (found.value === null) return err({ kind: "file-missing", hash });
      const bytes = await envelope.takeFile(name, found.value);
      return bytes ? ok(bytes) : err(sealBroken(`file ${hash}`));
    },
    listFiles: async () => {
      const kept = await place.listFiles(generation);
      if (!kept.ok) return kept;
      const files: StoredFile[] = [];
      for (const file of kept.value) {
        const stored = await envelope.readLabel(file);
        if (!stored) return err(sealBroken(`file ${file.name}`));
        files.push(stored);
      }
      return ok(files.sort((a, b) => (a.hash < b.hash ? -1 : 1)));
    },
    eraseFile: (hash) => place.eraseFile(generation, envelope.nameOf(hash)),
    erase: place.erase,
    close: place.close,
  };
}

/** All of them, or the first that does not open. */
export async function takeRecords(
  records: readonly StoredRecord[],
  envelope: Envelope,
): Promise<Result<readonly StoredRecord[], StorageFailure>> {
  const taken = await Promise.all(records.map(envelope.takeRecord));
  const broken = records.find((_, index) => taken[index] === null);
  if (broken) return err(sealBroken(`${broken.device} ${broken.sequence}`));
  return ok(taken.filter((record) => record !== null));
}

export const sealBroken = (what: string): StorageFailure => ({ kind: "storage-corrupt", detail: `the seal of ${what} does not open` });

function sealedAgainst({ erase, close }: JournalPlace): JournalStorage {
  const refuse = async () => err<StorageFailure>({ kind: "storage-sealed" });
  return {
    tails: refuse,
    read: refuse,
    write: refuse,
    putFile: refuse,
    getFile: refuse,
    listFiles: refuse,
    eraseFile: refuse,
    erase,
    close,
  };
}
