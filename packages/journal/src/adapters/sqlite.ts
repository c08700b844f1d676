/**
 * A journal in one SQLite file, `journal.tanhao`, for the command line.
 *
 * Durability: write-ahead log with synchronous=FULL, so that each commit is synced before it is acknowledged. (With a
 * rollback journal FULL is not enough: the directory entry of the deleted journal may come back after a power cut and undo
 * the commit. Where the file system cannot do a write-ahead log we therefore take the rollback journal with EXTRA.) The
 * write-ahead log is also six times quicker here, lets others read meanwhile, and is folded into the one file on closing:
 * copy a case only when it is closed, or with `tanhao export`.
 *
 * Erasing: secure_delete overwrites what is deleted, and the log is emptied after a redaction, so that erased words are
 * not left in the file.
 */

import { rmSync } from "node:fs";
import { assert } from "@tanhao/core/assert";
import { err, ok, type Result } from "@tanhao/core/result";
import Database from "libsql";
import type { EntryId } from "../entry.ts";
import { type Hash, hashBytes } from "../sha256.ts";
import type { ChainMoved, JournalStorage, RecordMissing, StorageBatch, StorageFailure, StoredFile, StoredRecord } from "../storage-port.ts";
import { checkBatch } from "./check-batch.ts";
import { toStorageFailure } from "./sqlite-failure.ts";
import { type Migration, migrations } from "./sqlite-migrations.ts";

export interface SqliteOptions {
  /** How long to wait for another process that writes, in milliseconds. */
  readonly patience?: number;
}

/** Opens the file at `path`, or makes it; its folder must exist. */
export function openSqliteStorage(path: string, { patience = 5000 }: SqliteOptions = {}): Result<JournalStorage, StorageFailure> {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { timeout: patience });
    const refusal = prepareDatabase(database, migrations);
    if (!refusal) return ok(storageOn(database, path));
    database.close();
    return err(refusal);
  } catch (thrown) {
    database?.close();
    return err(toStorageFailure(thrown));
  }
}

/** "TANH": tells our file from any other SQLite file. */
const applicationId = 0x54_41_4e_48;

/** Settings, then whatever migrations are missing. Exported for the migrations' tests. */
export function prepareDatabase(database: Database.Database, steps: readonly Migration[]): StorageFailure | null {
  const isNew = numberOf(database, "SELECT count(*) AS value FROM sqlite_master") === 0;
  const owner = pragmaOf(database, "application_id");
  if (owner !== applicationId && !isNew) return { kind: "storage-corrupt", detail: "an SQLite file that is no journal" };
  const version = pragmaOf(database, "user_version");
  if (version > steps.length) return { kind: "storage-too-new", found: version, known: steps.length };
  const synchronous = startWriteAhead(database) ? "FULL" : "EXTRA";
  database.exec(`PRAGMA synchronous = ${synchronous}; PRAGMA secure_delete = ON`);
  if (version < steps.length) inTransaction(database, () => migrate(database, steps));
  return null;
}

/** A network drive cannot do it, and a folder that may only be read need not: what is there can be read all the same. */
function startWriteAhead(database: Database.Database): boolean {
  try {
    const answer: unknown = database.prepare("PRAGMA journal_mode = WAL").get();
    return (answer as { journal_mode: string }).journal_mode === "wal"; // the pragma answers with one row
  } catch (thrown) {
    const { kind } = toStorageFailure(thrown);
    if (kind === "storage-denied" || kind === "storage-failed") return false;
    throw thrown;
  }
}

/** Another process may have been quicker: the version is read again, inside the transaction. */
function migrate(database: Database.Database, steps: readonly Migration[]): void {
  const version = pragmaOf(database, "user_version");
  for (const { sql } of steps.slice(version)) database.exec(sql);
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${Math.max(version, steps.length)}`);
}

function storageOn(database: Database.Database, path: string): JournalStorage {
  let isClosed = false;

  async function whileOpen<Value, Failure>(work: () => Result<Value, Failure>): Promise<Result<Value, Failure | StorageFailure>> {
    if (isClosed) return err({ kind: "storage-closed", elsewhere: false });
    try {
      return work();
    } catch (thrown) {
      return err(toStorageFailure(thrown));
    }
  }

  function close(): void {
    if (isClosed) return;
    isClosed = true;
    foldLog(database);
    database.close();
  }

  const allRecords = database.prepare("SELECT device, sequence, id, bytes FROM record ORDER BY device, sequence");
  const allTails = database.prepare(tailsSql);
  const tailOf = database.prepare("SELECT sequence, id FROM record WHERE device = ? ORDER BY sequence DESC LIMIT 1");
  const insert = database.prepare("INSERT INTO record (device, sequence, id, bytes) VALUES (?, ?, ?, ?)");
  const rewrite = database.prepare("UPDATE record SET bytes = ? WHERE device = ? AND sequence = ? AND id = ?");

  /** Throws to roll back; `Refusal` carries the reason out. */
  function writeAll({ chains, rewritten = [] }: StorageBatch): void {
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
  }

  return {
    tails: () => whileOpen(() => ok(allTails.all().map(toStoredRecord))),
    read: () => whileOpen(() => ok(allRecords.all().map(toStoredRecord))),
    write: (batch) =>
      whileOpen<null, ChainMoved | RecordMissing>(() => {
        checkBatch(batch);
        try {
          inTransaction(database, () => writeAll(batch));
        } catch (thrown) {
          if (thrown instanceof Refusal) return err(thrown.reason);
          throw thrown;
        }
        if (batch.rewritten && batch.rewritten.length > 0) emptyLog(database);
        return ok(null);
      }),

    putFile: (bytes) =>
      whileOpen(() => {
        const hash = hashBytes(bytes);
        inTransaction(database, () => {
          database.prepare("INSERT OR IGNORE INTO file (hash, size, bytes) VALUES (?, ?, ?)").run(hash, bytes.length, bytes);
        });
        return ok({ hash, size: bytes.length });
      }),
    getFile: (hash) =>
      whileOpen(() => {
        const row: unknown = database.prepare("SELECT bytes FROM file WHERE hash = ?").get(hash);
        return row ? ok(plainBytes((row as { bytes: Uint8Array }).bytes)) : err({ kind: "file-missing", hash });
      }),
    listFiles: () =>
      whileOpen(() =>
        ok(database.prepare("SELECT hash, size FROM file ORDER BY hash").all() as { hash: Hash; size: number }[] satisfies StoredFile[]),
      ),
    eraseFile: (hash) =>
      whileOpen(() => {
        inTransaction(database, () => database.prepare("DELETE FROM file WHERE hash = ?").run(hash));
        emptyLog(database);
        return ok(null);
      }),

    erase: () =>
      whileOpen(() => {
        inTransaction(database, () => database.exec("DELETE FROM record; DELETE FROM file"));
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
  readonly reason: ChainMoved | RecordMissing;
  constructor(reason: ChainMoved | RecordMissing) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** IMMEDIATE: the right to write is taken before anything is read, so that what was read still holds when we write. */
function inTransaction(database: Database.Database, work: () => void): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    work();
    database.exec("COMMIT");
  } catch (thrown) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw thrown;
  }
}

/** A reader elsewhere may hold the log: then it is emptied when the last connection closes. */
const emptyLog = (database: Database.Database): unknown => database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get();

/**
 * Makes the one file whole and removes the log. Done here because the driver closes only once its statements have been
 * collected, if ever. When somebody else still has the file open, the last to close does it; nothing is lost meanwhile.
 */
function foldLog(database: Database.Database): void {
  try {
    database.prepare("PRAGMA journal_mode = DELETE").get();
  } catch (thrown) {
    toStorageFailure(thrown); // throws on what is no failure of the disk
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

function toStoredRecord(row: unknown): StoredRecord {
  const { device, sequence, id, bytes } = row as StoredRecord; // the columns of both queries
  return { device, sequence, id, bytes: plainBytes(bytes) };
}

/** The driver gives an ArrayBuffer or Node's Buffer, a view into a shared pool; the port promises plain bytes. */
const plainBytes = (bytes: Uint8Array | ArrayBuffer): Uint8Array => new Uint8Array(bytes);

const pragmaOf = (database: Database.Database, name: string): number => numberOf(database, `SELECT ${name} AS value FROM pragma_${name}`);

function numberOf(database: Database.Database, sql: string): number {
  const row: unknown = database.prepare(sql).get();
  const value = (row as { value: unknown } | undefined)?.value;
  assert(typeof value === "number", `"${sql}" answers with a number`);
  return value;
}
