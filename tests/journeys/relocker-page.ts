/**
 * A page for killing browsers: does one thing to the lock of a journal in IndexedDB over and over, and says on the console
 * what has begun and what was acknowledged. Bundled by killed-browser.test.ts, which opens it with `#what/passphrase/count`.
 */

import type { Result } from "@tanhao/core/result";
import { openIndexedDbPlace } from "@tanhao/journal/adapters/indexeddb";
import type { DeviceId, Moment } from "@tanhao/journal/entry";
import { type Journal, openJournal } from "@tanhao/journal/journal";
import { quickTools } from "@tanhao/journal/seal/a-quick-lock";
import { type Lockable, openLockable } from "@tanhao/journal/seal/lockable";
import type { JournalStorage } from "@tanhao/journal/storage-port";

export interface Found {
  readonly opens: readonly boolean[];
  readonly entries: number;
  readonly files: number;
}

const pictures = Array.from({ length: 4 }, (_, index) => `picture ${index} `.repeat(20_000));

async function fill(): Promise<number> {
  const storage = good(await (await lockableHere()).open());
  for (const text of pictures) good(await storage.putFile(new TextEncoder().encode(text)));
  const contact = { kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone", note: "one" } } as const;
  const entries = good(await (await journalOn(storage)).append(...Array.from({ length: 200 }, () => contact)));
  await storage.close();
  return entries.length;
}

/** Until the browser is killed. */
async function goOn(what: string, given: string, count: number): Promise<void> {
  let [passphrase, made] = [given, count];
  const lockable = await lockableHere();
  let storage = good(await opened(lockable, passphrase));
  for (;;) {
    if (what === "append") {
      const journal = await journalOn(storage);
      console.log("begin append");
      const [entry] = good(await journal.append({ kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone" } }));
      console.log(`done append ${entry?.sequence}`);
      continue;
    }
    const next = passphrase === "" ? `p${++made}` : "";
    console.log(`begin relock ${next}`);
    storage = good(await (passphrase === "" ? lockable.setLock(next) : lockable.removeLock(passphrase)));
    passphrase = next;
    console.log(`done relock ${next}`);
  }
}

/** Which of the passphrases opens it (empty: none needed), and what is there. */
async function look(passphrases: readonly string[]): Promise<Found> {
  const lockable = await lockableHere();
  const storages = [];
  for (const passphrase of passphrases) storages.push(await opened(lockable, passphrase));
  const storage = good(storages.find(({ ok }) => ok) ?? storages[0]);
  const { entries } = good(await (await journalOn(storage)).verify());
  const files = good(await storage.listFiles());
  for (const { hash } of files) good(await storage.getFile(hash));
  await lockable.close();
  return { opens: storages.map(({ ok }) => ok), entries, files: files.length };
}

const opened = (lockable: Lockable, passphrase: string): Promise<Result<JournalStorage, unknown>> =>
  passphrase === "" ? lockable.open() : lockable.unlock(passphrase);

const lockableHere = async (): Promise<Lockable> => good(await openLockable(good(await openIndexedDbPlace("killed")), quickTools));

const journalOn = async (storage: JournalStorage): Promise<Journal> =>
  good(
    await openJournal(storage, {
      device: "phone" as DeviceId, // a plain word is a device id
      newSalt: () => "5".repeat(32),
      now: () => new Date().toISOString() as Moment, // toISOString writes a Moment
    }),
  );

function good<Value>(result: Result<Value, unknown> | undefined): Value {
  if (result?.ok) return result.value;
  throw new Error(`expected ok, got ${JSON.stringify(result?.error)}`);
}

const relocker = { fill, goOn, look };
export type Relocker = typeof relocker;
Object.assign(globalThis, { relocker });
