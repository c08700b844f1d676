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
import { type Hash, hashBytes } from "../sha256.ts";
import type { ChainMoved, JournalStorage, RecordMissing, StorageBatch, StorageFailure, StoredFile, StoredRecord } from "../storage-port.ts";
import { checkBatch } from "./check-batch.ts";
import { toOpeningFailure, toStorageFailure } from "./indexeddb-failure.ts";
import { type JournalDatabase, type JournalSchema, schemaVersion, upgradeSchema } from "./indexeddb-schema.ts";

export interface IndexedDbOptions {
  /** Called once when another tab takes the database away, or the browser itself closes it. */
  readonly onTakenAway?: () => void;
  /** How long another tab may keep us from opening or deleting, in milliseconds. */
  readonly patience?: number;
}

export async function openIndexedDbStorage(
  name: string,
  { onTakenAway, patience = 5000 }: IndexedDbOptions = {},
): Promise<Result<JournalStorage, StorageFailure>> {
  if (typeof indexedDB === "undefined") return err({ kind: "storage-denied", detail: "this browser offers no IndexedDB" });
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
      upgrade: upgradeSchema,
      blocking: (_current, _blocked, event) => takeAway(event.target as unknown as JournalDatabase), // the event's target is the database
      terminated: () => takeAway(undefined),
    });
    database = await within(patience, opening, (late) => late.close());
    if (!database) return err({ kind: "storage-locked", detail: "another tab holds an older version of this database" });
    return ok(storageOn(database, connection, patience));
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "VersionError") {
      return err({ kind: "storage-too-new", found: await versionOf(name), known: schemaVersion });
    }
    return err(toOpeningFailure(thrown));
  }
}

interface Connection {
  state: "open" | "closed" | "taken-away";
}

function storageOn(database: JournalDatabase, connection: Connection, patience: number): JournalStorage {
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

  return {
    tails: () => whileOpen(async () => ok(await readTails(database))),
    read: () => whileOpen(async () => ok(await database.getAll("records"))),
    write: (batch) => whileOpen(() => writeBatch(database, batch)),

    putFile: (bytes) =>
      whileOpen(async () => {
        const hash = hashBytes(bytes);
        const writing = database.transaction("files", "readwrite", { durability: "strict" });
        await Promise.all([writing.store.put({ hash, size: bytes.length, bytes: bytes.slice() }), writing.done]);
        return ok({ hash, size: bytes.length });
      }),
    getFile: (hash) =>
      whileOpen(async () => {
        const file = await database.get("files", hash);
        return file ? ok(file.bytes) : err({ kind: "file-missing", hash });
      }),
    listFiles: () => whileOpen(async () => ok(await readFileList(database))),
    eraseFile: (hash) =>
      whileOpen(async () => {
        const writing = database.transaction("files", "readwrite", { durability: "strict" });
        await Promise.all([writing.store.delete(hash), writing.done]);
        return ok(null);
      }),

    erase: () =>
      whileOpen(async () => {
        const writing = database.transaction(["records", "files"], "readwrite", { durability: "strict" });
        await Promise.all([writing.objectStore("records").clear(), writing.objectStore("files").clear(), writing.done]);
        close();
        const isDeleted = await within(
          patience,
          deleteDB(database.name).then(() => true),
        );
        return isDeleted ? ok(null) : err({ kind: "storage-locked", detail: "another tab still holds the emptied database" });
      }),
    async close() {
      close();
    },
  };
}

type Writing = IDBPTransaction<JournalSchema, ["records"], "readwrite">;

/** Compared, added and rewritten in one transaction; a refusal aborts it. Adding is requested without waiting in between. */
async function writeBatch(database: JournalDatabase, batch: StorageBatch): Promise<Result<null, ChainMoved | RecordMissing>> {
  checkBatch(batch);
  const writing = database.transaction("records", "readwrite", { durability: "strict" });
  const isDone = writing.done.then(
    () => true,
    (thrown: unknown) => thrown,
  );
  try {
    const refusal = await findRefusal(writing, batch);
    if (refusal) {
      writing.abort();
      await isDone;
      return err(refusal);
    }
    const requests = batch.chains.flatMap(({ records }) => records.map((record) => writing.store.add(record)));
    requests.push(...(batch.rewritten ?? []).map((record) => writing.store.put(record)));
    await Promise.all(requests);
  } catch (thrown) {
    await isDone; // the reason of the abort says more than the failed request
    throw writing.error ?? thrown;
  }
  const outcome = await isDone;
  if (outcome !== true) throw writing.error ?? outcome;
  return ok(null);
}

async function findRefusal({ store }: Writing, { chains, rewritten = [] }: StorageBatch): Promise<ChainMoved | RecordMissing | null> {
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
async function readTails(database: JournalDatabase): Promise<readonly StoredRecord[]> {
  const { store } = database.transaction("records", "readonly");
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

async function readFileList(database: JournalDatabase): Promise<readonly StoredFile[]> {
  const files: StoredFile[] = [];
  let cursor = await database.transaction("files", "readonly").store.index("size").openKeyCursor();
  while (cursor) {
    const [hash, size]: [Hash, number] = cursor.key;
    files.push({ hash, size });
    cursor = await cursor.continue();
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
