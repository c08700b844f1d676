/**
 * How the SQLite file of a case came to its present shape. Numbered from 1 without a gap, each run once and in order; a
 * step that has been released is never changed. Each has a test that looks before and after.
 */

export interface Migration {
  readonly id: number;
  readonly what: string;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [
  {
    id: 1,
    what: "records of all chains",
    sql: `CREATE TABLE record (
      device   TEXT    NOT NULL,
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      id       TEXT    NOT NULL UNIQUE,
      bytes    BLOB    NOT NULL,
      PRIMARY KEY (device, sequence)
    )`,
  },
  {
    id: 2,
    what: "originals beside the records, by their hash",
    sql: `CREATE TABLE file (
      hash  TEXT    NOT NULL PRIMARY KEY,
      size  INTEGER NOT NULL,
      bytes BLOB    NOT NULL
    )`,
  },
  {
    id: 3,
    what: "how the journal is locked; files under any name, with what is known of them without their bytes",
    sql: `CREATE TABLE meta (
      name  TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    );
    ALTER TABLE file RENAME COLUMN hash TO name;
    ALTER TABLE file ADD COLUMN sealing INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE file ADD COLUMN label TEXT NOT NULL DEFAULT '';
    CREATE INDEX file_listed ON file (sealing, name, size, label)`,
  },
];
