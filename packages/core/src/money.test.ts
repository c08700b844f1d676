/** Money is never made or lost: parsing, writing, rounding and allocating keep every fen. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fraction } from "./fraction.ts";
import {
  addFen,
  allocateFen,
  fen,
  largerFen,
  multiplyFen,
  parseYuan,
  partOfFen,
  roundToFen,
  smallerFen,
  subtractFen,
  sumFen,
  toYuan,
  yuan,
} from "./money.ts";

const anyFen = fc.integer({ min: -(10 ** 13), max: 10 ** 13 }).map(fen);
const someWeights = fc
  .array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 40 })
  .filter((weights) => weights.some((weight) => weight > 0));

describe("an amount in yuan", () => {
  test.each([
    ["9500", 950_000],
    ["9500.00", 950_000],
    ["9500.5", 950_050],
    ["9,500.00", 950_000],
    ["1,234,567.89", 123_456_789],
    ["¥9500", 950_000],
    ["￥9500", 950_000],
    ["-12.30", -1230],
    ["+12.30", 1230],
    ["¥-12.30", -1230],
    ["-¥12.30", -1230],
    [" 0.01 ", 1],
    ["0", 0],
    ["-0.00", 0],
    ["007.10", 710],
    ["100000000000", 10_000_000_000_000],
  ])("%s is read as %d fen", (text, amount) => {
    const parsed = parseYuan(text);
    expect(parsed).toEqual({ ok: true, value: amount });
    expect(Object.is(parsed.ok && parsed.value, -0)).toBe(false);
  });

  test.each([
    "",
    " ",
    "abc",
    "1.234",
    "1.",
    ".5",
    "1,23",
    "12,34.5",
    "1,2345",
    "1 000",
    "--5",
    "-¥-5",
    "1e3",
    "NaN",
    "Infinity",
    "0x10",
    "12元",
    "¥",
    "１２",
    "1.2.3",
    "$5",
  ])("%j is refused as malformed", (text) => {
    expect(parseYuan(text)).toEqual({ ok: false, error: { kind: "money-malformed", text } });
  });

  test.each(["100000000000.01", "9007199254740993", "99999999999999999999"])("%s is refused as too large", (text) => {
    expect(parseYuan(text)).toEqual({ ok: false, error: { kind: "money-too-large", text } });
  });

  test("what is written is read back as itself", () => {
    fc.assert(
      fc.property(anyFen, (amount) => {
        expect(parseYuan(toYuan(amount))).toEqual({ ok: true, value: amount === 0 ? 0 : amount });
      }),
    );
  });

  test.each([
    [0, "0.00"],
    [5, "0.05"],
    [-5, "-0.05"],
    [99, "0.99"],
    [100, "1.00"],
    [-123_456, "-1234.56"],
  ])("%d fen is written %s", (amount, text) => expect(toYuan(fen(amount))).toBe(text));

  test("a wrong literal is a bug and throws", () => expect(() => yuan("12.345")).toThrow("amount in yuan"));
});

describe("sums", () => {
  test("what is added is taken away again", () => {
    fc.assert(
      fc.property(anyFen, anyFen, (a, b) => {
        expect(subtractFen(addFen(a, b), b)).toBe(a);
      }),
    );
  });

  test("a sum that leaves the safe integers is a bug", () => {
    expect(() => addFen(fen(Number.MAX_SAFE_INTEGER), fen(1))).toThrow("whole number of fen");
    expect(() => sumFen([fen(Number.MAX_SAFE_INTEGER), fen(1), fen(1)])).toThrow("whole number of fen");
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%d is no amount of fen", (amount) =>
    expect(() => fen(amount)).toThrow("whole number"),
  );

  test("the smaller, the larger, the sum of none", () => {
    expect([smallerFen(fen(1), fen(2)), largerFen(fen(1), fen(2)), sumFen([])]).toEqual([1, 2, 0]);
  });
});

describe("rounding, half up, halves away from zero", () => {
  test.each([
    [1, 2, 1],
    [-1, 2, -1],
    [5, 2, 3],
    [-5, 2, -3],
    [249, 100, 2],
    [251, 100, 3],
  ])("%d/%d of a fen is %d", (top, bottom, amount) => expect(roundToFen(fraction(top, bottom))).toBe(amount));

  test.each([
    ["10000.00", 24, 1200, "200.00"], // one month at 24 % a year
    ["9500.00", 24, 1200, "190.00"],
    ["100.01", 1, 2, "50.01"], // 50.005: the half goes up
    ["-100.01", 1, 2, "-50.01"],
    ["8333.33", 594, 25 * 100 * 365, "5.42"], // one day at 23.76 %: 5.4246…
  ])("%s times %d/%d is %s", (amount, top, bottom, product) =>
    expect(multiplyFen(yuan(amount), fraction(top, bottom))).toBe(yuan(product)),
  );
});

test("a part of an amount is rounded down, so that parts together stay within it", () => {
  expect(partOfFen(fen(66_799), fen(1), fen(3))).toBe(22_266); // 22,266.33
  expect(partOfFen(fen(100), fen(2), fen(3))).toBe(66); // 66.67
  expect(partOfFen(fen(10 ** 13), fen(999_999_999), fen(10 ** 9))).toBe(9_999_999_990_000); // beyond safe integers on the way
});

describe("allocation", () => {
  test("never makes or loses a fen, and nobody is more than a fen from the exact share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }).map(fen), someWeights, (amount, weights) => {
        const shares = allocateFen(amount, weights);
        const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
        expect(shares).toHaveLength(weights.length);
        expect(shares.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(amount));
        for (const [index, share] of shares.entries()) {
          const exact = BigInt(amount) * BigInt(weights[index] ?? 0);
          const off = BigInt(share) * total - exact;
          expect(off < total && off > -total).toBe(true);
        }
      }),
    );
  });

  test("who weighs nothing gets nothing, and equal weights differ by a fen at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }).map(fen), fc.integer({ min: 1, max: 60 }), (amount, people) => {
        const shares = allocateFen(amount, [0, ...Array.from({ length: people }, () => 7)]);
        expect(shares[0]).toBe(0);
        expect(Math.max(...shares.slice(1)) - Math.min(...shares.slice(1))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    [100, [1, 1, 1], [34, 33, 33]], // the fen left over goes to the earlier of equals
    [100, [1, 2], [33, 67]], // to the larger remainder
    [5, [0, 1, 0], [0, 5, 0]],
    [0, [3, 4], [0, 0]],
    [1, [1, 1, 1, 1], [1, 0, 0, 0]],
    [10_000_000_000_000, [999_999_999, 1], [9_999_999_990_000, 10_000]],
  ])("%d by %j is %j", (amount, weights, shares) => expect(allocateFen(fen(amount), weights)).toEqual(shares));

  test("nothing to share by, or a debt to share, is a bug", () => {
    expect(() => allocateFen(fen(1), [0, 0])).toThrow("weights");
    expect(() => allocateFen(fen(1), [])).toThrow("weights");
    expect(() => allocateFen(fen(1), [2, -1])).toThrow("weights");
    expect(() => allocateFen(fen(-1), [1])).toThrow("not negative");
  });
});
