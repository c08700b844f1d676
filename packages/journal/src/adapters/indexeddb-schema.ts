/**
 * What the browser's database of a case looks like, and how it came to be. One step a version, run once and in order; a
 * step that has been released is never changed.
 */

import type { DBSchema, IDBPDatabase } from "idb";
import type { DeviceId, EntryId } from "../entry.ts";
import type { Hash } from "../sha256.ts";
import type { StoredRecord } from "../storage-port.ts";

export interface JournalSchema extends DBSchema {
  records: { key: [DeviceId, number]; value: StoredRecord; indexes: { id: EntryId } };
  /** The index tells sizes without loading the bytes. */
  files: { key: Hash; value: { hash: Hash; size: number; bytes: Uint8Array }; indexes: { size: [Hash, number] } };
}

export type JournalDatabase = IDBPDatabase<JournalSchema>;

export const schemaVersion = 1;

/** `from` is 0 for a database that did not exist. */
export function upgradeSchema(database: JournalDatabase, from: number): void {
  if (from < 1) {
    const records = database.createObjectStore("records", { keyPath: ["device", "sequence"] });
    records.createIndex("id", "id", { unique: true });
    const files = database.createObjectStore("files", { keyPath: "hash" });
    files.createIndex("size", ["hash", "size"]);
  }
}
