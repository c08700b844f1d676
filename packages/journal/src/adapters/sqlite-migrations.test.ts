import Database from "libsql";
import { describe, expect, it } from "vitest";
import { prepareDatabase } from "./sqlite-database.ts";
import { migrations } from "./sqlite-migrations.ts";

const tablesOf = (database: Database.Database): readonly string[] =>
  database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .all()
    .map((row) => (row as { name: string }).name);

const versionOf = (database: Database.Database): unknown => database.prepare("SELECT user_version AS v FROM pragma_user_version").get();

/** A database as the first `steps` migrations left it. */
function databaseAt(steps: number): Database.Database {
  const database = new Database(":memory:");
  expect(prepareDatabase(database, migrations.slice(0, steps))).toBeNull();
  expect(versionOf(database)).toMatchObject({ v: steps });
  return database;
}

describe("migrations", () => {
  it("are numbered from 1 without a gap", () => {
    expect(migrations.map(({ id }) => id)).toEqual(migrations.map((_, index) => index + 1));
  });

  it("1: an empty database gets the table of records, one a place and one an id", () => {
    const database = new Database(":memory:");
    expect(tablesOf(database)).toEqual([]);
    prepareDatabase(database, migrations.slice(0, 1));
    expect(tablesOf(database)).toEqual(["record"]);
    const insert = database.prepare("INSERT INTO record VALUES (?, ?, ?, ?)");
    insert.run("phone", 1, "a", Buffer.from("x"));
    expect(() => insert.run("phone", 1, "b", Buffer.from("x"))).toThrow("UNIQUE");
    expect(() => insert.run("phone", 2, "a", Buffer.from("x"))).toThrow("UNIQUE");
    expect(() => insert.run("phone", 0, "c", Buffer.from("x"))).toThrow("CHECK");
  });

  it("2: a journal of records gets the table of files, and keeps its records", () => {
    const database = databaseAt(1);
    database.prepare("INSERT INTO record VALUES (?, ?, ?, ?)").run("phone", 1, "a", Buffer.from("words"));
    expect(prepareDatabase(database, migrations.slice(0, 2))).toBeNull();
    expect(tablesOf(database)).toEqual(["file", "record"]);
    expect(database.prepare("SELECT device, sequence, id, CAST(bytes AS TEXT) AS words FROM record").all()).toEqual([
      { device: "phone", sequence: 1, id: "a", words: "words" },
    ]);
  });

  it("3: a journal with files gets a place for its lock, and keeps its files as unsealed ones", () => {
    const database = databaseAt(2);
    database.prepare("INSERT INTO file (hash, size, bytes) VALUES (?, ?, ?)").run("ab12", 5, Buffer.from("scans"));
    expect(prepareDatabase(database, migrations.slice(0, 3))).toBeNull();
    expect(tablesOf(database)).toEqual(["file", "meta", "record"]);
    expect(database.prepare("SELECT name, size, CAST(bytes AS TEXT) AS text, sealing, label FROM file").all()).toEqual([
      { name: "ab12", size: 5, text: "scans", sealing: 0, label: "" },
    ]);
    expect(database.prepare("SELECT name FROM meta").all()).toEqual([]);
  });

  it("run once: opening again changes nothing", () => {
    const database = databaseAt(migrations.length);
    const before = database.prepare("SELECT sql FROM sqlite_master").all();
    expect(prepareDatabase(database, migrations)).toBeNull();
    expect(database.prepare("SELECT sql FROM sqlite_master").all()).toEqual(before);
  });

  it("leave nothing behind when a step fails", () => {
    const database = databaseAt(1);
    const broken = [...migrations.slice(0, 1), { id: 2, what: "half a step", sql: "CREATE TABLE half (a); CREATE TABLE record (a)" }];
    expect(() => prepareDatabase(database, broken)).toThrow("already exists");
    expect(tablesOf(database)).toEqual(["record"]);
    expect(versionOf(database)).toMatchObject({ v: 1 });
  });

  it("are not run on a file of a newer version", () => {
    const database = databaseAt(2);
    database.exec("PRAGMA user_version = 9");
    expect(prepareDatabase(database, migrations)).toEqual({ kind: "storage-too-new", found: 9, known: migrations.length });
  });
});
