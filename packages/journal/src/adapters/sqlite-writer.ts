/**
 * A process for crash tests: appends to the journal at `path` until its chain has `until` entries, and prints each
 * sequence once it was acknowledged. Run as `node --conditions=source --import tsx sqlite-writer.ts <path> <until>`.
 */

import { randomBytes } from "node:crypto";
import { writeSync } from "node:fs";
import type { DeviceId, Moment } from "../entry.ts";
import { openJournal } from "../journal.ts";
import { openSqliteStorage } from "./sqlite.ts";

const [path = "", until = "0"] = process.argv.slice(2);

const storage = openSqliteStorage(path, { patience: 30_000 });
if (!storage.ok) throw new Error(JSON.stringify(storage.error));
const journal = await openJournal(storage.value, {
  device: "phone" as DeviceId, // a plain word is a device id
  newSalt: () => randomBytes(16).toString("hex"),
  now: () => new Date().toISOString() as Moment, // toISOString writes a Moment
});
if (!journal.ok) throw new Error(JSON.stringify(journal.error));

for (let sequence = 0; sequence < Number(until); ) {
  const note = `written by ${process.pid} after ${sequence}`;
  const appended = await journal.value.append({ kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone", note } });
  if (!appended.ok) throw new Error(JSON.stringify(appended.error));
  sequence = appended.value[0]?.sequence ?? 0;
  writeSync(1, `${sequence}\n`);
}
await storage.value.close();
