/** The container, written by the writer and read by the reader, with the real cipher. */

import { ok } from "@tanhao/core/result";
import type { Cipher } from "@tanhao/journal/seal/cipher";
import { webCipher } from "@tanhao/journal/seal/web-cipher";
import { type BackupToWrite, writeBackup } from "@tanhao/writers/backup/write-backup";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readBackup } from "./read-backup.ts";
import { type BytesSource, readBackupHead } from "./read-backup-head.ts";

let cipher: Cipher;
beforeAll(async () => {
  cipher = await webCipher(new Uint8Array(32).fill(7));
});

interface Plain {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const member = ({ name, bytes }: Plain) => ({
  name,
  size: bytes.length,
  read: async (from: number, to: number) => ok(bytes.subarray(from, to)),
});

async function written(members: readonly Plain[], pieceBytes?: number, leftOut: BackupToWrite<never>["leftOut"] = []): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const put = async (bytes: Uint8Array) => void parts.push(bytes);
  const backup = { made: "2026-11-30", members: members.map(member), leftOut };
  const done = await writeBackup(backup, { box: { key: "in here" }, seal: cipher.seal }, put, pieceBytes);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return new Uint8Array(Buffer.concat(parts));
}

const sourceOf = (bytes: Uint8Array): BytesSource => ({ size: bytes.length, read: async (from, to) => bytes.subarray(from, to) });

async function readBack(bytes: Uint8Array) {
  const head = await readBackupHead(sourceOf(bytes));
  if (!head.ok) return head;
  const originals: { path: string; parts: Uint8Array[] }[] = [];
  const read = await readBackup(sourceOf(bytes), head.value, cipher.open, {
    begin: async (path) => void originals.push({ path, parts: [] }),
    put: async (part) => void originals.at(-1)?.parts.push(part.slice()),
    end: async () => undefined,
  });
  if (!read.ok) return read;
  return ok({ ...read.value, originals: originals.map(({ path, parts }) => ({ path, bytes: new Uint8Array(Buffer.concat(parts)) })) });
}

const aCase: readonly Plain[] = [
  { name: "case.yaml", bytes: utf8("version: 1\ndebts: []\n") },
  { name: "journal.jsonl", bytes: utf8('{"a":1}\n{"b":2}\n') },
  { name: "files/账单.csv", bytes: utf8("日期,金额\n") },
];

describe("a backup", () => {
  it("gives back what went in", async () => {
    const read = await readBack(await written(aCase, undefined, [{ path: "files/大.mp4", size: 60_000_000 }]));
    // printf '日期,金额\n' | sha256sum
    expect(read).toMatchObject({
      ok: true,
      value: {
        made: "2026-11-30",
        facts: "version: 1\ndebts: []\n",
        journal: ['{"a":1}', '{"b":2}'],
        files: [{ path: "files/账单.csv", size: 14 }],
        leftOut: [{ path: "files/大.mp4", size: 60_000_000 }],
        originals: [{ path: "files/账单.csv", bytes: utf8("日期,金额\n") }],
      },
    });
  });

  it("shows nothing of the case", async () => {
    const text = Buffer.from(await written(aCase)).toString("latin1");
    for (const word of ["case.yaml", "version", "files/", "debts"]) expect(text).not.toContain(word);
  });

  it("gives back any bytes, at any size of a piece", async () => {
    const bytes = fc.uint8Array({ maxLength: 700 });
    await fc.assert(
      fc.asyncProperty(fc.array(bytes, { maxLength: 4 }), fc.integer({ min: 64, max: 400 }), async (files, pieceBytes) => {
        const plain = files.map((one, index) => ({ name: `files/${index}`, bytes: one }));
        const read = await readBack(await written([{ name: "journal.jsonl", bytes: utf8("{}\n") }, ...plain], pieceBytes));
        expect(read).toMatchObject({ ok: true, value: { originals: plain.map(({ name, bytes: one }) => ({ path: name, bytes: one })) } });
      }),
      { numRuns: 150 },
    );
  });

  it("is refused at every single byte that was changed", async () => {
    const whole = await written(aCase, 64);
    for (const place of whole.keys()) {
      const changed = Uint8Array.from(whole);
      changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8));
      expect((await readBack(changed)).ok, `byte ${place}`).toBe(false);
    }
  });

  it("is refused at every length but its own", async () => {
    const whole = await written(aCase, 64);
    for (const length of whole.keys()) expect((await readBack(whole.subarray(0, length))).ok, `${length} bytes`).toBe(false);
    for (const more of [1, 28, 29, 92]) expect((await readBack(Buffer.concat([whole, new Uint8Array(more)]))).ok).toBe(false);
  });

  it("is refused when pieces are dropped, doubled or change places, and names the first", async () => {
    const whole = await written(aCase, 64);
    const headBytes = 20 + new DataView(whole.buffer).getUint32(16);
    const pieces: Uint8Array[] = [];
    for (let from = headBytes; from < whole.length; from += 92) pieces.push(whole.subarray(from, from + 92));
    expect(pieces.length).toBeGreaterThan(5);
    const made = (of: readonly Uint8Array[]) => readBack(Buffer.concat([whole.subarray(0, headBytes), ...of]));
    for (let at = 0; at < pieces.length - 1; at += 1) {
      const [one, next] = [pieces[at], pieces[at + 1]] as [Uint8Array, Uint8Array];
      const named = { ok: false, error: { kind: "backup-changed", piece: at + 1 } };
      expect(await made([...pieces.slice(0, at), next, one, ...pieces.slice(at + 2)])).toMatchObject(named);
      const dropped = await made([...pieces.slice(0, at), ...pieces.slice(at + 1)]);
      // One that is too short for what it holds is seen to be so before the place is reached.
      expect(["backup-changed", "backup-cut-off"]).toContain(dropped.ok ? "" : dropped.error.kind);
      expect(await made([...pieces.slice(0, at + 1), one, ...pieces.slice(at + 1)])).toMatchObject({ ok: false, error: { piece: at + 2 } });
    }
    expect(await made(pieces.slice(0, -1))).toEqual({ ok: false, error: { kind: "backup-cut-off" } });
    const other = await written([{ name: "journal.jsonl", bytes: utf8("x".repeat(600)) }], 64);
    expect(await made([other.subarray(headBytes, headBytes + 92), ...pieces.slice(1)])).toMatchObject({ ok: false });
  });

  it("says what it is when it is something else", async () => {
    const whole = await written(aCase);
    const newer = Uint8Array.from(whole);
    newer[15] = 2;
    expect(await readBack(newer)).toEqual({ ok: false, error: { kind: "backup-version", found: 2, known: 1 } });
    for (const other of [utf8(""), utf8("PK\x03\x04 a ZIP"), utf8("TANHAOBACKU")]) {
      expect(await readBack(other)).toEqual({ ok: false, error: { kind: "not-a-backup" } });
    }
    expect(await readBack(utf8("TANHAOBACKUP"))).toEqual({ ok: false, error: { kind: "backup-cut-off" } });
  });

  it("lets nothing out of the case, even from who knows the passphrase", async () => {
    for (const name of ["../x", "files/../x", "/etc/passwd", "files/a\\b", "files/CON:", "journal.tanhao", "files"]) {
      const read = await readBack(await written([{ name, bytes: utf8("x") }]));
      expect(read).toEqual({ ok: false, error: { kind: "backup-unsound", member: name } });
    }
    const twice = [aCase[2], { name: "files/账单.CSV", bytes: utf8("y") }] as readonly Plain[];
    expect(await readBack(await written(twice))).toMatchObject({ ok: false, error: { kind: "backup-unsound" } });
    // A file where another needs a folder, in either order and however it is written.
    for (const names of [
      ["files/a", "files/a/b"],
      ["files/a/b", "files/a"],
      ["files/A/b/c", "files/a/B"],
    ]) {
      const both = names.map((name) => ({ name, bytes: utf8(name) }));
      expect(await readBack(await written(both))).toEqual({ ok: false, error: { kind: "backup-unsound", member: names[1] } });
    }
    const beside = ["files/a/b", "files/a/c", "files/ab"].map((name) => ({ name, bytes: utf8(name) }));
    expect((await readBack(await written(beside))).ok).toBe(true);
  });

  it("is not finished when an original grew shorter meanwhile", async () => {
    const shrunk = { name: "files/a", size: 10, read: async () => ok(utf8("123")) };
    const done = await writeBackup(
      { made: "2026-11-30", members: [shrunk], leftOut: [] },
      { box: {}, seal: cipher.seal },
      async () => undefined,
    );
    expect(done).toEqual({ ok: false, error: { kind: "member-moved", member: "files/a" } });
  });
});
