/** Rows of the driver as what the port promises. */

import type Database from "libsql";
import type { StoredRecord } from "../storage-port.ts";

/** By device and then by sequence. */
export const recordsIn = (database: Database.Database): readonly StoredRecord[] =>
  database.prepare("SELECT device, sequence, id, bytes FROM record ORDER BY device, sequence").all().map(toStoredRecord);

export function toStoredRecord(row: unknown): StoredRecord {
  const { device, sequence, id, bytes } = row as StoredRecord; // the columns of the queries
  return { device, sequence, id, bytes: plainBytes(bytes) };
}

/** The driver gives an ArrayBuffer or Node's Buffer, a view into a shared pool; the port promises plain bytes. */
export const plainBytes = (bytes: Uint8Array | ArrayBuffer): Uint8Array => new Uint8Array(bytes);
