/**
 * Processes that are really killed while they append, set a lock, change its passphrase or remove it: nothing acknowledged
 * is lost, and the journal opens with the old passphrase or the new one, whichever the answer was. Some kills of each
 * kind here; `TANHAO_KILLS=1000` makes as many of each.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Result } from "@tanhao/core/result";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DeviceId, Moment } from "../entry.ts";
import { openJournal } from "../journal.ts";
import { quickTools, secretWords } from "../seal/a-quick-lock.ts";
import { type Lockable, openLockable } from "../seal/lockable.ts";
import { nodeCipher } from "../seal/node-cipher.ts";
import type { JournalStorage } from "../storage-port.ts";
import { openSqlitePlace } from "./sqlite.ts";

const kills = Number(process.env["TANHAO_KILLS"] ?? 12);
const kinds = ["append", "set", "change", "remove"] as const;
type Kind = (typeof kinds)[number];

/** Beside the packages the bundle needs. */
const cache = fileURLToPath(new URL("../../../../node_modules/.cache", import.meta.url));
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "tanhao-relock-"));
afterAll(() => rmSync(folder, { recursive: true }));

const script = join(folder, "relocker.mjs");
/** Bundled once: hundreds of processes that compile it each would take minutes. */
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["source"] },
    ssr: { noExternal: true, external: ["libsql", "hash-wasm"], resolve: { conditions: ["source"] } },
    build: {
      ssr: fileURLToPath(new URL("./a-sqlite-relocker.ts", import.meta.url)),
      outDir: folder,
      minify: false,
      rollupOptions: { output: { entryFileNames: "relocker.mjs" } },
    },
  });
}, 60_000);

/** What was acknowledged of a journal, over all the processes that were killed. */
interface Known {
  readonly path: string;
  passphrase: string;
  made: number;
  entries: number;
}

const secret = secretWords;
const fileTexts = Array.from({ length: 4 }, (_, index) => `截图 ${index} `.repeat(2_000));

describe("a process killed with SIGKILL at any moment", () => {
  // Two at a time: a killed process leaves its core idle until the next has started.
  it.concurrent.each(kinds)(`while it does this again and again: %s, ${kills} times`, { timeout: 60_000 + kills * 2_000 }, async (kind) => {
    const known: Known = { path: join(folder, `${kind}.tanhao`), passphrase: "", made: 0, entries: 0 };
    await fill(known);
    const cutShort = { old: 0, new: 0 };
    let usualMs = 10;
    for (let kill = 0; kill < kills; kill += 1) {
      const run = await runUntilKilled(kind, known, kill % 4 === 0 ? 2 : 1, Math.random() * usualMs * 1.5);
      expect(run).toMatchObject({ signal: "SIGKILL", complaint: "" });
      usualMs = run.tookMs ?? usualMs;
      const outcome = await lookAt(known, run);
      if (outcome) cutShort[outcome] += 1;
    }
    // The kills did fall into the work, on both sides of the moment that decides.
    if (kills >= 60) expect(Math.min(cutShort.old, cutShort.new)).toBeGreaterThan(0);
  });
});

interface Run {
  readonly done: readonly (readonly [what: string, about: string])[];
  /** What had begun and was not acknowledged. */
  readonly underWay: readonly [what: string, about: string] | null;
  readonly tookMs: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly complaint: string;
}

/** Killed `delayMs` after it began for the `times`th time what it is to be killed in. */
function runUntilKilled(kind: Kind, { path, passphrase, made }: Known, times: number, delayMs: number): Promise<Run> {
  const child = spawn(process.execPath, [script, path, kind, passphrase, String(made)], { stdio: ["ignore", "pipe", "pipe"] });
  const done: [string, string][] = [];
  let underWay: [string, string] | null = null;
  let [rest, complaint, begun, begunAt]: [string, string, number, number] = ["", "", 0, 0];
  let tookMs: number | null = null;
  child.stdout.on("data", (bytes: Buffer) => {
    const lines = (rest + bytes.toString()).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [when, what = "", about = ""] = line.split(" ");
      underWay = when === "begin" ? [what, about] : null;
      if (when === "done") done.push([what, about]);
      if (what !== kind) continue;
      if (when === "begin") begunAt = performance.now();
      else tookMs ??= performance.now() - begunAt;
      if (when === "begin" && ++begun === times) killLater(child, delayMs);
    }
  });
  child.stderr.on("data", (bytes: Buffer) => {
    complaint += bytes.toString();
  });
  return new Promise((resolve) => {
    child.on("close", (_code, signal) => resolve({ done, underWay, tookMs, signal, complaint }));
  });
}

function killLater(child: ChildProcess, ms: number): void {
  if (ms < 1) child.kill("SIGKILL");
  else setTimeout(() => child.kill("SIGKILL"), ms);
}

/** Everything acknowledged is there; `old` or `new`: which state was found of what had been under way. */
async function lookAt(known: Known, { done, underWay }: Run): Promise<"old" | "new" | null> {
  for (const [what, about] of done) {
    if (what === "append") known.entries = Number(about);
    else known.passphrase = about;
  }
  const lockable = openAt(known.path);
  const outcome = underWay && underWay[0] !== "append" ? await whichOf(await lockable, known, underWay[1]) : null;
  const storage = good(await openWith(await lockable, known.passphrase));
  const journal = good(await openJournal(storage, writing));
  const { entries } = good(await journal.verify());
  const mayHaveOneMore = underWay?.[0] === "append" ? 1 : 0;
  expect([known.entries, known.entries + mayHaveOneMore]).toContain(entries);
  const appended = underWay?.[0] !== "append" ? null : entries > known.entries ? "new" : "old";
  known.entries = entries;
  const files = good(await storage.listFiles());
  const bytes = await Promise.all(files.map(async ({ hash }) => good(await storage.getFile(hash))));
  expect(bytes.map((one) => new TextDecoder().decode(one)).sort()).toEqual(fileTexts);
  known.made += done.length + 1; // what was begun made one at the most: none is made twice
  await storage.close();
  if (known.passphrase !== "") expect(showsSecret(known.path)).toBe(false);
  return outcome ?? appended;
}

/** The journal opens with the old passphrase or with the new one, and never with both. */
async function whichOf(lockable: Lockable, known: Known, next: string): Promise<"old" | "new"> {
  const [byOld, byNew] = [await openWith(lockable, known.passphrase), await openWith(lockable, next)];
  expect([byOld.ok, byNew.ok].sort()).toEqual([false, true]);
  if (byNew.ok) known.passphrase = next;
  return byNew.ok ? "new" : "old";
}

const openWith = (lockable: Lockable, passphrase: string): Promise<Result<JournalStorage, unknown>> =>
  passphrase === "" ? lockable.open() : lockable.unlock(passphrase);

const openAt = async (path: string): Promise<Lockable> =>
  good(await openLockable(good(openSqlitePlace(path)), { ...quickTools, makeCipher: nodeCipher }));

const writing = {
  device: "phone" as DeviceId, // a plain word is a device id
  newSalt: () => "5".repeat(32),
  now: () => "2026-11-20T02:00:00.000Z" as Moment, // of the right shape
};

async function fill(known: Known): Promise<void> {
  const storage = good(await (await openAt(known.path)).open());
  const journal = good(await openJournal(storage, writing));
  const contact = { kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone", note: secret } } as const;
  known.entries = good(await journal.append(...Array.from({ length: 20 }, () => contact))).length;
  for (const text of fileTexts) good(await storage.putFile(new TextEncoder().encode(text)));
  await storage.close();
  expect(showsSecret(known.path)).toBe(true);
}

function showsSecret(path: string): boolean {
  const names = readdirSync(folder).filter((name) => name.startsWith(basename(path)));
  return names.some((name) => [secret, "截图"].some((text) => readFileSync(join(folder, name)).includes(text)));
}

function good<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(`expected ok, got ${JSON.stringify(result.error)}`);
}
