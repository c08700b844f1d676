/**
 * A journal in the browser's IndexedDB, one database a case. `durability: "strict"`: the browser says done only when the
 * operating system was told to write it down.
 *
 * Several tabs: IndexedDB runs one writing transaction at a time over the same stores, and the tail is compared inside
 * it. Nothing but requests of that transaction is awaited there, or the browser would end it early. When another tab
 * deletes or upgrades the database, this one lets go and answers `storage-closed` with `elsewhere`.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import { deleteDB, type IDBPTransaction, openDB } from "idb";
import type { DeviceId } from "../entry.ts";
import { type JournalPlace, type KeptFile, type LockState, lockOfErased, noLock } from "../place-port.ts";
import { plainStorage } from "../storage-on-place.ts";
import type { ChainMoved, JournalStorage, RecordMissing, StorageBatch, StorageFailure, StoredRecord } from "../storage-port.ts";
import { checkBatch } from "./check-batch.ts";
import { toOpeningFailure, toStorageFailure } from "./indexeddb-failure.ts";
import { type JournalDatabase, type JournalSchema, schemaVersion, upgradeSchema } from "./indexeddb-schema.ts";

export interface IndexedDbOptions {
  /** Called once when another tab takes the database away, or the browser itself closes it. */
  readonly onTakenAway?: () => void;
  /** How long another tab may keep us from opening or deleting, in milliseconds. */
  readonly patience?: number;
}

/** A storage without a lock; where one stands every answer is `storage-sealed`. */
export async function openIndexedDbStorage(name: string, options: IndexedDbOptions = {}): Promise<Result<JournalStorage, StorageFailure>> {
  const place = await openIndexedDbPlace(name, options);
  if (!place.ok) return place;
  const lock = await place.value.lock();
  return lock.ok ? ok(plainStorage(place.value, lock.value)) : lock;
}

/** For seal/lockable.ts. */
export async function openIndexedDbPlace(
  name: string,
  { onTakenAway, patience = 5000 }: IndexedDbOptions = {},
): Promise<Result<JournalPlace, StorageFailure>> {
  if (!isOffered()) return err({ kind: "storage-denied", detail: "this browser offers no IndexedDB" });
  const connection: Connection = { state: "open" };
  const takeAway = (database: JournalDatabase | undefined): void => {
    if (connection.state === "closed") return;
    database?.close();
    connection.state = "taken-away";
    onTakenAway?.();
  };
  let database: JournalDatabase | undefined;
  try {
    const opening = openDB<JournalSchema>(name, schemaVersion, {
      upgrade: (database, from, _to, upgrading) => {
        // Whatever goes wrong in between leaves the database as it was.
        upgradeSchema(database, from, upgrading).catch(() => upgrading.error ?? upgrading.abort());
      },
      blocking: (_current, _blocked, event) => takeAway(event.target as unknown as JournalDatabase), // the event's target is the database
      terminated: () => takeAway(undefined),
    });
    database = await within(patience, opening, (late) => late.close());
    if (!database) return err({ kind: "storage-locked", detail: "another tab holds an older version of this database" });
    return ok(placeOn(database, connection, patience));
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "VersionError") {
      return err({ kind: "storage-too-new", found: await versionOf(name), known: schemaVersion });
    }
    return err(toOpeningFailure(thrown));
  }
}

/** In some browsers inside other apps it is there and `null`. */
const isOffered = (): boolean => typeof indexedDB !== "undefined" && indexedDB !== null;

interface Connection {
  state: "open" | "closed" | "taken-away";
}

function placeOn(database: JournalDatabase, connection: Connection, patience: number): JournalPlace {
  async function whileOpen<Value, Failure>(work: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure | StorageFailure>> {
    if (connection.state !== "open") return err({ kind: "storage-closed", elsewhere: connection.state === "taken-away" });
    try {
      return await work();
    } catch (thrown) {
      return err(toStorageFailure(thrown));
    }
  }

  function close(): void {
    if (connection.state === "open") database.close();
    connection.state = "closed";
  }

  function reading<Value>(generation: number, work: (reading: Reading, lock: LockState) => Promise<Value>) {
    return whileOpen<Value, StorageFailure>(async () => {
      const transaction: Reading = database.transaction(everything, "readonly");
      const lock = await lockIn(transaction);
      return lock.generation === generation ? ok(await work(transaction, lock)) : err({ kind: "storage-relocked" });
    });
  }

  /** A refusal aborts the transaction. */
  function writing<Value, Failure>(generation: number | null, work: (writing: Writing) => Promise<Result<Value, Failure>>) {
    return whileOpen<Value, Failure | StorageFailure>(async () => {
      const transaction: Writing = database.transaction(everything, "readwrite", { durability: "strict" });
      const isDone = transaction.done.then(
        () => true,
        (thrown: unknown) => thrown,
      );
      let answer: Result<Value, Failure | StorageFailure>;
      try {
        const { generation: now } = await lockIn(transaction);
        answer = generation === null || now === generation ? await work(transaction) : err({ kind: "storage-relocked" });
        if (!answer.ok) {
          transaction.abort();
          await isDone;
          return answer;
        }
      } catch (thrown) {
        await isDone; // the reason of the abort says more than the failed request
        throw transaction.error ?? thrown;
      }
      const outcome = await isDone;
      if (outcome !== true) throw transaction.error ?? outcome;
      return answer;
    });
  }

  return {
    lock: () => whileOpen(async () => ok((await database.get("meta", "lock")) ?? noLock)),
    tails: (generation) => reading(generation, readTails),
    read: (generation) => reading(generation, (transaction) => transaction.objectStore("records").getAll()),
    write: (generation, batch) => {
      checkBatch(batch);
      return writing(generation, (transaction) => writeBatch(transaction, batch));
    },

    putFile: (generation, file, bytes) =>
      writing(generation, async (transaction) => {
        await transaction.objectStore("originals").put({ ...file, size: bytes.length, bytes: bytes.slice() });
        return ok(null);
      }),
    getFile: (generation, name) =>
      reading(generation, async (transaction) => (await transaction.objectStore("originals").get(name))?.bytes ?? null),
    listFiles: (generation) => reading(generation, readFileList),
    eraseFile: (generation, name) =>
      writing(generation, async (transaction) => {
        await transaction.objectStore("originals").delete(name);
        return ok(null);
      }),

    changeLock: async (change) => {
      const { changeLockIn } = await import("./indexeddb-lock.ts");
      return writing(change.from.generation, async (transaction) =>
        (await changeLockIn(transaction, change)) ? ok(null) : err({ kind: "reseal-raced" } as const),
      );
    },
    sweep: () =>
      writing(null, async (transaction) => {
        const { sealing } = await lockIn(transaction);
        const originals = transaction.objectStore("originals");
        for (let file = await originals.index("listed").openKeyCursor(); file; file = await file.continue()) {
          if (file.key[0] !== sealing) await originals.delete(file.primaryKey);
        }
        return ok(null);
      }),
    erase: async () => {
      const emptied = await writing<null, never>(null, async (transaction) => {
        const next = lockOfErased(await lockIn(transaction));
        await Promise.all([transaction.objectStore("records").clear(), transaction.objectStore("originals").clear()]);
        await transaction.objectStore("meta").put(next, "lock");
        return ok(null);
      });
      return emptied.ok ? whileOpen(() => deleteWhole(database, close, patience)) : emptied;
    },
    async close() {
      close();
    },
  };
}

async function deleteWhole(database: JournalDatabase, close: () => void, patience: number): Promise<Result<null, StorageFailure>> {
  close();
  const isDeleted = await within(
    patience,
    deleteDB(database.name).then(() => true),
  );
  return isDeleted ? ok(null) : err({ kind: "storage-locked", detail: "another tab still holds the emptied database" });
}

/** One transaction sees the lock and whatever is done under it. */
const everything: Stores = ["records", "originals", "meta"];
type Stores = ("records" | "originals" | "meta")[];
type Reading = IDBPTransaction<JournalSchema, Stores, "readonly">;
type Writing = IDBPTransaction<JournalSchema, Stores, "readwrite">;

const lockIn = async (transaction: Reading | Writing): Promise<LockState> =>
  (await (transaction as Reading).objectStore("meta").get("lock")) ?? noLock;

/** Compared, added and rewritten in one transaction. Adding is requested without waiting in between. */
async function writeBatch(writing: Writing, batch: StorageBatch): Promise<Result<null, ChainMoved | RecordMissing>> {
  const refusal = await findRefusal(writing, batch);
  if (refusal) return err(refusal);
  const store = writing.objectStore("records");
  const requests = batch.chains.flatMap(({ records }) => records.map((record) => store.add(record)));
  requests.push(...(batch.rewritten ?? []).map((record) => store.put(record)));
  await Promise.all(requests);
  return ok(null);
}

async function findRefusal(writing: Writing, { chains, rewritten = [] }: StorageBatch): Promise<ChainMoved | RecordMissing | null> {
  const store = writing.objectStore("records");
  for (const { device, after } of chains) {
    const last = (await store.openCursor(wholeChain(device), "prev"))?.value;
    if (last?.sequence === after?.sequence && last?.id === after?.id) continue;
    return { kind: "chain-moved", device, tail: last ? { sequence: last.sequence, id: last.id } : null };
  }
  for (const { device, sequence, id } of rewritten) {
    if ((await store.get([device, sequence]))?.id !== id) return { kind: "record-missing", device, sequence };
  }
  return null;
}

/** From device to device, the last record of each, without reading the others. */
async function readTails(reading: Reading): Promise<readonly StoredRecord[]> {
  const store = reading.objectStore("records");
  const tails: StoredRecord[] = [];
  let first = await store.openKeyCursor();
  while (first) {
    const [device] = first.primaryKey;
    const last = await store.openCursor(wholeChain(device), "prev");
    if (last) tails.push(last.value);
    first = await store.openKeyCursor(IDBKeyRange.lowerBound([device, []], true));
  }
  return tails;
}

/** An array sorts after every number, so `[device, []]` stands behind the device's last record. */
const wholeChain = (device: DeviceId): IDBKeyRange => IDBKeyRange.bound([device], [device, []]);

/** The files of the present sealing, by name. */
async function readFileList(reading: Reading, { sealing: present }: LockState): Promise<readonly KeptFile[]> {
  const files: KeptFile[] = [];
  const listed = reading.objectStore("originals").index("listed");
  for (let file = await listed.openKeyCursor(IDBKeyRange.bound([present], [present, []])); file; file = await file.continue()) {
    const [sealing, name, size, label] = file.key;
    files.push({ name, sealing, size, label });
  }
  return files;
}

/** `undefined` when it took too long; what comes later is handed to `late`. */
async function within<Value>(patience: number, work: Promise<Value>, late?: (value: Value) => void): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      if (late) work.then(late, () => undefined);
      resolve(undefined);
    }, patience);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

async function versionOf(name: string): Promise<number> {
  const databases = await indexedDB.databases();
  return databases.find((database) => database.name === name)?.version ?? schemaVersion + 1;
}
