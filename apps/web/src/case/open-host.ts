/** Opens the person's own case, or an empty one in memory where the browser keeps nothing, and stands ready with the example. */

import { err, ok, type Result } from "@tanhao/core/result";
import type { DeviceId, Entry, Moment } from "@tanhao/journal/entry";
import { type Journal, openJournal, type ReadFailure } from "@tanhao/journal/journal";
import type { JournalStorage, StorageFailure } from "@tanhao/journal/storage-port";
import { createSignal } from "solid-js";
import { forgetAll, keep, kept } from "../shell/kept-setting.ts";
import type { CaseHost } from "./case-host.tsx";
import { engineReady } from "./load-engine.ts";
import { createOpenCase, type OpenCase } from "./open-case.ts";

/** Where journals are kept. main.tsx gives the real ones. */
export interface Storages {
  readonly own: () => Promise<Result<JournalStorage, StorageFailure>>;
  readonly inMemory: () => JournalStorage;
}

export async function openHost(storages: Storages): Promise<CaseHost> {
  const opened = await openOwn(storages);
  const [own, setOwn] = createSignal(opened.ok ? opened.value : await openInMemory(storages));
  const [refusal, setRefusal] = createSignal<StorageFailure | null>(opened.ok ? null : opened.error);
  const [example, setExample] = createSignal<OpenCase | null>(null);
  const current = (): OpenCase => example() ?? own();

  const refreshInFront = (): void => {
    if (document.visibilityState === "visible") void own().refresh();
  };
  document.addEventListener("visibilitychange", refreshInFront);

  return {
    current,
    isExample: () => example() !== null,
    refusal,
    showExample: async () => {
      const { stateExample } = await import("../example/state-example.ts");
      const open = await openInMemory(storages);
      await Promise.all([stateExample(open), engineReady]);
      setExample(open);
    },
    trialJournal: async () => (await openInMemory(storages)).journal,
    leaveExample: () => setExample(null),
    eraseOwn: async () => {
      const erased = await own().journal.storage.erase();
      if (!erased.ok) return erased.error;
      forgetAll();
      const fresh = await openOwn(storages);
      setRefusal(fresh.ok ? null : fresh.error);
      setOwn(fresh.ok ? fresh.value : await openInMemory(storages));
      return null;
    },
  };
}

async function openOwn(storages: Storages): Promise<Result<OpenCase, StorageFailure>> {
  const storage = await storages.own();
  if (!storage.ok) return err(storage.error);
  const opened = await openWith(storage.value);
  return opened.ok ? ok(createOpenCase(opened.value.journal, opened.value.entries)) : err(asStorageFailure(opened.error));
}

async function openInMemory(storages: Storages): Promise<OpenCase> {
  const opened = await openWith(storages.inMemory());
  if (!opened.ok) throw new Error(`Broken invariant: memory refuses nothing (${opened.error.kind})`);
  return createOpenCase(opened.value.journal, opened.value.entries);
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
