import { type WholeCase, writeCaseFile } from "@tanhao/writers/case-file/write-case-file";
import fc from "fast-check";
import { strToU8, unzipSync as unzip, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readCaseFile } from "./read-case-file.ts";

const example: WholeCase = {
  facts: "version: 1\ndebts: []\n",
  journal: ['{"id":"a"}', '{"id":"b","note":"行一"}'],
  files: [
    { path: "files/账单.csv", bytes: strToU8("日期,金额\n") },
    { path: "files/2026/contract.pdf", bytes: Uint8Array.from({ length: 300 }, (_, index) => index % 256) },
  ],
};

const limits = { mostBytes: 1_000_000, mostMembers: 20 };

/** As somebody else would pack it: the manifest's hashes right, everything else as given. */
function packed(members: Record<string, Uint8Array>, change: (manifest: Record<string, unknown>) => unknown = (same) => same): Uint8Array {
  const whole = writeCaseFile({
    facts: null,
    journal: [],
    files: Object.entries(members).map(([, bytes], index) => ({ path: `files/${index}`, bytes })),
  });
  const read = readCaseFile(whole);
  if (!read.ok) throw new Error(read.error.kind);
  const seals = Object.fromEntries(
    Object.keys(members).map((name, index) => [name, { hash: read.value.files[index]?.hash, size: members[name]?.length }]),
  );
  const manifest = change({ format: "tanhao-case", version: 1, members: seals });
  return zipSync({ "manifest.json": strToU8(JSON.stringify(manifest)), ...members } satisfies Zippable);
}

const journal = strToU8('{"id":"a"}\n');

describe("a whole case in one file", () => {
  it("comes back as it went in", () => {
    const read = readCaseFile(writeCaseFile(example));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.facts).toBe(example.facts);
    expect(read.value.journal).toEqual(example.journal);
    expect(read.value.files.map(({ path, bytes }) => ({ path, bytes }))).toEqual([example.files[1], example.files[0]]);
    // printf '日期,金额\n' | sha256sum
    expect(read.value.files[1]?.hash).toBe("037e099075f5bfd7b39011f79eaef17e2824cd18dbbdd109ee6ab4cda5c8228e");
  });

  it("comes back whatever it holds", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "B", "账", "单", "😀", "-", "1", "é"), minLength: 1, maxLength: 12 });
    const anyCase: fc.Arbitrary<WholeCase> = fc.record({
      facts: fc.option(fc.string({ unit: "grapheme" })),
      journal: fc.array(fc.json().filter((line) => !/[\r\n]/.test(line))),
      files: fc.uniqueArray(fc.record({ path: name.map((plain) => `files/${plain}`), bytes: fc.uint8Array({ maxLength: 2000 }) }), {
        selector: ({ path }) => path.normalize("NFC").toLowerCase(),
        maxLength: 6,
      }),
    });
    fc.assert(
      fc.property(anyCase, (whole) => {
        const read = readCaseFile(writeCaseFile(whole));
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(read.value.facts).toBe(whole.facts);
        expect(read.value.journal).toEqual(whole.journal);
        const byPath = (files: readonly { path: string; bytes: Uint8Array }[]) => new Map(files.map(({ path, bytes }) => [path, bytes]));
        expect(byPath(read.value.files)).toEqual(byPath(whole.files));
      }),
    );
  });

  it("is the same bytes for the same case, whenever and in whatever order it is written", () => {
    const again = writeCaseFile({ ...example, files: [...example.files].reverse() });
    expect(again).toEqual(writeCaseFile(example));
  });

  it("may be empty of facts, entries and files", () => {
    expect(readCaseFile(writeCaseFile({ facts: null, journal: [], files: [] }))).toEqual({
      ok: true,
      value: { facts: null, journal: [], files: [] },
    });
  });

  it("may have been packed anew by hand, with its folders", () => {
    const members = { "journal.jsonl": journal, "files/a.csv": strToU8("x") };
    const folders = zipSync({ "manifest.json": manifestOf(packed(members)), "files/": new Uint8Array(), ...members });
    expect(readCaseFile(folders)).toMatchObject({ ok: true, value: { journal: ['{"id":"a"}'], files: [{ path: "files/a.csv" }] } });
  });

  it("is never written with a path out of the case, a path twice, or a broken line", () => {
    const file = (path: string) => ({ path, bytes: new Uint8Array() });
    expect(() => writeCaseFile({ ...example, files: [file("files/../x")] })).toThrow("lies inside the case");
    expect(() => writeCaseFile({ ...example, files: [file("case.yaml")] })).toThrow("lies inside the case");
    expect(() => writeCaseFile({ ...example, files: [file("files/a"), file("files/a")] })).toThrow("is there once");
    expect(() => writeCaseFile({ ...example, journal: ['{\n"id":1}'] })).toThrow("one line");
  });
});

describe("a file that is no whole case", () => {
  it.each<[string, Uint8Array, object]>([
    ["nothing", new Uint8Array(), { kind: "not-a-case", because: "empty" }],
    ["a text", strToU8("version: 1\n"), { kind: "not-a-case", because: "no-zip" }],
    ["a PDF", strToU8("%PDF-1.7\n%%EOF"), { kind: "not-a-case", because: "no-zip" }],
    ["two letters", strToU8("PK"), { kind: "not-a-case", because: "no-zip" }],
    [
      "a spreadsheet",
      zipSync({ "xl/workbook.xml": strToU8("<x/>"), "[Content_Types].xml": strToU8("<x/>") }),
      { kind: "not-a-case", because: "no-manifest" },
    ],
    ["a ZIP of nothing", zipSync({}), { kind: "not-a-case", because: "no-manifest" }],
    [
      "a browser extension",
      zipSync({ "manifest.json": strToU8('{"manifest_version":3}'), "_locales/x": strToU8("") }),
      { kind: "not-a-case", because: "foreign-manifest" },
    ],
    ["a manifest that is no JSON", zipSync({ "manifest.json": strToU8("{") }), { kind: "not-a-case", because: "foreign-manifest" }],
    [
      "a manifest that is no text",
      zipSync({ "manifest.json": Uint8Array.of(0xff, 0xfe) }),
      { kind: "not-a-case", because: "foreign-manifest" },
    ],
    [
      "a manifest of wrong shape",
      packed({ "journal.jsonl": journal }, (manifest) => ({ ...manifest, members: { a: 1 } })),
      { kind: "not-a-case", because: "foreign-manifest" },
    ],
    [
      "a case of a newer version",
      packed({ "journal.jsonl": journal }, (manifest) => ({ ...manifest, version: 2 })),
      { kind: "case-too-new", found: 2, known: 1 },
    ],
    ["a case without its journal", packed({ "case.yaml": strToU8("version: 1\n") }), { kind: "member-missing", member: "journal.jsonl" }],
  ])("%s is told apart", (_, bytes, failure) => {
    expect(readCaseFile(bytes, limits)).toEqual({ ok: false, error: failure });
  });

  it.each([
    "../evil.sh",
    "/etc/passwd",
    "files/../../evil",
    "files/./a",
    "files//a",
    "files\\..\\evil",
    "files/a\\b",
    "C:/evil",
    "files/C:evil",
    "files/a\u0000b",
    "files/trailing.",
    "files/trailing ",
    "files",
    "evil.sh",
    "journal.jsonl/x",
  ])("a member named %j never gets out", (name) => {
    const bytes = packed({ "journal.jsonl": journal, [name]: strToU8("x") });
    expect(readCaseFile(bytes, limits)).toEqual({ ok: false, error: { kind: "member-unsafe", member: name } });
  });

  it("with two members that are one on some disks is refused", () => {
    const bytes = packed({ "journal.jsonl": journal, "files/A.csv": strToU8("x"), "files/a.csv": strToU8("y") });
    expect(readCaseFile(bytes, limits)).toEqual({ ok: false, error: { kind: "member-twice", member: "files/a.csv" } });
  });

  it("with a member that is not in the manifest, or lacking one that is, is refused by its name", () => {
    const seal = (manifest: Record<string, unknown>, without: string) => ({
      ...manifest,
      members: Object.fromEntries(Object.entries(manifest["members"] as object).filter(([name]) => name !== without)),
    });
    const sneaked = packed({ "journal.jsonl": journal, "files/a.csv": strToU8("x") }, (manifest) => seal(manifest, "files/a.csv"));
    expect(readCaseFile(sneaked, limits)).toEqual({ ok: false, error: { kind: "member-unexpected", member: "files/a.csv" } });
    const whole = packed({ "journal.jsonl": journal, "files/a.csv": strToU8("x") });
    const lacking = zipSync({ "manifest.json": manifestOf(whole), "journal.jsonl": journal });
    expect(readCaseFile(lacking, limits)).toEqual({ ok: false, error: { kind: "member-missing", member: "files/a.csv" } });
  });

  it("with a changed member is refused by its name", () => {
    const whole = packed({ "journal.jsonl": journal, "files/a.csv": strToU8("945.60") });
    const changed = zipSync({ "manifest.json": manifestOf(whole), "journal.jsonl": journal, "files/a.csv": strToU8("145.60") });
    expect(readCaseFile(changed, limits)).toEqual({ ok: false, error: { kind: "member-changed", member: "files/a.csv" } });
  });

  it("whose journal is no UTF-8 is refused by its name", () => {
    const bytes = packed({ "journal.jsonl": Uint8Array.of(0xb1, 0xc6, 0x0a) });
    expect(readCaseFile(bytes, limits)).toEqual({
      ok: false,
      error: { kind: "member-unreadable", member: "journal.jsonl", because: "not-utf-8" },
    });
  });
});

describe("a bomb", () => {
  const zeros = new Uint8Array(5_000_000);

  it("is not unpacked: what it states is too large", () => {
    const bytes = zipSync({ "manifest.json": strToU8("{}"), "files/zeros": zeros });
    expect(bytes.length).toBeLessThan(20_000);
    expect(readCaseFile(bytes, limits)).toEqual({
      ok: false,
      error: { kind: "case-too-large", unpackedBytes: 5_000_002, mostBytes: 1_000_000 },
    });
  });

  it("that states less than it holds stays within what it states", () => {
    const bytes = packed({ "journal.jsonl": journal, "files/zeros": zeros });
    const lying = patchStatedSize(bytes, zeros.length, 10);
    expect(readCaseFile(lying, limits)).toMatchObject({ ok: false, error: { member: "files/zeros" } });
  });

  it("that states four gigabytes is refused before any memory is taken", () => {
    const bytes = packed({ "journal.jsonl": journal, "files/zeros": zeros });
    expect(readCaseFile(patchStatedSize(bytes, zeros.length, 0xffff_fff0), limits)).toMatchObject({
      ok: false,
      error: { kind: "case-too-large" },
    });
  });

  it("of very many members is refused", () => {
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`files/${index}`, new Uint8Array()]));
    expect(readCaseFile(zipSync(many), limits)).toEqual({ ok: false, error: { kind: "too-many-members", most: 20 } });
  });
});

describe("a damaged file", () => {
  const whole = writeCaseFile(example);

  it("cut off anywhere is refused, with nothing thrown", () => {
    for (let length = 0; length < whole.length; length += 1) {
      const read = readCaseFile(whole.slice(0, length), limits);
      expect(read.ok).toBe(false);
    }
    expect(readCaseFile(whole.slice(0, whole.length - 30), limits)).toEqual({ ok: false, error: { kind: "case-cut-off" } });
  });

  it("with bytes changed anywhere is refused or reads the same, with nothing thrown", () => {
    const right = readCaseFile(whole);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const read = readCaseFile(bytes, limits);
        if (read.ok) expect(read).toEqual(right); // times and attributes carry nothing of the case
      }),
      { numRuns: 1500 },
    );
  });

  it("of random bytes after the mark of a ZIP is refused, with nothing thrown", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 22, maxLength: 400 }), (noise) => {
        const bytes = Uint8Array.from([0x50, 0x4b, 3, 4, ...noise, 0x50, 0x4b, 5, 6, ...noise.slice(0, 18)]);
        expect(readCaseFile(bytes, limits).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

/** The manifest inside a packed case. */
function manifestOf(bytes: Uint8Array): Uint8Array {
  const members = unzip(bytes);
  const manifest = members["manifest.json"];
  if (!manifest) throw new Error("a manifest");
  return manifest;
}

/** Puts another unpacked size in place of `from`, in headers and table of contents. */
function patchStatedSize(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const patched = bytes.slice();
  const view = new DataView(patched.buffer);
  for (let at = 0; at + 4 <= patched.length; at += 1) if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
  return patched;
}
