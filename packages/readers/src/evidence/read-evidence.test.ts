import { writeEvidence } from "@tanhao/writers/evidence/write-evidence";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readEvidence, readRepackedEvidence } from "./read-evidence.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const about = {
  lang: "zh-CN",
  on: "2026-11-24",
  debt: null,
  redacted: false,
  edition: "0".repeat(64),
  heads: [],
  removed: [],
  absent: [],
} as const;
const members = new Map([
  ["journal.jsonl", utf8("")],
  ["index.html", utf8("<!doctype html>")],
  ["files/通话 1.txt", utf8("请尽快处理")],
]);
const { bytes: sound } = writeEvidence(about, members);
const found = (bytes: Uint8Array) => {
  const read = readEvidence(bytes);
  return read.ok ? "sound" : read.error;
};
const asZip = (files: Parameters<typeof zipSync>[0], level: 0 | 6 = 0) =>
  zipSync(files, { level, mtime: "1980-01-01T00:00:00", os: 3, attrs: 0o100644 << 16 });
const bytesOf = (name: string) => {
  const read = readEvidence(sound);
  return (read.ok && read.value.members.get(name)?.bytes) || new Uint8Array();
};
/** The sound package's members, some of them others, as an archive. */
const remade = (changes: Readonly<Record<string, Uint8Array | null>>, level: 0 | 6 = 0) => {
  const names = ["manifest.json", "files/通话 1.txt", "index.html", "journal.jsonl", "SHA256SUMS"];
  const files = Object.fromEntries(names.map((name) => [name, bytesOf(name)]));
  for (const [name, bytes] of Object.entries(changes)) {
    if (bytes === null) delete files[name];
    else files[name] = bytes;
  }
  return asZip(files, level);
};
const patched = (at: number, ...bytes: readonly number[]) => {
  const changed = sound.slice();
  changed.set(bytes, at);
  return changed;
};
const indexOf = (text: string, from = 0): number => Buffer.from(sound).indexOf(text, from);
/** Where the list at the end begins. */
const list = new DataView(sound.buffer).getUint32(sound.length - 6, true);

describe("a package of evidence", () => {
  it("is read as it was written, with the fingerprint that sha256sum gives its manifest", () => {
    const read = readEvidence(sound);
    expect(read.ok && [...read.value.members.keys()].sort()).toEqual([
      "SHA256SUMS",
      "files/通话 1.txt",
      "index.html",
      "journal.jsonl",
      "manifest.json",
    ]);
    expect(found(remade({}))).toBe("sound");
  });

  it.each([
    ["changed", { "index.html": utf8("<!doctype htm1>") }, { kind: "member-changed", member: "index.html" }],
    ["taken out", { "index.html": null }, { kind: "member-removed", member: "index.html" }],
    ["added", { "files/b.txt": utf8("b") }, { kind: "member-added", member: "files/b.txt" }],
    [
      "renamed",
      { "files/通话 1.txt": null, "files/2.txt": utf8("请尽快处理") },
      { kind: "member-renamed", member: "files/2.txt", from: "files/通话 1.txt" },
    ],
    ["missing its sums", { SHA256SUMS: null }, { kind: "member-removed", member: "SHA256SUMS" }],
    ["with other sums", { SHA256SUMS: utf8("") }, { kind: "member-changed", member: "SHA256SUMS" }],
  ] as const)("with a member %s: named", (_, changes, failure) => {
    expect(found(remade(changes))).toEqual(failure);
  });

  it.each(["../evil.sh", "/etc/passwd", "files/../../x", "files\\x", "C:\\x", "files/a:b", "notes.txt", "files/"])(
    "%j leads out, or is no name of ours: refused",
    (name) => {
      expect(found(remade({ [name]: utf8("x") }))).toMatchObject({ kind: "archive-unsound", because: "unsafe-name" });
    },
  );

  it("holds nothing packed, so that nothing can be a bomb", () => {
    const bomb = asZip({ "manifest.json": bytesOf("manifest.json"), "journal.jsonl": [new Uint8Array(50_000_000), { level: 9 }] });
    expect(bomb.length).toBeLessThan(100_000);
    expect(found(bomb)).toEqual({ kind: "archive-unsound", because: "not-plain", member: "journal.jsonl" });
  });

  it("has each name once, whatever the letters' case or form", () => {
    expect(found(remade({ "files/A.txt": utf8("1"), "files/a.txt": utf8("2") }))).toMatchObject({ because: "twice" });
    expect(found(remade({ "files/\u00e9": utf8("1"), "files/e\u0301": utf8("2") }))).toMatchObject({ because: "twice" });
  });

  it("is refused when a member is listed twice, hidden from the list, or the list says otherwise than the member", () => {
    const entry = sound.subarray(list, sound.length - 22);
    const twice = Buffer.concat([sound.subarray(0, sound.length - 22), entry, sound.subarray(sound.length - 22)]);
    expect(found(new Uint8Array(twice))).toMatchObject({ kind: "archive-unsound" });
    const second = Buffer.from(sound).indexOf(Buffer.from([0x50, 0x4b, 1, 2]), list + 4);
    const hidden = Buffer.concat([sound.subarray(0, list), sound.subarray(second)]);
    expect(found(new Uint8Array(hidden))).toMatchObject({ because: "list-differs" });
    expect(found(patched(indexOf("index.html", list), 0x49))).toMatchObject({ because: "list-differs" });
    expect(found(patched(list + 20, 1))).toMatchObject({ because: "list-differs" }); // its size
  });

  it("is refused when a member is a link, is sealed, or lies about its check sum or size", () => {
    expect(found(patched(list + 5, 0))).toMatchObject({ because: "list-differs" }); // made by another system
    expect(found(patched(list + 40, 0xed, 0x81))).toMatchObject({ because: "list-differs" }); // may be run
    expect(found(patched(list + 40, 0xff, 0xa1))).toMatchObject({ because: "list-differs" }); // a symbolic link
    expect(found(patched(6, 1))).toMatchObject({ because: "not-plain" }); // sealed
    expect(found(patched(14, (sound[14] ?? 0) ^ 1))).toMatchObject({ because: "sum-differs" });
    expect(found(patched(18, ...new Array<number>(8).fill(0xff)))).toMatchObject({ because: "cut-off" });
  });

  it("is refused with bytes before, between or behind its members", () => {
    expect(found(new Uint8Array(Buffer.concat([utf8("#!/bin/sh\n"), sound])))).toEqual({ kind: "not-evidence" });
    expect(found(new Uint8Array(Buffer.concat([sound, utf8("more")])))).toMatchObject({ because: "stray-bytes" });
    expect(found(new Uint8Array(Buffer.concat([sound.subarray(0, list), utf8("more"), sound.subarray(list)])))).toMatchObject({
      kind: "archive-unsound",
    });
  });

  it("cut off anywhere is never taken for whole", () => {
    for (let length = 0; length < sound.length; length += 7) expect(found(sound.subarray(0, length))).not.toBe("sound");
  });

  it("packed anew is not the file that was written; what was changed in it is named all the same", () => {
    const read = (bytes: Uint8Array) => {
      const inside = readRepackedEvidence(bytes);
      return inside?.ok === true ? inside.value.fingerprint : (inside?.error ?? null);
    };
    const written = readEvidence(sound);
    expect(found(remade({}, 6))).toMatchObject({ kind: "archive-unsound", because: "not-plain" });
    expect(read(remade({}, 6))).toBe(written.ok && written.value.fingerprint);
    const changed = remade({ "index.html": utf8("<!doctype htm1>") }, 6);
    expect(read(changed)).toEqual({ kind: "member-changed", member: "index.html" });
    expect(read(remade({ "index.html": null }, 6))).toEqual({ kind: "member-removed", member: "index.html" });
    expect(read(remade({ "../evil.sh": utf8("x") }, 6))).toBeNull();
    expect(read(utf8("no archive"))).toBeNull();
  });

  it("of a newer version, or of another kind, says so", () => {
    const newer = new TextDecoder().decode(bytesOf("manifest.json")).replace('"version": 1', '"version": 2');
    expect(found(remade({ "manifest.json": utf8(newer) }))).toEqual({ kind: "evidence-too-new", found: 2, known: 1 });
    expect(found(asZip({ "manifest.json": utf8('{"format":"tanhao-case"}') }))).toEqual({ kind: "not-evidence" });
    expect(found(asZip({ "manifest.json": utf8("{") }))).toEqual({ kind: "manifest-unreadable" });
  });
});
