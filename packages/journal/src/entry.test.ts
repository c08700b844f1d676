import { describe, expect, it } from "vitest";
import { type DeviceId, type Entry, hashHeader, type Moment, readEntry, sealEntry, withoutContent, writeEntry } from "./entry.ts";
import { allKinds } from "./kinds/all-kinds.ts";

const phone = "phone-1" as DeviceId;

describe("an entry", () => {
  // Both ids were computed with Python's json.dumps(sort_keys=True, separators=(",", ":")) and hashlib.sha256.
  const first = sealEntry(
    {
      previous: null,
      device: phone,
      sequence: 1,
      at: "2026-11-20T02:00:00.000Z" as Moment,
      order: 1795140000000,
      kind: "warning.read",
      v: 1,
    },
    { salt: "000102030405060708090a0b0c0d0e0f", payload: { warning: "limitation-may-have-expired", debt: "d1" } },
  );

  it("has the hashes anybody computes from salt, payload and header", () => {
    expect(first.payloadHash).toBe("f18766d8b619c2e4c91ed592fb5c781a988d8a09585abfff0dde24e00c531c3d");
    expect(first.id).toBe("976c6dfcdd3f2247360a97881c1f78a083014d69d6b83a1a92398a9c1faa79d1");
  });

  it("chains to the one before it", () => {
    const second = sealEntry(
      {
        previous: first.id,
        device: phone,
        sequence: 2,
        at: "2026-11-20T02:00:05.250Z" as Moment,
        order: 1795140005250,
        kind: "action.snoozed",
        v: 1,
      },
      { salt: "0f0e0d0c0b0a09080706050403020100", payload: { until: "2026-11-25", action: "call-lender" } },
    );
    expect(second.payloadHash).toBe("d7853200294c54bd6110c16e2e3338e79209b5e09d6df8010091a0bc8b80be53");
    expect(second.id).toBe("ed364b474ea84334ade87f876159ec3cfd028da79eb49238aa4befae06a5c659");
  });

  it("keeps its id when its content is erased", () => {
    const erased = withoutContent(first);
    expect(hashHeader(erased)).toBe(first.id);
    expect(writeEntry(erased)).not.toContain("limitation");
    expect(writeEntry(erased)).not.toContain("000102030405060708090a0b0c0d0e0f");
  });

  it("is read back from its line", () => {
    expect(readEntry(writeEntry(first))).toEqual({ ok: true, value: first });
    expect(readEntry(writeEntry(withoutContent(first)))).toEqual({ ok: true, value: withoutContent(first) });
  });

  it.each(Object.keys(allKinds))("of the kind %s is read back", (kind) => {
    const { id: _, payloadHash: __, content: ___, ...header } = first;
    const entry = sealEntry({ ...header, kind }, { salt: "000102030405060708090a0b0c0d0e0f", payload: {} });
    expect(readEntry(writeEntry(entry))).toEqual({ ok: true, value: entry });
  });

  const changed = (change: Partial<Record<keyof Entry | "extra", unknown>>): string => JSON.stringify({ ...first, ...change });
  const content = first.content;

  it.each([
    ["id", changed({ id: "abc" })],
    ["id", changed({ id: first.id.toUpperCase() })],
    ["previous", changed({ previous: "" })],
    ["device", changed({ device: "a b" })],
    ["device", changed({ device: "" })],
    ["sequence", changed({ sequence: 0 })],
    ["sequence", changed({ sequence: 1.5 })],
    ["sequence", changed({ sequence: "1" })],
    ["at", changed({ at: "2026-11-20" })],
    ["at", changed({ at: "2026-13-20T02:00:00.000Z" })],
    ["order", changed({ order: 1e300 })],
    ["order", changed({ order: -1 })],
    ["kind", changed({ kind: "__proto__" })],
    ["kind", changed({ kind: `a.${"b".repeat(70)}` })],
    ["v", changed({ v: 0 })],
    ["payloadHash", changed({ payloadHash: null })],
    ["content", changed({ content: { ...content, salt: "short" } })],
    ["content", changed({ content: { ...content, payload: [] } })],
    ["content", changed({ content: { ...content, payload: { fen: 0.1 } } })],
    ["content", changed({ content: { ...content, more: 1 } })],
    ["extra", changed({ extra: 1 })],
    ["", "null"],
    ["", "[]"],
  ])("is refused when its member %s is of no right shape: %s", (member, line) => {
    expect(readEntry(line)).toEqual({ ok: false, error: { kind: "entry-unreadable", because: "wrong-shape", member } });
  });

  it("is refused when a member is missing", () => {
    const { v: _, ...rest } = first;
    expect(readEntry(JSON.stringify(rest))).toMatchObject({ ok: false, error: { member: "v" } });
  });

  it.each([[""], ["{"], ["not json"], ['{"id":1}{"id":2}']])("is refused when the line is no JSON: %s", (line) => {
    expect(readEntry(line)).toEqual({ ok: false, error: { kind: "entry-unreadable", because: "not-json", member: null } });
  });

  it("is refused, not crashed on, when it nests without end", () => {
    const deep = `{"x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const line = writeEntry(first).replace(JSON.stringify(first.content?.payload["debt"]), deep);
    expect(readEntry(line)).toMatchObject({ ok: false, error: { member: "content" } });
  });
});
