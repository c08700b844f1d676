/**
 * The journal of a case folder, opened to read or to write. Where it is kept is main.ts's choice. What a locked one needs
 * is loaded only then.
 */

import { randomBytes } from "node:crypto";
import { err, ok, type Result } from "@tanhao/core/result";
import type { DeviceId, Entry, Moment } from "@tanhao/journal/entry";
import { type Journal, openJournal, type ReadFailure } from "@tanhao/journal/journal";
import type { JournalPlace } from "@tanhao/journal/place-port";
import type { Lockable } from "@tanhao/journal/seal/lockable";
import { plainStorage } from "@tanhao/journal/storage-on-place";
import type { JournalStorage, StorageFailure } from "@tanhao/journal/storage-port";

export type OpenPlace = (path: string) => Promise<Result<JournalPlace, StorageFailure>>;

/** All entries, and closed again. `passphrase`: `null` for one that is not locked. */
export async function readJournal(
  path: string,
  passphrase: string | null,
  openPlace: OpenPlace,
): Promise<Result<readonly Entry[], ReadFailure>> {
  const storage = await openStorage(path, passphrase, openPlace);
  if (!storage.ok) return storage;
  const reader = await openJournalOn(storage.value, "reader" as DeviceId); // never written with
  const entries = reader.ok ? await reader.value.read() : reader;
  await storage.value.close();
  return entries;
}

export async function openJournalToWrite(
  path: string,
  passphrase: string | null,
  device: DeviceId,
  openPlace: OpenPlace,
): Promise<Result<Journal, ReadFailure>> {
  const storage = await openStorage(path, passphrase, openPlace);
  if (!storage.ok) return storage;
  const journal = await openJournalOn(storage.value, device);
  if (!journal.ok) await storage.value.close();
  return journal;
}

/** Whether a lock stands, asked without a trace. */
export async function isLocked(path: string, openPlace: OpenPlace): Promise<Result<boolean, StorageFailure>> {
  const place = await openPlace(path);
  if (!place.ok) return place;
  const lock = await place.value.lock();
  await place.value.close();
  return lock.ok ? ok(lock.value.box !== null) : lock;
}

/** Makes the journal where there is none. */
export async function openLock(path: string, openPlace: OpenPlace): Promise<Result<Lockable, StorageFailure>> {
  const place = await openPlace(path);
  if (!place.ok) return place;
  const [{ openLockable }, { lockTools }] = await Promise.all([import("@tanhao/journal/seal/lockable"), import("./lock-tools.ts")]);
  return openLockable(place.value, lockTools);
}

async function openStorage(path: string, passphrase: string | null, openPlace: OpenPlace): Promise<Result<JournalStorage, StorageFailure>> {
  if (passphrase === null) return openPlain(path, openPlace);
  const lockable = await openLock(path, openPlace);
  if (!lockable.ok) return lockable;
  const storage = await lockable.value.unlock(passphrase);
  if (storage.ok) return storage;
  await lockable.value.close();
  // It was tried a moment ago, in unlock-case.ts: somebody has changed the lock since.
  return err(storage.error.kind.startsWith("storage-") ? (storage.error as StorageFailure) : { kind: "storage-relocked" });
}

async function openPlain(path: string, openPlace: OpenPlace): Promise<Result<JournalStorage, StorageFailure>> {
  const place = await openPlace(path);
  if (!place.ok) return place;
  const lock = await place.value.lock();
  if (lock.ok) return ok(plainStorage(place.value, lock.value));
  await place.value.close();
  return lock;
}

const openJournalOn = (storage: JournalStorage, device: DeviceId): Promise<Result<Journal, ReadFailure>> =>
  openJournal(storage, {
    device,
    newSalt: () => randomBytes(16).toString("hex"),
    now: () => new Date().toISOString() as Moment, // the form a moment has
  });
