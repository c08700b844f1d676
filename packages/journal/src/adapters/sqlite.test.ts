import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import Database from "libsql";
import { afterAll, describe, expect, it } from "vitest";
import type { DeviceId } from "../entry.ts";
import { hashText } from "../sha256.ts";
import { describeStorage } from "../storage-contract.ts";
import type { JournalStorage, StoredRecord } from "../storage-port.ts";
import { openSqliteStorage, prepareDatabase } from "./sqlite.ts";
import { toStorageFailure } from "./sqlite-failure.ts";
import { migrations } from "./sqlite-migrations.ts";

const folder = mkdtempSync(join(tmpdir(), "tanhao-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
const newPath = (): string => join(folder, `${++made}.tanhao`);

function openAt(path: string): JournalStorage {
  const storage = openSqliteStorage(path, { patience: 2000 });
  if (!storage.ok) throw new Error(JSON.stringify(storage.error));
  return storage.value;
}

describeStorage(
  "SQLite",
  async () => {
    const path = newPath();
    return { open: async () => openAt(path) };
  },
  { describe, it, expect },
);

describe("the file of a case", () => {
  const words = "my sister's number is 12600000000";
  const device = "phone" as DeviceId; // a plain word is a device id
  const recordOf = (sequence: number, text: string): StoredRecord => ({
    device,
    sequence,
    id: hashText(`${sequence}`) as StoredRecord["id"], // any hash will do for the storage
    bytes: new TextEncoder().encode(text),
  });
  const firstWords = (text: string) => ({ chains: [{ device, after: null, records: [recordOf(1, text)] }] });

  it("syncs every commit before it is acknowledged", () => {
    const path = newPath();
    openAt(path);
    const database = new Database(path);
    expect(prepareDatabase(database, migrations)).toBeNull();
    expect(database.prepare("PRAGMA journal_mode").get()).toMatchObject({ journal_mode: "wal" });
    expect(database.prepare("PRAGMA synchronous").get()).toMatchObject({ synchronous: 2 }); // 2 is FULL
    expect(database.prepare("PRAGMA secure_delete").get()).toMatchObject({ secure_delete: 1 });
    database.close();
  });

  it("is one file once it is closed", async () => {
    const path = newPath();
    const storage = openAt(path);
    expect(await storage.write(firstWords(words))).toMatchObject({ ok: true });
    await storage.close();
    expect(readdirSync(folder).filter((name) => name.startsWith(basename(path)))).toEqual([basename(path)]);
    expect(readFileSync(path).includes(words)).toBe(true);
  });

  it("holds no trace of a rewritten record or an erased file, while still open", async () => {
    const path = newPath();
    const storage = openAt(path);
    await storage.write(firstWords(words));
    const scan = new TextEncoder().encode("a scan of an ID card ".repeat(2000));
    const file = await storage.putFile(scan);
    if (!file.ok) throw new Error(file.error.kind);
    const traces = () =>
      readdirSync(folder)
        .filter((name) => name.startsWith(basename(path)))
        .map((name) => readFileSync(join(folder, name)))
        .filter((bytes) => bytes.includes(words) || bytes.includes("a scan of an ID card"));
    expect(traces()).not.toEqual([]);
    expect(await storage.write({ chains: [], rewritten: [recordOf(1, "erased")] })).toEqual({ ok: true, value: null });
    expect(await storage.eraseFile(file.value.hash)).toEqual({ ok: true, value: null });
    expect(traces()).toEqual([]);
  });

  it("is gone from the disk when the case is erased", async () => {
    const path = newPath();
    const storage = openAt(path);
    await storage.write(firstWords(words));
    await storage.erase();
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith(basename(path)))).toEqual([]);
  });

  it("is not opened where there is no folder, or where a folder is", () => {
    expect(openSqliteStorage(join(folder, "nowhere", "x.tanhao"))).toMatchObject({ ok: false, error: { kind: "storage-denied" } });
    expect(openSqliteStorage(folder)).toMatchObject({ ok: false, error: { kind: "storage-denied" } });
  });

  it("is not taken for a journal when it is something else", () => {
    const text = newPath();
    writeFileSync(text, "日期,金额\n2026-11-20,945.60\n".repeat(100));
    expect(openSqliteStorage(text)).toMatchObject({ ok: false, error: { kind: "storage-corrupt" } });
    const foreign = newPath();
    runSql(foreign, "CREATE TABLE bookmarks (url TEXT)");
    const before = readFileSync(foreign);
    expect(openSqliteStorage(foreign)).toMatchObject({ ok: false, error: { kind: "storage-corrupt" } });
    expect(readFileSync(foreign)).toEqual(before);
  });

  it("of a newer version is left alone", async () => {
    const path = newPath();
    await openAt(path).close();
    runSql(path, "PRAGMA user_version = 99");
    expect(openSqliteStorage(path)).toEqual({ ok: false, error: { kind: "storage-too-new", found: 99, known: migrations.length } });
  });

  it("that is damaged is said to be", async () => {
    const path = newPath();
    const storage = openAt(path);
    for (let sequence = 1; sequence <= 200; sequence += 1) {
      const after = sequence === 1 ? null : { sequence: sequence - 1, id: recordOf(sequence - 1, "").id };
      await storage.write({ chains: [{ device, after, records: [recordOf(sequence, "x".repeat(1000))] }] });
    }
    await storage.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096 * 3); // everything behind the third page
    writeFileSync(path, bytes);
    const damaged = openAt(path);
    expect(await damaged.read()).toMatchObject({ ok: false, error: { kind: "storage-corrupt" } });
    await damaged.close();
  });

  it("that another process is writing to is waited for, and then said to be locked", async () => {
    const path = newPath();
    const storage = openSqliteStorage(path, { patience: 50 });
    if (!storage.ok) throw new Error(storage.error.kind);
    const other = new Database(path);
    other.exec("BEGIN IMMEDIATE");
    expect(await storage.value.write(firstWords(words))).toMatchObject({ ok: false, error: { kind: "storage-locked" } });
    expect(await storage.value.read()).toEqual({ ok: true, value: [] });
    other.exec("COMMIT");
    other.close();
    expect(await storage.value.write(firstWords(words))).toEqual({ ok: true, value: null });
  });

  it("on a full disk says so, and keeps what it had", () => {
    const database = new Database(newPath());
    prepareDatabase(database, migrations);
    const { page_count: pages } = database.prepare("PRAGMA page_count").get() as { page_count: number };
    database.exec(`PRAGMA max_page_count = ${pages}`);
    const failure = thrownBy(() => database.exec("INSERT INTO file VALUES ('a', 1, zeroblob(100000))"));
    expect(toStorageFailure(failure)).toEqual({ kind: "storage-full", detail: "database or disk is full" });
  });

  it("that may only be read says so when it is written to", () => {
    const database = new Database(newPath());
    prepareDatabase(database, migrations);
    database.exec("PRAGMA query_only = ON");
    const failure = thrownBy(() => database.exec("DELETE FROM file"));
    expect(toStorageFailure(failure)).toEqual({ kind: "storage-denied", detail: "attempt to write a readonly database" });
  });

  it("never takes a mistake of ours for a failure of the disk", () => {
    const failure = thrownBy(() => new Database(":memory:").exec("SELEKT"));
    expect(() => toStorageFailure(failure)).toThrow("syntax error");
    expect(() => toStorageFailure("no error at all")).toThrow();
  });
});

function runSql(path: string, sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("nothing was thrown");
}
