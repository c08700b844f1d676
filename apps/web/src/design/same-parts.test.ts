import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withSameParts } from "./same-parts.ts";

const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.integer({ min: 0, max: 3 }),
    fc.bigInt({ min: 0n, max: 3n }),
    fc.constantFrom(null, "a", "b", Number.NaN),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("one", "two", "three"), tie("value"), { noNullPrototype: true }),
  ),
})).value;

describe("what is worked out anew", () => {
  it("comes to what it comes to without what was before, which stays as it was", () => {
    fc.assert(
      fc.property(data, data, (before, now) => {
        const [was, is] = [structuredClone(before), structuredClone(now)];
        expect(withSameParts(before, now)).toStrictEqual(is);
        expect(before).toStrictEqual(was);
        expect(now).toStrictEqual(is);
      }),
    );
  });

  it("is the very same where nothing changed", () => {
    fc.assert(
      fc.property(data, (before) => {
        expect(withSameParts(before, structuredClone(before))).toBe(before);
      }),
    );
  });

  it("keeps the part that did not change and the way down to the one that did not", () => {
    const before = {
      items: [
        { id: "a", gaps: ["day"] },
        { id: "b", gaps: [] },
      ],
      law: { title: "x" },
    };
    const now = withSameParts(before, {
      items: [
        { id: "a", gaps: [] as string[] },
        { id: "b", gaps: [] },
      ],
      law: { title: "x" },
    });
    expect(now.law).toBe(before.law);
    expect(now.items[1]).toBe(before.items[1]);
    expect(now.items[0]).toEqual({ id: "a", gaps: [] });
  });

  it("keeps the items of a list that one was put before", () => {
    const before = [{ id: "b" }, { id: "c" }];
    const now = withSameParts(before, [{ id: "a" }, { id: "b" }, { id: "c" }]);
    expect(now.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(now[1]).toBe(before[0]);
    expect(now[2]).toBe(before[1]);
  });

  it("tells a member that is missing from one that says nothing", () => {
    const before: { a: number; b?: undefined } = { a: 1, b: undefined };
    expect(withSameParts<object>(before, { a: 1 })).toStrictEqual({ a: 1 });
  });
});
