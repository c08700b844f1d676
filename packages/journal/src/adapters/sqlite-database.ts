/** The SQLite file itself: opened with the settings that durability and erasing need, brought to the present shape, and closed. */

import { assert } from "@tanhao/core/assert";
import { err, ok, type Result } from "@tanhao/core/result";
import Database from "libsql";
import type { StorageFailure } from "../storage-port.ts";
import { toStorageFailure } from "./sqlite-failure.ts";
import type { Migration } from "./sqlite-migrations.ts";

export function openDatabase(path: string, patience: number, steps: readonly Migration[]): Result<Database.Database, StorageFailure> {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { timeout: patience });
    const refusal = prepareDatabase(database, steps, patience);
    if (!refusal) return ok(database);
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
export function prepareDatabase(database: Database.Database, steps: readonly Migration[], patience = 0): StorageFailure | null {
  const isNew = numberOf(database, "SELECT count(*) AS value FROM sqlite_master") === 0;
  const owner = pragmaOf(database, "application_id");
  if (owner !== applicationId && !isNew) return { kind: "storage-corrupt", detail: "an SQLite file that is no journal" };
  const version = pragmaOf(database, "user_version");
  if (version > steps.length) return { kind: "storage-too-new", found: version, known: steps.length };
  const synchronous = startWriteAhead(database, patience) ? "FULL" : "EXTRA";
  database.exec(`PRAGMA synchronous = ${synchronous}; PRAGMA secure_delete = ON`);
  if (version < steps.length) inTransaction(database, () => migrate(database, steps));
  return null;
}

/**
 * A network drive cannot do it, and a folder that may only be read need not: what is there can be read all the same. SQLite
 * does not wait for others when a file goes over to the write-ahead log, whatever its timeout says: it answers at once that
 * the file is locked when somebody else is about to write, or opens or closes it. So it is asked again, for `patience` milliseconds.
 */
function startWriteAhead(database: Database.Database, patience: number): boolean {
  const pragma = database.prepare("PRAGMA journal_mode = WAL");
  for (const end = performance.now() + patience; ; pause(10)) {
    try {
      const answer: unknown = pragma.get();
      return (answer as { journal_mode: string }).journal_mode === "wal"; // the pragma answers with one row
    } catch (thrown) {
      const { kind } = toStorageFailure(thrown);
      if (kind === "storage-denied" || kind === "storage-failed") return false;
      if (kind !== "storage-locked" || performance.now() >= end) throw thrown;
    }
  }
}

/** The driver is synchronous, so opening is too. */
const pause = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Another process may have been quicker: the version is read again, inside the transaction. */
function migrate(database: Database.Database, steps: readonly Migration[]): void {
  const version = pragmaOf(database, "user_version");
  for (const { sql } of steps.slice(version)) database.exec(sql);
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${Math.max(version, steps.length)}`);
}

/** IMMEDIATE: the right to write is taken before anything is read, so that what was read still holds when we write. */
export const inTransaction = <Value>(database: Database.Database, work: () => Value): Value => between(database, "BEGIN IMMEDIATE", work);

/** What is read within is of one moment, whoever writes meanwhile. */
export const inSnapshot = <Value>(database: Database.Database, work: () => Value): Value => between(database, "BEGIN", work);

function between<Value>(database: Database.Database, begin: string, work: () => Value): Value {
  database.exec(begin);
  try {
    const value = work();
    database.exec("COMMIT");
    return value;
  } catch (thrown) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw thrown;
  }
}

/** A reader elsewhere may hold the log: then it is emptied when the last connection closes. */
export const emptyLog = (database: Database.Database): void => tidyUp(database, "PRAGMA wal_checkpoint(TRUNCATE)");

/** Gives room back that is not needed any more. On a full disk, or while others read, it stays as it is. */
export const shrink = (database: Database.Database): void => tidyUp(database, "VACUUM");

/**
 * Makes the one file whole and removes the log. Done here because the driver closes only once its statements have been
 * collected, if ever. When somebody else still has the file open, the last to close does it; nothing is lost meanwhile.
 */
export const foldLog = (database: Database.Database): void => tidyUp(database, "PRAGMA journal_mode = DELETE");

/** What was to be stored is stored already: a failure of the disk changes nothing about that. */
function tidyUp(database: Database.Database, sql: string): void {
  try {
    database.prepare(sql).all();
  } catch (thrown) {
    toStorageFailure(thrown); // throws on what is no failure of the disk
  }
}

const pragmaOf = (database: Database.Database, name: string): number => numberOf(database, `SELECT ${name} AS value FROM pragma_${name}`);

function numberOf(database: Database.Database, sql: string): number {
  const row: unknown = database.prepare(sql).get();
  const value = (row as { value: unknown } | undefined)?.value;
  assert(typeof value === "number", `"${sql}" answers with a number`);
  return value;
}
