import { describe, expect, it } from "vitest";
import { describeStorage } from "../storage-contract.ts";
import type { JournalStorage } from "../storage-port.ts";
import { openIndexedDbStorage } from "./indexeddb.ts";

async function openAt(name: string): Promise<JournalStorage> {
  const storage = await openIndexedDbStorage(name);
  if (!storage.ok) throw new Error(JSON.stringify(storage.error));
  return storage.value;
}

describeStorage(
  "IndexedDB",
  async () => {
    const name = `case-${crypto.randomUUID()}`;
    return { open: () => openAt(name) };
  },
  { describe, it, expect },
);
