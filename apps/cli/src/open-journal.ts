/** The journal of a case folder, opened to read or to write. Which storage it is kept in is main.ts's choice. */

import { randomBytes } from "node:crypto";
import type { Result } from "@tanhao/core/result";
import type { DeviceId, Entry, Moment } from "@tanhao/journal/entry";
import { type Journal, openJournal, type ReadFailure } from "@tanhao/journal/journal";
import type { JournalStorage, StorageFailure } from "@tanhao/journal/storage-port";

export type OpenStorage = (path: string) => Promise<Result<JournalStorage, StorageFailure>>;

/** All entries, and closed again. */
export async function readJournal(path: string, openStorage: OpenStorage): Promise<Result<readonly Entry[], ReadFailure>> {
  const storage = await openStorage(path);
  if (!storage.ok) return storage;
  const reader = await openJournalOn(storage.value, "reader" as DeviceId); // never written with
  const entries = reader.ok ? await reader.value.read() : reader;
  await storage.value.close();
  return entries;
}

export async function openJournalToWrite(path: string, device: DeviceId, openStorage: OpenStorage): Promise<Result<Journal, ReadFailure>> {
  const storage = await openStorage(path);
  if (!storage.ok) return storage;
  const journal = await openJournalOn(storage.value, device);
  if (!journal.ok) await storage.value.close();
  return journal;
}

const openJournalOn = (storage: JournalStorage, device: DeviceId): Promise<Result<Journal, ReadFailure>> =>
  openJournal(storage, {
    device,
    newSalt: () => randomBytes(16).toString("hex"),
    now: () => new Date().toISOString() as Moment, // the form a moment has
  });
