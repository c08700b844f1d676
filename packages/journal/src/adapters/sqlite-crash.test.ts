/** What a crash leaves behind: processes that are really killed, and really write at once. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { type DeviceId, type Entry, type Moment, readEntry } from "../entry.ts";
import { openJournal } from "../journal.ts";
import { verifyChain } from "../verify-chain.ts";
import { openSqliteStorage } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "tanhao-crash-"));
afterAll(() => rmSync(folder, { recursive: true }));

const writer = fileURLToPath(new URL("./sqlite-writer.ts", import.meta.url));

interface Run {
  /** Sequences whose acknowledgement reached us whole. */
  readonly acknowledged: readonly number[];
  readonly signal: NodeJS.Signals | null;
  readonly complaint: string;
}

/** Runs a writer; `look` is called at every acknowledgement and may kill it. */
function runWriter(path: string, until: number, look: (sequence: number, process: ChildProcess) => void = () => undefined): Promise<Run> {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", writer, path, String(until)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const acknowledged: number[] = [];
  let [rest, complaint] = ["", ""];
  child.stdout.on("data", (bytes: Buffer) => {
    const lines = (rest + bytes.toString()).split("\n");
    rest = lines.pop() ?? "";
    for (const sequence of lines.map(Number)) {
      acknowledged.push(sequence);
      look(sequence, child);
    }
  });
  child.stderr.on("data", (bytes: Buffer) => {
    complaint += bytes.toString();
  });
  return new Promise((resolve) => {
    child.on("close", (_code, signal) => resolve({ acknowledged, signal, complaint }));
  });
}

/** Every record, read anew from the file; fails on half an entry. */
async function entriesAt(path: string): Promise<readonly Entry[]> {
  const storage = openSqliteStorage(path);
  if (!storage.ok) throw new Error(JSON.stringify(storage.error));
  const records = await storage.value.read();
  await storage.value.close();
  if (!records.ok) throw new Error(JSON.stringify(records.error));
  return records.value.map(({ bytes }) => {
    const entry = readEntry(new TextDecoder().decode(bytes));
    if (!entry.ok) throw new Error(JSON.stringify(entry.error));
    return entry.value;
  });
}

describe("a process killed with SIGKILL in the middle of 10,000 appends", () => {
  it("loses nothing it acknowledged, wherever it is hit, and the next one goes on", { timeout: 120_000 }, async () => {
    const path = join(folder, "killed.tanhao");
    let before = 0;
    for (const hitAt of [1, 300, 5_000, 5_400]) {
      // One big step brings the chain to its middle quickly; from there the processes append one by one again.
      if (hitAt === 5_000) before = await appendAtOnce(path, 4_800 - before);
      const run = await runWriter(path, 10_000, (sequence, child) => {
        if (sequence >= hitAt) child.kill("SIGKILL");
      });
      expect(run).toMatchObject({ signal: "SIGKILL", complaint: "" });
      const last = run.acknowledged.at(-1) ?? 0;
      expect(last).toBeGreaterThanOrEqual(hitAt);
      expect(last).toBeLessThan(10_000);
      expect(run.acknowledged).toEqual(Array.from({ length: last - before }, (_, index) => before + 1 + index));

      const entries = await entriesAt(path);
      expect(verifyChain(entries)).toMatchObject({ ok: true, value: { entries: entries.length } });
      // One more may have been stored whose acknowledgement never reached us; none may be missing.
      expect(entries.length).toBeGreaterThanOrEqual(last);
      before = entries.length;
    }
  });
});

/** Appends so many entries in one step; the length of the chain after it. */
async function appendAtOnce(path: string, count: number): Promise<number> {
  const storage = openSqliteStorage(path);
  if (!storage.ok) throw new Error(JSON.stringify(storage.error));
  const journal = await openJournal(storage.value, {
    device: "phone" as DeviceId, // a plain word is a device id
    newSalt: () => "5".repeat(32),
    now: () => "2026-11-20T02:00:00.000Z" as Moment, // of the right shape
  });
  if (!journal.ok) throw new Error(JSON.stringify(journal.error));
  const contact = { kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone" } } as const;
  const appended = await journal.value.append(...Array.from({ length: count }, () => contact));
  await storage.value.close();
  if (!appended.ok) throw new Error(JSON.stringify(appended.error));
  return appended.value.at(-1)?.sequence ?? 0;
}

describe("two processes of one device that append at once", () => {
  it("share one chain without a fork", { timeout: 60_000 }, async () => {
    const path = join(folder, "shared.tanhao");
    const runs = await Promise.all([runWriter(path, 200), runWriter(path, 200)]);
    for (const run of runs) expect(run).toMatchObject({ signal: null, complaint: "" });
    const entries = await entriesAt(path);
    expect(verifyChain(entries)).toMatchObject({ ok: true, value: { heads: [{ device: "phone" as DeviceId, sequence: entries.length }] } });
    const acknowledged = runs.flatMap((run) => run.acknowledged).sort((a, b) => a - b);
    expect(acknowledged).toEqual(entries.map(({ sequence }) => sequence));
    expect(runs.every((run) => run.acknowledged.length > 0)).toBe(true);
  });
});

describe("a process that opens a file while another one is about to write", () => {
  const writing = `const database = new (require("libsql"))(process.argv[1]);
    database.exec("BEGIN IMMEDIATE");
    console.log("begun");
    setTimeout(() => database.exec("COMMIT"), Number(process.argv[2]));`;

  /** A process that has the right to write for so long, once it has it. */
  async function busyWith(path: string, milliseconds: number): Promise<ChildProcess> {
    const other = spawn(process.execPath, ["-e", writing, path, String(milliseconds)], { cwd: import.meta.dirname });
    await new Promise((resolve) => other.stdout.once("data", resolve));
    return other;
  }

  it("waits for it, although the file must first go over to the write-ahead log, and for no longer than it was told", {
    timeout: 60_000,
  }, async () => {
    const path = join(folder, "busy.tanhao");
    const made = openSqliteStorage(path);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    await made.value.close();

    const long = await busyWith(path, 60_000);
    expect(openSqliteStorage(path, { patience: 200 })).toMatchObject({ ok: false, error: { kind: "storage-locked" } });
    long.kill();
    await new Promise((resolve) => long.once("close", resolve));

    const short = await busyWith(path, 500);
    const opened = openSqliteStorage(path, { patience: 30_000 });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    await opened.value.close();
    short.kill();
  });
});
