import { describe, expect, it } from "vitest";
import { TestDevice } from "../a-device.ts";
import type { Hash } from "../sha256.ts";
import { fingerprintOf, helperKeyOf } from "./helper-key.ts";
import { readNotes, signNotes } from "./notes-file.ts";

/** RFC 8032, section 7.1, test 1: secret key and public key. */
const rfcSeed = Uint8Array.from(Buffer.from("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "hex"));
const rfcPublic = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a" as Hash;
const key = helperKeyOf(rfcSeed);

function aFile(write: (device: TestDevice) => void = () => undefined): string {
  const helper = new TestDevice("helper-1");
  helper.writes({ kind: "helper.noted", payload: { name: "何姐", key: key.publicKey, text: "先请对方逐项列明。" } });
  write(helper);
  helper.writes({ kind: "helper.noted", payload: { name: "何姐", key: key.publicKey, text: "第二条" } });
  const seen = new TestDevice("phone");
  const { device, sequence, id } = seen.writes({ kind: "contact.logged", payload: { at: "2026-11-20", channel: "phone" } });
  return signNotes({ name: "何姐", seen: [{ device, sequence, id }], entries: helper.written }, key);
}

describe("a helper's key", () => {
  it("is that of the standard", () => {
    expect(key.publicKey).toBe(rfcPublic);
  });

  it("has a fingerprint of six groups of digits", () => {
    // sha256 of the 32 bytes is 21fe31dfa154a261626bf854046fd227…; each five bytes as a number modulo 100000, worked out apart.
    expect(fingerprintOf(rfcPublic)).toBe("02145 44043 66322 31051 70008 37623");
  });
});

describe("a file of notes", () => {
  it("gives back the notes, who signed them and which case was seen", () => {
    expect(readNotes(aFile())).toMatchObject({
      ok: true,
      value: {
        name: "何姐",
        publicKey: rfcPublic,
        seen: [{ device: "phone", sequence: 1 }],
        notes: [{ note: { text: "先请对方逐项列明。" } }, { note: { text: "第二条" } }],
      },
    });
  });

  it("is refused at the entry that was changed, dropped or moved", () => {
    const file = JSON.parse(aFile()) as { entries: string[]; name: string; key: string; seen: unknown[] };
    const [first = "", second = ""] = file.entries;
    const withEntries = (entries: readonly string[]) => readNotes(JSON.stringify({ ...file, entries }));
    const changed = first.replace("先请", "不必");
    expect(withEntries([changed, second])).toMatchObject({
      ok: false,
      error: { kind: "chain-broken", sequence: 1, because: { fault: "content-changed" } },
    });
    expect(withEntries([second])).toMatchObject({ ok: false, error: { kind: "chain-broken", sequence: 2 } });
    expect(withEntries([second, first])).toMatchObject({ ok: false, error: { kind: "chain-broken", sequence: 2 } });
    expect(withEntries([first])).toMatchObject({ ok: false, error: { kind: "chain-broken", because: { fault: "anchor-missing" } } });
  });

  it("is refused when name, key, case or signature is another", () => {
    const file = JSON.parse(aFile()) as Record<string, unknown>;
    const other = helperKeyOf(new Uint8Array(32).fill(9)).publicKey;
    const wrong = { ok: false, error: { kind: "signature-wrong" } };
    expect(readNotes(JSON.stringify({ ...file, name: "别人" }))).toEqual(wrong);
    expect(readNotes(JSON.stringify({ ...file, key: other }))).toEqual(wrong);
    expect(readNotes(JSON.stringify({ ...file, seen: [] }))).toEqual(wrong);
    expect(readNotes(JSON.stringify({ ...file, signature: "0".repeat(128) }))).toEqual(wrong);
  });

  it("holds nothing but notes: whoever signs cannot state facts or speak under another name", () => {
    const stated = aFile((helper) =>
      helper.writes({ kind: "door.answered", payload: { urgent: { paidAgent: false, inDanger: false, collectorsAtDoor: false } } }),
    );
    expect(readNotes(stated)).toEqual({ ok: false, error: { kind: "note-foreign", line: 2 } });
    const named = aFile((helper) => helper.writes({ kind: "helper.noted", payload: { name: "法院", key: key.publicKey, text: "x" } }));
    expect(readNotes(named)).toEqual({ ok: false, error: { kind: "note-foreign", line: 2 } });
  });

  it("is told from other files and from newer ones", () => {
    for (const other of ["", "{}", "PK", "[]", "null", '{"format":"tanhao-case"}']) {
      expect(readNotes(other)).toEqual({ ok: false, error: { kind: "not-notes" } });
    }
    const file = JSON.parse(aFile()) as Record<string, unknown>;
    expect(readNotes(JSON.stringify({ ...file, version: 2 }))).toEqual({ ok: false, error: { kind: "notes-too-new", found: 2, known: 1 } });
    expect(readNotes(JSON.stringify({ ...file, more: 1 }))).toEqual({ ok: false, error: { kind: "not-notes" } });
  });
});
