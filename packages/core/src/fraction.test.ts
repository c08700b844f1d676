/** Fractions keep the laws of arithmetic exactly, whatever the denominators. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  equal,
  type Fraction,
  fraction,
  multiply,
  negate,
  one,
  parseDecimal,
  power,
  reduce,
  roundHalfUp,
  smallerOf,
  subtract,
  toDecimal,
  toNumber,
  zero,
} from "./fraction.ts";

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

const same = (a: Fraction, b: Fraction): void => expect(equal(a, b)).toBe(true);

describe("arithmetic", () => {
  test("adds and multiplies in any order and grouping", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        same(add(a, b), add(b, a));
        same(add(add(a, b), c), add(a, add(b, c)));
        same(multiply(a, b), multiply(b, a));
        same(multiply(multiply(a, b), c), multiply(a, multiply(b, c)));
        same(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)));
      }),
    );
  });

  test("takes back what it added and divides back what it multiplied", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        same(subtract(add(a, b), b), a);
        same(add(a, negate(a)), zero);
        fc.pre(b.numerator !== 0n);
        same(divide(multiply(a, b), b), a);
      }),
    );
  });

  test("keeps every denominator above zero", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        fc.pre(b.numerator !== 0n);
        for (const result of [add(a, b), subtract(a, b), multiply(a, b), divide(a, b), reduce(a), negate(a)]) {
          expect(result.denominator > 0n).toBe(true);
        }
      }),
    );
  });

  test("a third three times is one", () => same(add(add(fraction(1, 3), fraction(1, 3)), fraction(1, 3)), one));
  test("a negative denominator moves its sign up", () => expect(fraction(1, -2)).toEqual({ numerator: -1n, denominator: 2n }));
  test("no denominator is a bug", () => expect(() => fraction(1, 0)).toThrow("denominator"));
  test("dividing by nothing is a bug", () => expect(() => divide(one, zero)).toThrow("denominator"));

  test("a power is repeated multiplication", () => {
    fc.assert(
      fc.property(anyFraction, fc.integer({ min: 0, max: 12 }), (a, exponent) => {
        same(
          power(a, exponent),
          Array.from({ length: exponent }, () => a).reduce((product, factor) => multiply(product, factor), one),
        );
      }),
    );
    expect(() => power(one, -1)).toThrow("exponent");
  });

  test("reducing keeps the value and leaves no common divisor", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -1000n, max: 1000n }),
        fc.bigInt({ min: 1n, max: 1000n }),
        fc.bigInt({ min: 1n, max: 1000n }),
        (top, bottom, by) => {
          const reduced = reduce(fraction(top * by, bottom * by));
          same(reduced, fraction(top, bottom));
          for (let divisor = 2n; divisor <= 1000n; divisor += 1n) {
            expect(reduced.numerator % divisor === 0n && reduced.denominator % divisor === 0n).toBe(false);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test("compares by value, not by its parts", () => {
    expect(compare(fraction(2, 4), fraction(1, 2))).toBe(0);
    expect(compare(fraction(1, 3), fraction(333_333, 1_000_000))).toBe(1);
    expect(compare(fraction(-1, 2), fraction(-1, 3))).toBe(-1);
    expect(smallerOf(fraction(1, 3), fraction(1, 2))).toEqual(fraction(1, 3));
  });
});

describe("rounding half up, halves away from zero", () => {
  test.each([
    [1, 2, 1n],
    [-1, 2, -1n],
    [3, 2, 2n],
    [-3, 2, -2n],
    [5, 2, 3n], // a banker would say 2
    [49, 100, 0n],
    [-49, 100, 0n],
    [51, 100, 1n],
    [7, 1, 7n],
    [0, 5, 0n],
  ])("%d/%d is %s", (top, bottom, expected) => expect(roundHalfUp(fraction(top, bottom))).toBe(expected));

  test("is never more than a half away, and of the two nearest the one further from zero", () => {
    fc.assert(
      fc.property(anyFraction, (a) => {
        const distance = subtract(a, fraction(roundHalfUp(a)));
        expect(compare(distance, fraction(1, 2)) <= 0 && compare(distance, fraction(-1, 2)) >= 0).toBe(true);
        if (equal(distance, fraction(1, 2))) expect(a.numerator < 0n).toBe(true);
        if (equal(distance, fraction(-1, 2))) expect(a.numerator > 0n).toBe(true);
      }),
    );
  });

  test("an exact half of any size is rounded away from zero", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 25n }), (whole) => {
        expect(roundHalfUp(fraction(2n * whole + 1n, 2n))).toBe(whole + 1n);
        expect(roundHalfUp(fraction(-(2n * whole + 1n), 2n))).toBe(-(whole + 1n));
      }),
    );
  });
});

describe("decimals", () => {
  test.each([
    ["23.76", 594, 25],
    ["0.05", 1, 20],
    ["-1.5", -3, 2],
    ["007", 7, 1],
    ["0", 0, 1],
  ])("%s is %d/%d", (text, top, bottom) => expect(parseDecimal(text)).toEqual(fraction(top, bottom)));

  test.each(["", ".5", "5.", "1,000", "1e3", "+1", "1.2.3", " 1", "１", "1/2", "NaN"])("%s is no decimal", (text) =>
    expect(parseDecimal(text)).toBeNull(),
  );

  test.each([
    [fraction(1, 3), 4, "0.3333"],
    [fraction(2, 3), 4, "0.6667"],
    [fraction(-1, 3), 2, "-0.33"],
    [fraction(-1, 1000), 2, "0"], // what rounds to nothing has no sign
    [fraction(5, 2), 0, "3"],
    [fraction(24), 4, "24"],
    [fraction(1, 20), 1, "0.1"],
    [fraction(19_999, 1000), 2, "20"],
  ])("shown: %o with %d places is %s", (value, places, text) => expect(toDecimal(value, places)).toBe(text));

  test("what is written with enough places is read back as itself", () => {
    const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(decimal, ([digits, places]) => {
        const value = fraction(digits, 10n ** BigInt(places));
        same(parseDecimal(toDecimal(value, places)) ?? zero, value);
      }),
    );
  });
});

describe("as a double", () => {
  test("small parts are divided as they stand", () => {
    expect([toNumber(fraction(1, 8)), toNumber(fraction(-1, 3)), toNumber(zero)]).toEqual([0.125, -1 / 3, 0]);
  });

  test.each([
    ["both parts beyond doubles", fraction(10n ** 400n, 10n ** 400n * 4n), 0.25],
    ["only the lower part", fraction(10n ** 300n, 10n ** 310n), 1e-10],
    ["only the upper part", fraction(-(10n ** 320n), 10n ** 100n), -1e220],
    ["a quotient beyond doubles", fraction(10n ** 400n), Number.POSITIVE_INFINITY],
    ["a quotient below doubles", fraction(1n, 10n ** 400n), 0],
  ])("%s", (_name, value, expected) => {
    const found = toNumber(value);
    expect(found === expected || Math.abs(found / expected - 1) < 1e-15).toBe(true);
  });

  test("is within a unit of the last digit of the exact value", () => {
    fc.assert(
      fc.property(anyFraction, (a) => {
        fc.pre(a.numerator !== 0n);
        const found = toNumber(a);
        const [digits = "", exponent = "0"] = found.toExponential(20).split("e");
        const written = parseDecimal(digits) ?? zero;
        const power10 = 10n ** BigInt(Math.abs(Number(exponent)));
        const exact = multiply(written, Number(exponent) >= 0 ? fraction(power10) : fraction(1n, power10));
        const off = divide(subtract(exact, a), a);
        expect(compare(off, fraction(1n, 2n ** 51n)) < 0 && compare(off, fraction(-1n, 2n ** 51n)) > 0).toBe(true);
      }),
    );
  });
});
