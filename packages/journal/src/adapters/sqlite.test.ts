import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { describeStorage } from "../storage-contract.ts";
import type { JournalStorage } from "../storage-port.ts";
import { openSqliteStorage } from "./sqlite.ts";

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
