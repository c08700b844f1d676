/** How the journal is locked, kept beside the records, and the one step in which everything changes its seal. */

import type Database from "libsql";
import { type LockChange, type LockState, noLock, type Reseal } from "../place-port.ts";
import type { Hash } from "../sha256.ts";
import { sameNames, sameRecords } from "./same-records.ts";
import { recordsIn } from "./sqlite-rows.ts";

/** Thrown: what lies there was not written by us. */
export class LockUnreadable extends Error {}

export function lockIn(database: Database.Database): LockState {
  const row: unknown = database.prepare("SELECT value FROM meta WHERE name = 'lock'").get();
  return row === undefined ? noLock : readLock((row as { value: string }).value); // the column of the query
}

export function writeLock(database: Database.Database, lock: LockState): void {
  database.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('lock', ?)").run(JSON.stringify(lock));
}

/** Inside a transaction. `false`: something was written since it was seen, and nothing was done. */
export function changeLockIn(database: Database.Database, { to, reseal }: LockChange): boolean {
  if (reseal && !isStillSo(database, reseal)) return false;
  if (reseal) putInPlace(database, reseal);
  writeLock(database, to);
  return true;
}

function isStillSo(database: Database.Database, { seenRecords, seenFiles, files }: Reseal): boolean {
  const names = database.prepare("SELECT name FROM file WHERE sealing = ? ORDER BY name").all(lockIn(database).sealing).map(nameOf);
  const hasFile = database.prepare("SELECT 1 FROM file WHERE name = ?");
  return (
    sameNames(names, seenFiles) && files.every((name) => hasFile.get(name) !== undefined) && sameRecords(recordsIn(database), seenRecords)
  );
}

function putInPlace(database: Database.Database, { records, files }: Reseal): void {
  database.exec("DELETE FROM record");
  const add = database.prepare("INSERT INTO record (device, sequence, id, bytes) VALUES (?, ?, ?, ?)");
  for (const { device, sequence, id, bytes } of records) add.run(device, sequence, id, bytes);
  const kept = new Set(files);
  const remove = database.prepare("DELETE FROM file WHERE name = ?");
  for (const name of database.prepare("SELECT name FROM file").all().map(nameOf)) if (!kept.has(name)) remove.run(name);
}

const nameOf = (row: unknown): Hash => (row as { name: Hash }).name; // the column of both queries

function readLock(text: string): LockState {
  try {
    const { generation, sealing, box } = JSON.parse(text) as Partial<LockState>; // looked at below
    if (isCount(generation) && isCount(sealing)) return { generation, sealing, box: box ?? null };
  } catch {
    // said below
  }
  throw new LockUnreadable("what is kept of the lock cannot be read");
}

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
