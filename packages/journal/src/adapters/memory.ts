/**
 * A journal in memory: for tests, for trying an example case, and as the plainest reading of the port. Lost with the
 * process. Several storages over one `MemoryPlace` behave like several tabs over one database.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import { type Hash, hashBytes } from "../sha256.ts";
import type { ChainMoved, JournalStorage, RecordMissing, StorageBatch, StorageFailure, StoredRecord, Tail } from "../storage-port.ts";
import { checkBatch } from "./check-batch.ts";

export interface MemoryPlace {
  readonly chains: Map<string, StoredRecord[]>;
  readonly files: Map<Hash, Uint8Array>;
}

export const memoryPlace = (): MemoryPlace => ({ chains: new Map(), files: new Map() });

export function memoryStorage(place: MemoryPlace = memoryPlace()): JournalStorage {
  let isClosed = false;

  /** Every answer but the closed one is a value; bytes are copied, so that nobody changes what is stored. */
  async function whileOpen<Value, Failure>(work: () => Result<Value, Failure>): Promise<Result<Value, Failure | StorageFailure>> {
    return isClosed ? err({ kind: "storage-closed", elsewhere: false }) : work();
  }

  return {
    tails: () => whileOpen(() => ok(devicesIn(place).flatMap((device) => chainOf(place, device).slice(-1).map(copyOf)))),
    read: () => whileOpen(() => ok(devicesIn(place).flatMap((device) => chainOf(place, device).map(copyOf)))),
    write: (batch) => whileOpen(() => writeBatch(place, batch)),

    putFile: (bytes) =>
      whileOpen(() => {
        const hash = hashBytes(bytes);
        place.files.set(hash, bytes.slice());
        return ok({ hash, size: bytes.length });
      }),
    getFile: (hash) =>
      whileOpen(() => {
        const bytes = place.files.get(hash);
        return bytes ? ok(bytes.slice()) : err({ kind: "file-missing", hash });
      }),
    listFiles: () =>
      whileOpen(() => ok([...place.files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([hash, { length }]) => ({ hash, size: length })))),
    eraseFile: (hash) =>
      whileOpen(() => {
        place.files.delete(hash);
        return ok(null);
      }),

    erase: () =>
      whileOpen(() => {
        place.chains.clear();
        place.files.clear();
        isClosed = true;
        return ok(null);
      }),
    async close() {
      isClosed = true;
    },
  };
}

function writeBatch(place: MemoryPlace, batch: StorageBatch): Result<null, ChainMoved | RecordMissing> {
  checkBatch(batch);
  const { chains, rewritten = [] } = batch;
  for (const { device, after } of chains) {
    const tail = tailIn(place, device);
    if (tail?.sequence !== after?.sequence || tail?.id !== after?.id) return err({ kind: "chain-moved", device, tail });
  }
  for (const { device, sequence, id } of rewritten) {
    if (chainOf(place, device)[sequence - 1]?.id !== id) return err({ kind: "record-missing", device, sequence });
  }
  for (const { device, records } of chains) place.chains.set(device, [...chainOf(place, device), ...records.map(copyOf)]);
  for (const record of rewritten) chainOf(place, record.device)[record.sequence - 1] = copyOf(record);
  return ok(null);
}

const devicesIn = (place: MemoryPlace): readonly string[] => [...place.chains.keys()].sort();

const chainOf = (place: MemoryPlace, device: string): StoredRecord[] => place.chains.get(device) ?? [];

function tailIn(place: MemoryPlace, device: string): Tail | null {
  const last = chainOf(place, device).at(-1);
  return last ? { sequence: last.sequence, id: last.id } : null;
}

const copyOf = (record: StoredRecord): StoredRecord => ({ ...record, bytes: record.bytes.slice() });
