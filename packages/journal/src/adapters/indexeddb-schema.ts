/**
 * What the browser's database of a case looks like, and how it came to be. One step a version, run once and in order; a
 * step that has been released is never changed.
 */

import type { DBSchema, IDBPDatabase, IDBPTransaction } from "idb";
import type { DeviceId, EntryId } from "../entry.ts";
import type { KeptFile, LockState } from "../place-port.ts";
import type { Hash } from "../sha256.ts";
import type { StoredRecord } from "../storage-port.ts";

export interface JournalSchema extends DBSchema {
  records: { key: [DeviceId, number]; value: StoredRecord; indexes: { id: EntryId } };
  /** The index tells what is known of a file without loading its bytes. */
  originals: {
    key: Hash;
    value: KeptFile & { readonly bytes: Uint8Array };
    indexes: { listed: [sealing: number, name: Hash, size: number, label: string] };
  };
  /** One value, under `lock`. */
  meta: { key: string; value: LockState };
}

export type JournalDatabase = IDBPDatabase<JournalSchema>;

export const schemaVersion = 2;

/** `from` is 0 for a database that did not exist. Nothing but requests of the upgrade itself is awaited. */
export async function upgradeSchema(database: JournalDatabase, from: number, upgrading: Upgrading): Promise<void> {
  const before = database as unknown as IDBPDatabase<FirstSchema>; // the same database, as version 1 knew it
  if (from < 1) {
    const records = before.createObjectStore("records", { keyPath: ["device", "sequence"] });
    records.createIndex("id", "id", { unique: true });
    const files = before.createObjectStore("files", { keyPath: "hash" });
    files.createIndex("size", ["hash", "size"]);
  }
  if (from < 2) {
    database.createObjectStore("meta");
    const originals = database.createObjectStore("originals", { keyPath: "name" });
    originals.createIndex("listed", ["sealing", "name", "size", "label"]);
    const files = (upgrading as unknown as IDBPTransaction<FirstSchema, "files"[], "versionchange">).objectStore("files");
    for (let file = await files.openCursor(); file; file = await file.continue()) {
      const { hash, size, bytes } = file.value;
      await originals.put({ name: hash, sealing: 0, size, label: "", bytes });
    }
    before.deleteObjectStore("files");
  }
}

type Upgrading = IDBPTransaction<JournalSchema, ("records" | "originals" | "meta")[], "versionchange">;

interface FirstSchema extends DBSchema {
  records: JournalSchema["records"];
  files: { key: Hash; value: { hash: Hash; size: number; bytes: Uint8Array }; indexes: { size: [Hash, number] } };
}
