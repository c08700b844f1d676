import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { hashText } from "./sha256.ts";

describe("canonical JSON", () => {
  it("is what Python writes with sorted keys and no space", () => {
    const value = {
      debt: "d1",
      note: '客服说：下周三前\n回复 "可以"',
      fen: 94560,
      neg: -5,
      flag: true,
      none: null,
      list: [1, "二", { b: 2, a: 1 }],
      Zed: 0,
      éa: 1,
    };
    // json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False), and hashlib.sha256 of its UTF-8
    expect(canonicalJson(value)).toBe(
      '{"Zed":0,"debt":"d1","fen":94560,"flag":true,"list":[1,"二",{"a":1,"b":2}],"neg":-5,"none":null,"note":"客服说：下周三前\\n回复 \\"可以\\"","éa":1}',
    );
    expect(hashText(canonicalJson(value))).toBe("cca2d211f681b742afeffeb7ee03ced05abf8183c5d5dcfde2f39cc93a10cbe0");
  });

  it("sorts by UTF-16 code units, as RFC 8785 section 3.2.3 shows", () => {
    const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toEqual([4, 2, 6, 7, 1, 5, 3]);
  });

  it("leaves out what is undefined, and writes -0 as 0", () => {
    expect(canonicalJson({ b: undefined, a: -0 })).toBe('{"a":0}');
  });

  it("keeps half a surrogate pair, as pasted text may hold one", () => {
    expect(canonicalJson("a\ud83d")).toBe('"a\\ud83d"');
  });

  it.each([
    [1.5],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [2 ** 53],
    [1n],
    [() => 1],
    [new Date(0)],
    [new Map()],
    [undefined],
    [[undefined]],
  ])("refuses %s", (value) => {
    expect(() => canonicalJson(value)).toThrow("Broken invariant");
  });

  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.string({ unit: "binary" }),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      tie("list"),
      tie("object"),
    ),
    list: fc.array(tie("value"), { maxLength: 4 }),
    object: fc.dictionary(fc.string({ unit: "binary" }), tie("value"), { maxKeys: 5 }),
  })).value;

  it("reads back as the same value, and writes the same whatever the order of members", () => {
    fc.assert(
      fc.property(json, (value) => {
        const written = canonicalJson(value);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(written);
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
