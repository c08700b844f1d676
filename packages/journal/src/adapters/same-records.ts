/** Whether what a reseal saw still lies there, byte by byte: a redaction changes bytes and no place. */

import type { Hash } from "../sha256.ts";
import type { StoredRecord } from "../storage-port.ts";

/** Both by device and then by sequence. */
export const sameRecords = (there: readonly StoredRecord[], seen: readonly StoredRecord[]): boolean =>
  there.length === seen.length && there.every((record, index) => isSame(record, seen[index]));

/** Both by name. */
export const sameNames = (there: readonly Hash[], seen: readonly Hash[]): boolean =>
  there.length === seen.length && there.every((name, index) => name === seen[index]);

const isSame = (one: StoredRecord, other: StoredRecord | undefined): boolean =>
  one.device === other?.device &&
  one.sequence === other.sequence &&
  one.id === other.id &&
  one.bytes.length === other.bytes.length &&
  one.bytes.every((byte, index) => byte === other.bytes[index]);
