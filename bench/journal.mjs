/**
 * A case of 5,000 entries on this machine's disk: opened (read and folded) as it is and under a lock, one more entry
 * appended with full durability, and verified. Beside libsql itself: the same rows read, and one inserted, with the same
 * settings and without hashes, seals or payload checks. Stretching the passphrase is a time of its own, slow on purpose.
 */

import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import Database from "libsql";
import { median } from "./timing.mjs";

const count = 5_000;
const appends = 300;

export async function run(subject) {
  const folder = mkdtempSync(join(tmpdir(), "tanhao-bench-journal-"));
  try {
    const plain = await measure(subject, join(folder, "plain.tanhao"), null);
    const sealed = await measure(subject, join(folder, "sealed.tanhao"), "four words by a window");
    const peer = measurePeer(join(folder, "peer.db"), plain.rows);
    const line = (what, ours, theirs, truth) => ({ what, ours: ours.toFixed(1), peer: theirs?.toFixed(1) ?? "", truth });
    const lines = [
      line("open, ms", plain.open, peer.read, "at most 200"),
      line("open under a lock, ms", sealed.open, null, "at most 200"),
      line("stretching the passphrase, ms", sealed.stretch, null, ""),
      line("append, ms, 95 of 100", plain.append, peer.insert, "at most 10"),
      line("append under a lock, ms, 95 of 100", sealed.append, null, "at most 10"),
      line("verify, ms", plain.verify, null, "at most 300"),
      line("set the lock, ms", sealed.set, null, ""),
    ];
    return { name: `a journal of ${count} entries`, peerName: "libsql, rows alone", lines, ratio: peer.insert / plain.append };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(subject, path, passphrase) {
  const { openSqlitePlace, openLockable, nodeCipher, stretchPassphrase, verifyChain } = subject;
  let stretch = 0;
  const tools = {
    makeCipher: nodeCipher,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    stretch: async (...given) => {
      const [key, ms] = await timed(() => stretchPassphrase(...given));
      stretch = ms;
      return key;
    },
  };
  const lockable = good(await openLockable(good(openSqlitePlace(path)), tools));
  const first = await journalOn(subject, good(await lockable.open()));
  good(await first.append(...Array.from({ length: count }, (_, index) => contact(index))));
  const [storage, set] = await timed(async () => good(await (passphrase === null ? lockable.open() : lockable.setLock(passphrase))));
  await storage.close();

  const opens = [];
  for (let round = 0; round < 7; round += 1) {
    const [opened, ms] = await timed(() => openOnce(subject, path, passphrase, tools));
    opens.push(ms - stretch);
    await opened.journal.storage.close();
  }
  const { journal, entries } = await openOnce(subject, path, passphrase, tools);
  if (entries.length !== count) throw new Error(`${entries.length} entries`);
  const verifies = [];
  for (let round = 0; round < 5; round += 1) verifies.push((await timed(async () => good(verifyChain(entries))))[1]);
  const waits = [];
  for (let round = 0; round < appends; round += 1) waits.push((await timed(async () => good(await journal.append(contact(round)))))[1]);
  const rows = good(await journal.storage.read()).slice(0, count);
  await journal.storage.close();
  return { open: median(opens), verify: median(verifies), append: ninetyFifth(waits), set: set - stretch, stretch, rows };
}

async function openOnce(subject, path, passphrase, tools) {
  const lockable = good(await subject.openLockable(good(subject.openSqlitePlace(path)), tools));
  const journal = await journalOn(subject, good(await (passphrase === null ? lockable.open() : lockable.unlock(passphrase))));
  const entries = good(await journal.read());
  if (subject.foldCase(entries).contacts.length !== entries.length) throw new Error("a contact was lost");
  return { journal, entries };
}

function measurePeer(path, rows) {
  const database = new Database(path);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  database.exec("CREATE TABLE record (device TEXT, sequence INTEGER, id TEXT UNIQUE, bytes BLOB, PRIMARY KEY (device, sequence))");
  const insert = database.prepare("INSERT INTO record VALUES (?, ?, ?, ?)");
  database.exec("BEGIN");
  for (const { device, sequence, id, bytes } of rows) insert.run(device, sequence, id, bytes);
  database.exec("COMMIT");
  const reads = Array.from({ length: 7 }, () => syncTimed(() => database.prepare("SELECT * FROM record ORDER BY device, sequence").all()));
  const waits = rows.slice(0, appends).map(({ bytes }, index) => syncTimed(() => insert.run("peer", index, `peer ${index}`, bytes)));
  database.close();
  return { read: median(reads), insert: ninetyFifth(waits) };
}

const journalOn = async ({ openJournal }, storage) =>
  good(
    await openJournal(storage, {
      device: "bench",
      newSalt: () => randomBytes(16).toString("hex"),
      now: () => new Date().toISOString(),
    }),
  );

const contact = (index) => ({
  kind: "contact.logged",
  payload: {
    at: "2026-11-20T10:05",
    channel: "phone",
    note: `Call ${index}: instalments are possible, they wait for an answer by the end of the month, staff ${8000 + (index % 90)}`,
  },
});

async function timed(work) {
  const begun = performance.now();
  const value = await work();
  return [value, performance.now() - begun];
}

function syncTimed(work) {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

const ninetyFifth = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.95)];

function good(result) {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
