/** Entries to and from the storage's opaque records. The one place that sealing will change. */

import { err, ok, type Result } from "@tanhao/core/result";
import { type DeviceId, type Entry, type EntryFailure, readEntry, writeEntry } from "./entry.ts";
import type { ChainAppend, StoredRecord, Tail } from "./storage-port.ts";

/** Bytes in the storage that are no entry, or not the entry they are kept as. */
export interface UnreadableRecord {
  readonly kind: "record-unreadable";
  readonly device: DeviceId;
  readonly sequence: number;
  readonly failure: EntryFailure;
}

export function toRecord(entry: Entry): StoredRecord {
  const { device, sequence, id } = entry;
  return { device, sequence, id, bytes: new TextEncoder().encode(writeEntry(entry)) };
}

export function fromRecords(records: readonly StoredRecord[]): Result<readonly Entry[], UnreadableRecord> {
  const entries: Entry[] = [];
  for (const record of records) {
    const entry = fromRecord(record);
    if (!entry.ok) return err({ kind: "record-unreadable", device: record.device, sequence: record.sequence, failure: entry.error });
    entries.push(entry.value);
  }
  return ok(entries);
}

/** One for all: making one costs more than reading a record. It keeps nothing between two whole texts. */
const decoder = new TextDecoder();

function fromRecord({ device, sequence, id, bytes }: StoredRecord): Result<Entry, EntryFailure> {
  const entry = readEntry(decoder.decode(bytes));
  if (!entry.ok) return entry;
  const isKeptAs = entry.value.device === device && entry.value.sequence === sequence && entry.value.id === id;
  return isKeptAs ? entry : err({ kind: "entry-unreadable", because: "wrong-shape", member: "id" });
}

export const tailOf = (entry: Entry | undefined): Tail | null => (entry ? { sequence: entry.sequence, id: entry.id } : null);

/** `added`, by device and sequence, as appends after what is `here`. */
export function chainsOf(added: readonly Entry[], here: readonly Entry[]): readonly ChainAppend[] {
  const lasts = new Map(here.map((entry) => [entry.device, entry])); // by sequence, so the last one stays
  const devices = [...new Set(added.map(({ device }) => device))];
  return devices.map((device) => {
    const records = added.filter((entry) => entry.device === device).map(toRecord);
    return { device, after: tailOf(lasts.get(device)), records };
  });
}
