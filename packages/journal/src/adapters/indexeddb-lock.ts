/** The one step in which everything in the browser's database changes its seal. Loaded only when a lock is changed. */

import type { IDBPTransaction } from "idb";
import { type LockChange, noLock, type Reseal } from "../place-port.ts";
import type { Hash } from "../sha256.ts";
import type { JournalSchema } from "./indexeddb-schema.ts";
import { sameNames, sameRecords } from "./same-records.ts";

type Changing = IDBPTransaction<JournalSchema, ("records" | "originals" | "meta")[], "readwrite">;

/** `false`: something was written since it was seen, and nothing was done. Awaits nothing but requests of the transaction. */
export async function changeLockIn(changing: Changing, { to, reseal }: LockChange): Promise<boolean> {
  if (reseal && !(await isStillSo(changing, reseal))) return false;
  if (reseal) await putInPlace(changing, reseal);
  await changing.objectStore("meta").put(to, "lock");
  return true;
}

async function isStillSo(changing: Changing, { seenRecords, seenFiles, files }: Reseal): Promise<boolean> {
  const { sealing } = (await changing.objectStore("meta").get("lock")) ?? noLock;
  const here: Hash[] = [];
  const all = new Set<Hash>();
  const listed = changing.objectStore("originals").index("listed");
  for (let file = await listed.openKeyCursor(); file; file = await file.continue()) {
    const [under, name] = file.key;
    all.add(name);
    if (under === sealing) here.push(name);
  }
  return (
    sameNames(here, seenFiles) &&
    files.every((name) => all.has(name)) &&
    sameRecords(await changing.objectStore("records").getAll(), seenRecords)
  );
}

async function putInPlace(changing: Changing, { records, files }: Reseal): Promise<void> {
  const kept = new Set(files);
  const originals = changing.objectStore("originals");
  const names = await originals.getAllKeys();
  const removals = names.filter((name) => !kept.has(name)).map((name) => originals.delete(name));
  const store = changing.objectStore("records");
  await Promise.all([...removals, store.clear(), ...records.map((record) => store.add(record))]);
}
