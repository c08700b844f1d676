/**
 * A journal that a passphrase may stand before. Whether one does is told without it; with it comes the storage that
 * everybody else uses, which seals what goes in and opens what comes out.
 *
 * Setting and removing the lock writes everything anew (reseal.ts) and gives another storage; the ones given before
 * answer `storage-relocked` from then on, here and in every other tab or process. Changing the passphrase makes a new box
 * for the same key and touches nothing else. A wrong passphrase changes nothing and is counted nowhere.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { JournalPlace, LockState, ResealRaced } from "../place-port.ts";
import { openEnvelope, storageOnPlace } from "../storage-on-place.ts";
import type { JournalStorage, StorageFailure } from "../storage-port.ts";
import { type KeyBox, type KeyBoxUnread, lockKey, newKey, type PassphraseWrong, readKeyBox, type SealTools, unlockKey } from "./key-box.ts";
import { type OnProgress, reseal } from "./reseal.ts";
import { type SealBeside, sealBeside } from "./seal-beside.ts";
import { sealedEnvelope } from "./sealed-envelope.ts";

export interface Lockable {
  /** As it stands now: another tab may have changed it. */
  readonly isLocked: () => Promise<Result<boolean, StorageFailure>>;
  /** Where no lock stands; `storage-sealed` where one does. */
  readonly open: () => Promise<Result<JournalStorage, StorageFailure>>;
  readonly unlock: (passphrase: string) => Promise<Result<JournalStorage, UnlockFailure>>;
  /** Where no lock stands. */
  readonly setLock: (passphrase: string, onProgress?: OnProgress) => Promise<Result<JournalStorage, LockFailure>>;
  readonly changePassphrase: (now: string, next: string) => Promise<Result<JournalStorage, LockFailure>>;
  readonly removeLock: (passphrase: string, onProgress?: OnProgress) => Promise<Result<JournalStorage, LockFailure>>;
  /** Needs no passphrase. */
  readonly erase: JournalPlace["erase"];
  readonly close: JournalPlace["close"];
}

export type UnlockFailure = StorageFailure | PassphraseWrong | KeyBoxUnread | LockAbsent;
/** `reseal-raced` only after losing the race a hundred times in a row. */
export type LockFailure = UnlockFailure | ResealRaced;

export interface LockAbsent {
  readonly kind: "lock-absent";
}

/**
 * Also sweeps what a change of the lock left behind when it was cut short. `onKey`: called whenever a sealed storage is
 * given, with what seals small texts beside it.
 */
export async function openLockable(
  place: JournalPlace,
  tools: SealTools,
  onKey: OnKey = () => undefined,
): Promise<Result<Lockable, StorageFailure>> {
  const swept = await place.sweep();
  return swept.ok || mayWait.has(swept.error.kind) ? ok(lockableOn(place, tools, onKey)) : swept;
}

/** The next opening sweeps again. */
const mayWait: ReadonlySet<StorageFailure["kind"]> = new Set(["storage-denied", "storage-full", "storage-locked"]);

export type OnKey = (beside: SealBeside) => void;

function lockableOn(place: JournalPlace, tools: SealTools, onKey: OnKey): Lockable {
  async function opened(passphrase: string): Promise<Result<Opened, UnlockFailure>> {
    const lock = await place.lock();
    if (!lock.ok) return lock;
    if (lock.value.box === null) return err({ kind: "lock-absent" });
    const box = readKeyBox(lock.value.box);
    if (!box.ok) return box;
    const key = await unlockKey(box.value, passphrase, tools);
    return key.ok ? ok({ lock: lock.value, key: key.value }) : key;
  }

  async function sealed(lock: LockState, key: Uint8Array): Promise<JournalStorage> {
    onKey(await sealBeside(key, tools.makeCipher));
    return storageOnPlace(place, lock, await sealedEnvelope(key, lock.sealing, tools.makeCipher));
  }

  return {
    isLocked: async () => {
      const lock = await place.lock();
      return lock.ok ? ok(lock.value.box !== null) : lock;
    },

    open: async () => {
      const lock = await place.lock();
      if (!lock.ok) return lock;
      return lock.value.box === null ? ok(storageOnPlace(place, lock.value, openEnvelope)) : err({ kind: "storage-sealed" });
    },

    unlock: async (passphrase) => {
      const now = await opened(passphrase);
      return now.ok ? ok(await sealed(now.value.lock, now.value.key)) : now;
    },

    setLock: async (passphrase, onProgress = silent) => {
      const lock = await place.lock();
      if (!lock.ok) return lock;
      if (lock.value.box !== null) return err({ kind: "storage-sealed" });
      const key = newKey(tools);
      const next = resealedLock(lock.value, await lockKey(key, passphrase, tools));
      const envelope = await sealedEnvelope(key, next.sealing, tools.makeCipher);
      const done = await reseal(place, { lock: lock.value, envelope: openEnvelope }, { lock: next, envelope }, onProgress);
      return done.ok ? ok(await sealed(next, key)) : done;
    },

    changePassphrase: async (passphrase, nextPassphrase) => {
      const now = await opened(passphrase);
      if (!now.ok) return now;
      const { lock, key } = now.value;
      const next = { ...lock, generation: lock.generation + 1, box: await lockKey(key, nextPassphrase, tools) };
      const done = await place.changeLock({ from: lock, to: next, reseal: null });
      return done.ok ? ok(await sealed(next, key)) : done;
    },

    removeLock: async (passphrase, onProgress = silent) => {
      const now = await opened(passphrase);
      if (!now.ok) return now;
      const { lock, key } = now.value;
      const next = resealedLock(lock, null);
      const envelope = await sealedEnvelope(key, lock.sealing, tools.makeCipher);
      const done = await reseal(place, { lock, envelope }, { lock: next, envelope: openEnvelope }, onProgress);
      return done.ok ? ok(storageOnPlace(place, next, openEnvelope)) : done;
    },

    erase: place.erase,
    close: place.close,
  };
}

interface Opened {
  readonly lock: LockState;
  readonly key: Uint8Array;
}

function resealedLock({ generation }: LockState, box: KeyBox | null): LockState {
  return { generation: generation + 1, sealing: generation + 1, box };
}

const silent: OnProgress = () => undefined;
