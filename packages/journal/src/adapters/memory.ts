/**
 * A journal in memory: for tests, for trying an example case, and as the plainest reading of the port. Lost with the
 * process. Several places over one `Memory` behave like several tabs over one database.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import {
  type JournalPlace,
  type KeptFile,
  type LockChange,
  type LockState,
  lockOfErased,
  noLock,
  type Reseal,
  type ResealRaced,
} from "../place-port.ts";
import type { Hash } from "../sha256.ts";
import { plainStorage } from "../storage-on-place.ts";
import type { ChainMoved, JournalStorage, RecordMissing, StorageBatch, StorageFailure, StoredRecord, Tail } from "../storage-port.ts";
import { checkBatch } from "./check-batch.ts";
import { sameNames, sameRecords } from "./same-records.ts";

export interface Memory {
  readonly chains: Map<string, StoredRecord[]>;
  readonly files: Map<Hash, KeptFile & { readonly bytes: Uint8Array }>;
  lock: LockState;
}

export const newMemory = (): Memory => ({ chains: new Map(), files: new Map(), lock: noLock });

/** Without a lock. */
export const memoryStorage = (memory: Memory = newMemory()): JournalStorage => plainStorage(memoryPlace(memory), memory.lock);

export function memoryPlace(memory: Memory): JournalPlace {
  let isClosed = false;

  /** Every answer but the closed one is a value; bytes are copied, so that nobody changes what is stored. */
  async function whileOpen<Value, Failure>(work: () => Result<Value, Failure>): Promise<Result<Value, Failure | StorageFailure>> {
    return isClosed ? err({ kind: "storage-closed", elsewhere: false }) : work();
  }

  const inGeneration = <Value, Failure>(
    generation: number,
    work: () => Result<Value, Failure>,
  ): Promise<Result<Value, Failure | StorageFailure>> =>
    whileOpen<Value, Failure | StorageFailure>(() => (memory.lock.generation === generation ? work() : err({ kind: "storage-relocked" })));

  return {
    lock: () => whileOpen(() => ok(memory.lock)),
    tails: (generation) =>
      inGeneration(generation, () => ok(devicesIn(memory).flatMap((device) => chainOf(memory, device).slice(-1).map(copyOf)))),
    read: (generation) => inGeneration(generation, () => ok(allRecords(memory).map(copyOf))),
    write: (generation, batch) => inGeneration(generation, () => writeBatch(memory, batch)),

    putFile: (generation, file, bytes) =>
      inGeneration(generation, () => {
        memory.files.set(file.name, { ...file, size: bytes.length, bytes: bytes.slice() });
        return ok(null);
      }),
    getFile: (generation, name) => inGeneration(generation, () => ok(memory.files.get(name)?.bytes.slice() ?? null)),
    listFiles: (generation) => inGeneration(generation, () => ok(filesOf(memory))),
    eraseFile: (generation, name) =>
      inGeneration(generation, () => {
        memory.files.delete(name);
        return ok(null);
      }),

    changeLock: (change) => inGeneration(change.from.generation, () => changeLock(memory, change)),
    sweep: () =>
      whileOpen(() => {
        for (const [name, { sealing }] of memory.files) if (sealing !== memory.lock.sealing) memory.files.delete(name);
        return ok(null);
      }),
    erase: () =>
      whileOpen(() => {
        memory.chains.clear();
        memory.files.clear();
        memory.lock = lockOfErased(memory.lock);
        isClosed = true;
        return ok(null);
      }),
    async close() {
      isClosed = true;
    },
  };
}

function writeBatch(memory: Memory, batch: StorageBatch): Result<null, ChainMoved | RecordMissing> {
  checkBatch(batch);
  const { chains, rewritten = [] } = batch;
  for (const { device, after } of chains) {
    const tail = tailIn(memory, device);
    if (tail?.sequence !== after?.sequence || tail?.id !== after?.id) return err({ kind: "chain-moved", device, tail });
  }
  for (const { device, sequence, id } of rewritten) {
    if (chainOf(memory, device)[sequence - 1]?.id !== id) return err({ kind: "record-missing", device, sequence });
  }
  for (const { device, records } of chains) memory.chains.set(device, [...chainOf(memory, device), ...records.map(copyOf)]);
  for (const record of rewritten) chainOf(memory, record.device)[record.sequence - 1] = copyOf(record);
  return ok(null);
}

function changeLock(memory: Memory, { to, reseal }: LockChange): Result<null, ResealRaced> {
  if (reseal && !isStillSo(memory, reseal)) return err({ kind: "reseal-raced" });
  if (reseal) {
    memory.chains.clear();
    for (const record of reseal.records) {
      const chain = chainOf(memory, record.device);
      memory.chains.set(record.device, chain);
      chain.push(copyOf(record));
    }
    const kept = new Set(reseal.files);
    for (const name of memory.files.keys()) if (!kept.has(name)) memory.files.delete(name);
  }
  memory.lock = to;
  return ok(null);
}

const isStillSo = (memory: Memory, { seenRecords, seenFiles, files }: Reseal): boolean =>
  sameRecords(allRecords(memory), seenRecords) &&
  sameNames(
    filesOf(memory).map(({ name }) => name),
    seenFiles,
  ) &&
  files.every((name) => memory.files.has(name));

const devicesIn = (memory: Memory): readonly string[] => [...memory.chains.keys()].sort();

const allRecords = (memory: Memory): readonly StoredRecord[] => devicesIn(memory).flatMap((device) => chainOf(memory, device));

const chainOf = (memory: Memory, device: string): StoredRecord[] => memory.chains.get(device) ?? [];

function tailIn(memory: Memory, device: string): Tail | null {
  const last = chainOf(memory, device).at(-1);
  return last ? { sequence: last.sequence, id: last.id } : null;
}

/** Of the present sealing, by name. */
const filesOf = ({ files, lock }: Memory): readonly KeptFile[] =>
  [...files.values()]
    .filter(({ sealing }) => sealing === lock.sealing)
    .map(({ name, sealing, size, label }) => ({ name, sealing, size, label }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

const copyOf = (record: StoredRecord): StoredRecord => ({ ...record, bytes: record.bytes.slice() });
