/**
 * A journal in one SQLite file, `journal.tanhao`, for the command line.
 *
 * Durability: write-ahead log with synchronous=FULL, so that each commit is synced before it is acknowledged. (With a
 * rollback journal FULL is not enough: the directory entry of the deleted journal may come back after a power cut and undo
 * the commit. Where the file system cannot do a write-ahead log we therefore take the rollback journal with EXTRA.) The
 * write-ahead log is also six times quicker here, lets others read meanwhile, and is folded into the one file on closing:
 * copy a case only when it is closed, or with `tanhao export`.
 *
 * Erasing: secure_delete overwrites what is deleted, and the log is emptied after a redaction and after a change of the
 * lock, so that erased words, and words from before a lock was set, are not left in the file.
 */

import { rmSync } from "node:fs";
import { err, ok, type Result } from "@tanhao/core/result";
import type Database from "libsql";
import type { EntryId } from "../entry.ts";
import { type JournalPlace, type KeptFile, type LockState, lockOfErased, type ResealRaced } from "../place-port.ts";
import { plainStorage } from "../storage-on-place.ts";
import type { ChainMoved, JournalStorage, RecordMissing, StorageBatch, StorageFailure } from "../storage-port.ts";
import { checkBatch } from "./check-batch.ts";
import { emptyLog, foldLog, inSnapshot, inTransaction, openDatabase, shrink } from "./sqlite-database.ts";
import { toStorageFailure } from "./sqlite-failure.ts";
import { changeLockIn, LockUnreadable, lockIn, writeLock } from "./sqlite-lock.ts";
import { migrations } from "./sqlite-migrations.ts";
import { plainBytes, recordsIn, toStoredRecord } from "./sqlite-rows.ts";

export interface SqliteOptions {
  /** How long to wait for another process that writes, in milliseconds. */
  readonly patience?: number;
}

/** A storage without a lock over the file at `path`; where one stands every answer is `storage-sealed`. */
export function openSqliteStorage(path: string, options: SqliteOptions = {}): Result<JournalStorage, StorageFailure> {
  const opened = openBoth(path, options);
  return opened.ok ? ok(plainStorage(opened.value.place, opened.value.lock)) : opened;
}

/** Opens the file at `path`, or makes it; its folder must exist. For seal/lockable.ts. */
export function openSqlitePlace(path: string, options: SqliteOptions = {}): Result<JournalPlace, StorageFailure> {
  const opened = openBoth(path, options);
  return opened.ok ? ok(opened.value.place) : opened;
}

interface Opened {
  readonly place: JournalPlace;
  readonly lock: LockState;
}

function openBoth(path: string, { patience = 5000 }: SqliteOptions): Result<Opened, StorageFailure> {
  const database = openDatabase(path, patience, migrations);
  if (!database.ok) return database;
  try {
    return ok({ place: placeOn(database.value, path), lock: lockIn(database.value) });
  } catch (thrown) {
    database.value.close();
    return err(failureOf(thrown));
  }
}

const failureOf = (thrown: unknown): StorageFailure =>
  thrown instanceof LockUnreadable ? { kind: "storage-corrupt", detail: "what is kept of the lock is no JSON" } : toStorageFailure(thrown);

function placeOn(database: Database.Database, path: string): JournalPlace {
  let isClosed = false;

  async function whileOpen<Value, Failure>(work: () => Result<Value, Failure>): Promise<Result<Value, Failure | StorageFailure>> {
    if (isClosed) return err({ kind: "storage-closed", elsewhere: false });
    try {
      return work();
    } catch (thrown) {
      return err(thrown instanceof Refusal ? (thrown.reason as Failure) : failureOf(thrown)); // only `refuse` throws one
    }
  }

  /** The lock is looked at in the same snapshot or transaction in which the work is done. */
  const within =
    (run: typeof inSnapshot) =>
    <Value, Failure>(generation: number, work: () => Value): Promise<Result<Value, Failure | StorageFailure>> =>
      whileOpen(() =>
        ok(
          run(database, () => {
            if (lockIn(database).generation !== generation) throw new Refusal({ kind: "storage-relocked" });
            return work();
          }),
        ),
      );
  const reading = within(inSnapshot);
  const writing = within(inTransaction);

  function close(): void {
    if (isClosed) return;
    isClosed = true;
    foldLog(database);
    database.close();
  }

  const allTails = database.prepare(tailsSql);
  const tailOf = database.prepare("SELECT sequence, id FROM record WHERE device = ? ORDER BY sequence DESC LIMIT 1");
  const insert = database.prepare("INSERT INTO record (device, sequence, id, bytes) VALUES (?, ?, ?, ?)");
  const rewrite = database.prepare("UPDATE record SET bytes = ? WHERE device = ? AND sequence = ? AND id = ?");

  /** Throws to roll back. */
  function writeAll({ chains, rewritten = [] }: StorageBatch): null {
    for (const { device, after } of chains) {
      const tail = (tailOf.get(device) ?? null) as { sequence: number; id: EntryId } | null; // the columns of the query
      if (tail?.sequence !== after?.sequence || tail?.id !== after?.id) {
        throw new Refusal({ kind: "chain-moved", device, tail: tail && { sequence: tail.sequence, id: tail.id } });
      }
    }
    for (const { records } of chains) for (const { device, sequence, id, bytes } of records) insert.run(device, sequence, id, bytes);
    for (const { device, sequence, id, bytes } of rewritten) {
      if (rewrite.run(bytes, device, sequence, id).changes !== 1) throw new Refusal({ kind: "record-missing", device, sequence });
    }
    return null;
  }

  return {
    lock: () => whileOpen(() => ok(lockIn(database))),
    tails: (generation) => reading(generation, () => allTails.all().map(toStoredRecord)),
    read: (generation) => reading(generation, () => recordsIn(database)),
    write: async (generation, batch) => {
      checkBatch(batch);
      const written = await writing<null, ChainMoved | RecordMissing>(generation, () => writeAll(batch));
      if (written.ok && batch.rewritten && batch.rewritten.length > 0) emptyLog(database);
      return written;
    },

    putFile: (generation, { name, sealing, label }, bytes) =>
      writing(generation, () => {
        const put = database.prepare("INSERT OR REPLACE INTO file (name, size, bytes, sealing, label) VALUES (?, ?, ?, ?, ?)");
        put.run(name, bytes.length, bytes, sealing, label);
        return null;
      }),
    getFile: (generation, name) =>
      reading(generation, () => {
        const row: unknown = database.prepare("SELECT bytes FROM file WHERE name = ?").get(name);
        return row ? plainBytes((row as { bytes: Uint8Array }).bytes) : null;
      }),
    listFiles: (generation) =>
      reading(generation, () => {
        const rows = database.prepare("SELECT name, sealing, size, label FROM file WHERE sealing = ? ORDER BY name");
        return rows.all(lockIn(database).sealing) as KeptFile[]; // the columns of the query
      }),
    eraseFile: async (generation, name) => {
      const erased = await writing<null, never>(generation, () => {
        database.prepare("DELETE FROM file WHERE name = ?").run(name);
        return null;
      });
      if (erased.ok) emptyLog(database);
      return erased;
    },

    changeLock: async (change) => {
      const changed = await writing<null, ResealRaced>(change.from.generation, () => {
        if (!changeLockIn(database, change)) throw new Refusal({ kind: "reseal-raced" });
        return null;
      });
      if (changed.ok && change.reseal) shrink(database);
      if (changed.ok) emptyLog(database);
      return changed;
    },
    sweep: () =>
      whileOpen(() => {
        const leftover = database.prepare("SELECT name FROM file WHERE sealing <> ? LIMIT 1");
        if (inSnapshot(database, () => leftover.get(lockIn(database).sealing)) === undefined) return ok(null);
        inTransaction(database, () => database.prepare("DELETE FROM file WHERE sealing <> ?").run(lockIn(database).sealing));
        emptyLog(database);
        return ok(null);
      }),
    erase: () =>
      whileOpen(() => {
        inTransaction(database, () => {
          database.exec("DELETE FROM record; DELETE FROM file");
          writeLock(database, lockOfErased(lockIn(database)));
        });
        emptyLog(database);
        close();
        for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(path + ending, { force: true });
        return ok(null);
      }),
    async close() {
      close();
    },
  };
}

class Refusal extends Error {
  readonly reason: StorageFailure | ChainMoved | RecordMissing | ResealRaced;
  constructor(reason: Refusal["reason"]) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** From device to device by the index: the cost does not grow with the length of the chains. */
const tailsSql = `
  WITH RECURSIVE chain (device) AS (
    SELECT min(device) FROM record
    UNION ALL
    SELECT (SELECT min(device) FROM record WHERE device > chain.device) FROM chain WHERE chain.device IS NOT NULL
  )
  SELECT record.device, record.sequence, record.id, record.bytes
  FROM chain JOIN record ON record.device = chain.device
  WHERE record.sequence = (SELECT max(sequence) FROM record WHERE device = chain.device)
  ORDER BY record.device`;
