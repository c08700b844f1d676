/**
 * A page for killing browsers: does one thing to a journal in IndexedDB over and over, and says on the console what has
 * begun and what was acknowledged. Bundled by killed-browser.test.ts.
 */

import type { Result } from "@tanhao/core/result";
import { openIndexedDbPlace } from "@tanhao/journal/adapters/indexeddb";
import { memoryStorage } from "@tanhao/journal/adapters/memory";
import type { DeviceId, Moment } from "@tanhao/journal/entry";
import { type Journal, openJournal } from "@tanhao/journal/journal";
import { beginReplacing } from "@tanhao/journal/replace-journal";
import { quickTools } from "@tanhao/journal/seal/a-quick-lock";
import { type Lockable, openLockable } from "@tanhao/journal/seal/lockable";
import { hashText } from "@tanhao/journal/sha256";
import type { JournalStorage } from "@tanhao/journal/storage-port";

export interface Found {
  readonly opens: readonly boolean[];
  readonly entries: number;
  readonly files: number;
  /** Of the first entry, which says whose case it is. */
  readonly note: string;
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

/** Until the browser is killed, with a case that stands without a lock. */
async function goOn(what: string, count: number): Promise<void> {
  let [passphrase, made] = ["", count];
  const lockable = await lockableHere();
  let storage = good(await lockable.open());
  for (;;) {
    if (what === "append") {
      const journal = await journalOn(storage);
      console.log("begin append");
      const [entry] = good(await journal.append({ kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone" } }));
      console.log(`done append ${entry?.sequence}`);
      continue;
    }
    if (what === "replace") {
      const next = `case ${++made}`;
      console.log(`begin replace ${made}`);
      await replace(next);
      console.log(`done replace ${made}`);
      continue;
    }
    const next = passphrase === "" ? `p${++made}` : "";
    console.log(`begin relock ${next}`);
    storage = good(await (passphrase === "" ? lockable.setLock(next) : lockable.removeLock(passphrase)));
    passphrase = next;
    console.log(`done relock ${next}`);
  }
}

/** Another case with originals of its own, one of them in every case, and as many entries as its number leaves over seven. */
async function replace(note: string): Promise<void> {
  const number = Number(note.split(" ")[1]);
  const elsewhere = await journalOn(memoryStorage());
  const contact = { kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone", note } } as const;
  const entries = good(await elsewhere.append(...Array.from({ length: 1 + (number % 7) }, () => contact)));
  const replacement = good(await beginReplacing(good(await openIndexedDbPlace("killed"))));
  for (const text of [pictures[0] ?? "", ...pictures.slice(1).map((picture) => `${note} ${picture}`)]) {
    good(await replacement.putFile(new TextEncoder().encode(text)));
  }
  await good(await replacement.finish(entries)).close();
}

/** Which of the passphrases opens it (empty: none needed), and what is there. */
async function look(passphrases: readonly string[]): Promise<Found> {
  const lockable = await lockableHere();
  const storages = [];
  for (const passphrase of passphrases) storages.push(await opened(lockable, passphrase));
  const storage = good(storages.find(({ ok }) => ok) ?? storages[0]);
  const journal = await journalOn(storage);
  const { entries } = good(await journal.verify());
  const [first] = good(await journal.read());
  const note = String(first?.content?.payload["note"]);
  const files = good(await storage.listFiles());
  for (const { hash } of files) good(await storage.getFile(hash));
  if (note !== "one") for (const picture of pictures.slice(1)) good(await storage.getFile(hashText(`${note} ${picture}`)));
  await lockable.close();
  return { opens: storages.map(({ ok }) => ok), entries, files: files.length, note };
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
