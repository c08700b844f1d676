/**
 * Opens the person's own case: as it lies there, or behind a passphrase, or an empty one in memory where the browser keeps
 * nothing. Every write is told to the other tabs, and `settled` waits until what was begun is stored.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { DeviceId, Entry, Moment } from "@tanhao/journal/entry";
import { type Journal, openJournal, type ReadFailure } from "@tanhao/journal/journal";
import type { JournalPlace } from "@tanhao/journal/place-port";
import { plainStorage } from "@tanhao/journal/storage-on-place";
import type { JournalStorage, StorageFailure } from "@tanhao/journal/storage-port";
import { keep, kept } from "../shell/kept-setting.ts";
import { tellTabs } from "../shell/other-tabs.ts";
import { createOpenCase, type OpenCase } from "./open-case.ts";

/** Where journals are kept. main.tsx gives the real ones. */
export interface Storages {
  /** `onTakenAway`: another window or the browser itself has closed it. */
  readonly own: (onTakenAway: () => void) => Promise<Result<JournalPlace, StorageFailure>>;
  readonly inMemory: () => Promise<JournalStorage>;
}

export interface OwnCase {
  readonly open: OpenCase;
  /** `locked`: a passphrase stands before it, and `open` is an empty case in memory. */
  readonly lock: "none" | "open" | "locked";
  readonly refusal: StorageFailure | null;
  /** `null`: the browser gives none. */
  readonly place: JournalPlace | null;
}

export async function openOwnCase(storages: Storages, onTakenAway: () => void): Promise<OwnCase> {
  const found = await storages.own(onTakenAway);
  const place = found.ok ? found.value : null;
  const lock = found.ok ? await found.value.lock() : found;
  if (!lock.ok || place === null) return { open: await openInMemory(storages), lock: "none", refusal: lock.ok ? null : lock.error, place };
  if (lock.value.box !== null) return { open: await openInMemory(storages), lock: "locked", refusal: null, place };
  const opened = await openOn(plainStorage(place, lock.value));
  if (!opened.ok) return { open: await openInMemory(storages), lock: "none", refusal: opened.error, place };
  return { open: opened.value, lock: "none", refusal: null, place };
}

/** The own case on a storage that is its own. */
export async function openOn(storage: JournalStorage): Promise<Result<OpenCase, StorageFailure>> {
  const opened = await openWith(telling(storage));
  return opened.ok ? ok(createOpenCase(opened.value.journal, opened.value.entries)) : err(asStorageFailure(opened.error));
}

export async function openInMemory(storages: Storages): Promise<OpenCase> {
  const opened = await openWith(await storages.inMemory());
  if (!opened.ok) throw new Error(`Broken invariant: memory refuses nothing (${opened.error.kind})`);
  return createOpenCase(opened.value.journal, opened.value.entries);
}

let writing: Promise<unknown> = Promise.resolve();

/** Resolves once every write that was begun has ended. */
export const settled = (): Promise<unknown> => writing;

function telling(storage: JournalStorage): JournalStorage {
  return {
    ...storage,
    write: async (batch) => {
      const work = storage.write(batch);
      writing = Promise.allSettled([writing, work]);
      const written = await work;
      if (written.ok) {
        tellTabs({ is: "written" });
        void import("./first-kept.ts").then(({ askWithFirstKept }) => askWithFirstKept(batch));
      }
      return written;
    },
  };
}

async function openWith(
  storage: JournalStorage,
): Promise<Result<{ readonly journal: Journal; readonly entries: readonly Entry[] }, ReadFailure>> {
  const journal = await openJournal(storage, { device: thisDevice(), newSalt, now });
  if (!journal.ok) return err(journal.error);
  const entries = await journal.value.read();
  return entries.ok ? ok({ journal: journal.value, entries: entries.value }) : err(entries.error);
}

/** One unreadable record makes the whole unreadable: better said than half shown. */
const asStorageFailure = (failure: ReadFailure): StorageFailure =>
  failure.kind === "record-unreadable" ? { kind: "storage-corrupt", detail: `${failure.device} ${failure.sequence}` } : failure;

/** Made once on this device and kept; told to nobody but the journal. */
function thisDevice(): DeviceId {
  const known = kept("device");
  if (known !== null) return known as DeviceId; // written below
  const made = `web-${randomHex(8)}`;
  keep("device", made);
  return made as DeviceId; // letters, digits and a dash
}

const newSalt = (): string => randomHex(16);

const randomHex = (bytes: number): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const now = (): Moment => new Date().toISOString() as Moment; // its very format
