import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import Database from "libsql";
import { afterAll, describe, expect, it } from "vitest";
import type { DeviceId, Moment } from "../entry.ts";
import { openJournal } from "../journal.ts";
import type { JournalPlace } from "../place-port.ts";
import { describeLockable } from "../seal/a-lockable-contract.ts";
import { quickTools } from "../seal/a-quick-lock.ts";
import { openLockable } from "../seal/lockable.ts";
import { hashText } from "../sha256.ts";
import { describeStorage } from "../storage-contract.ts";
import type { JournalStorage, StoredRecord } from "../storage-port.ts";
import { openSqlitePlace, openSqliteStorage } from "./sqlite.ts";
import { prepareDatabase } from "./sqlite-database.ts";
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

function placeAt(path: string): JournalPlace {
  const place = openSqlitePlace(path, { patience: 2000 });
  if (!place.ok) throw new Error(JSON.stringify(place.error));
  return place.value;
}

describeStorage(
  "SQLite",
  async () => {
    const path = newPath();
    return { open: async () => openAt(path) };
  },
  { describe, it, expect },
);

describeLockable(
  "SQLite",
  async () => {
    const path = newPath();
    return { open: async () => placeAt(path) };
  },
  { describe, it, expect },
);

describe("the file of a case under a lock", () => {
  const [sentence, number] = ["他说不还就告诉我单位", "110101199001011234"]; // the number's check digit is wrong
  const secrets = [Buffer.from(sentence), Buffer.from(number), Buffer.from("contact.logged"), Buffer.from("截图里的字".repeat(3000))];

  /** Which of the secrets stand in any file of the case, byte by byte. */
  const shown = (path: string): readonly number[] => {
    const names = readdirSync(folder).filter((name) => name.startsWith(basename(path)));
    const bytes = names.map((name) => readFileSync(join(folder, name)));
    return secrets.flatMap((secret, index) => (bytes.some((one) => one.includes(secret.subarray(0, 30))) ? [index] : []));
  };

  it("holds no word and no number, open or closed, and holds them again once it is removed", async () => {
    const path = newPath();
    const lockable = await openLockable(placeAt(path), quickTools);
    if (!lockable.ok) throw new Error(lockable.error.kind);
    const { open, setLock, changePassphrase, close } = lockable.value;
    const plain = await open();
    if (!plain.ok) throw new Error(plain.error.kind);
    const device = "phone" as DeviceId; // a plain word is a device id
    const journal = await openJournal(plain.value, {
      device,
      newSalt: () => "5".repeat(32),
      now: () => "2026-11-20T02:00:00.000Z" as Moment,
    });
    if (!journal.ok) throw new Error(journal.error.kind);
    for (let count = 0; count < 50; count += 1) {
      const note = `${sentence}，身份证 ${number} ${"长".repeat(count * 40)}`;
      const appended = await journal.value.append({ kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone", note } });
      if (!appended.ok) throw new Error(appended.error.kind);
    }
    await plain.value.putFile(new Uint8Array(secrets[3] ?? []));
    expect(shown(path)).toEqual([0, 1, 2, 3]);

    expect(await setLock("a")).toMatchObject({ ok: true });
    expect(shown(path)).toEqual([]);
    const { key: oldBox } = (JSON.parse(lockTextIn(path)) as { box: { key: string } }).box;
    expect(await changePassphrase("a", "b")).toMatchObject({ ok: true });
    expect(readdirSync(folder).some((name) => name.startsWith(basename(path)) && readFileSync(join(folder, name)).includes(oldBox))).toBe(
      false,
    );
    await close();
    expect(shown(path)).toEqual([]);

    const again = await openLockable(placeAt(path), quickTools);
    if (!again.ok) throw new Error(again.error.kind);
    expect(await again.value.removeLock("b")).toMatchObject({ ok: true });
    await again.value.close();
    expect(shown(path)).toEqual([0, 1, 2, 3]);
  });

  it("whose lock cannot be read is said to be damaged, and is left as it is", async () => {
    const path = newPath();
    await openAt(path).close();
    for (const value of ["{torn", "7", '{"generation":-1,"sealing":0,"box":null}']) {
      runSql(path, `INSERT OR REPLACE INTO meta (name, value) VALUES ('lock', '${value}')`);
      expect(openSqlitePlace(path)).toMatchObject({ ok: false, error: { kind: "storage-corrupt" } });
      expect(lockTextIn(path)).toBe(value);
    }
  });

  /** What is kept of the lock, as it lies there. */
  function lockTextIn(path: string): string {
    const database = new Database(path);
    const { value } = database.prepare("SELECT value FROM meta WHERE name = 'lock'").get() as { value: string };
    database.close();
    return value;
  }
});

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
    bytes.fill(0xff, bytes.length - 4096 * 9); // the last nine pages, which hold records
    writeFileSync(path, bytes);
    const damaged = openAt(path);
    expect(await damaged.read()).toMatchObject({ ok: false, error: { kind: "storage-corrupt" } });
    await damaged.close();
    bytes.fill(0xff, 4096 * 3); // everything behind the third page
    writeFileSync(path, bytes);
    expect(openSqliteStorage(path)).toMatchObject({ ok: false, error: { kind: "storage-corrupt" } });
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
    const failure = thrownBy(() => database.exec("INSERT INTO file (name, size, bytes) VALUES ('a', 1, zeroblob(100000))"));
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
