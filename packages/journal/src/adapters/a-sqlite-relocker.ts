/**
 * A process for crash tests: does one thing to the lock of the journal at `path` over and over, until it is killed, and
 * prints `begin …` before each step and `done …` once it was acknowledged. Arguments: path, what to do (`append`, `set`,
 * `change`, `remove`), the passphrase now (empty: no lock), and how often a passphrase was made before.
 */

import { randomBytes } from "node:crypto";
import { writeSync } from "node:fs";
import { assert } from "@tanhao/core/assert";
import type { Result } from "@tanhao/core/result";
import type { DeviceId, Moment } from "../entry.ts";
import { type Journal, openJournal } from "../journal.ts";
import { quickTools, secretWords } from "../seal/a-quick-lock.ts";
import { openLockable } from "../seal/lockable.ts";
import { nodeCipher } from "../seal/node-cipher.ts";
import type { JournalStorage } from "../storage-port.ts";
import { openSqlitePlace } from "./sqlite.ts";

const [path = "", what = "", given = "", count = "0"] = process.argv.slice(2);
let [passphrase, made] = [given, Number(count)];

const lockable = good(await openLockable(good(openSqlitePlace(path, { patience: 30_000 })), { ...quickTools, makeCipher: nodeCipher }));
let storage = passphrase === "" ? good(await lockable.open()) : good(await lockable.unlock(passphrase));
for (;;) await step();

function step(): Promise<void> {
  if (what === "append") return append();
  if (passphrase === "") return set();
  return what === "change" ? change() : remove();
}

async function append(): Promise<void> {
  const journal: Journal = good(
    await openJournal(storage, {
      device: "phone" as DeviceId, // a plain word is a device id
      newSalt: () => randomBytes(16).toString("hex"),
      now: () => new Date().toISOString() as Moment, // toISOString writes a Moment
    }),
  );
  await say("append", "", async () => {
    const [entry] = good(
      await journal.append({ kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone", note: secretWords } }),
    );
    return String(entry?.sequence);
  });
}

function set(): Promise<void> {
  return relock("set", `p${++made}`, (next) => lockable.setLock(next));
}

function change(): Promise<void> {
  return relock("change", `p${++made}`, (next) => lockable.changePassphrase(passphrase, next));
}

function remove(): Promise<void> {
  return relock("remove", "", () => lockable.removeLock(passphrase));
}

async function relock(name: string, next: string, work: (next: string) => Promise<Result<JournalStorage, unknown>>): Promise<void> {
  await say(name, next, async () => {
    storage = good(await work(next));
    passphrase = next;
    return next;
  });
}

async function say(name: string, about: string, work: () => Promise<string>): Promise<void> {
  writeSync(1, `begin ${name} ${about}\n`);
  writeSync(1, `done ${name} ${await work()}\n`);
}

function good<Value>(result: Result<Value, unknown>): Value {
  assert(result.ok, result.ok ? "" : JSON.stringify(result.error));
  return result.value;
}
