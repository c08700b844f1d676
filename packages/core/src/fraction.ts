/**
 * Exact fractions of whole numbers, for what lies between two postings: interest for a day is not a whole fen.
 *
 * Denominators stay small (day counts times rate denominators), so fractions are not reduced on every step: sums go over
 * the least common denominator, and `equal` compares by cross-multiplication. Rounding to money happens in money.ts, once, by name.
 */

import { assert } from "./assert.ts";

export interface Fraction {
  readonly numerator: bigint;
  /** Always above zero. */
  readonly denominator: bigint;
}

export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const bottom = BigInt(denominator);
  assert(bottom !== 0n, "a fraction has a denominator");
  return bottom > 0n ? { numerator: BigInt(numerator), denominator: bottom } : { numerator: -BigInt(numerator), denominator: -bottom };
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

/** Over the least common denominator, so that a long sum does not grow with every term. */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a.numerator === 0n) return b;
  if (b.numerator === 0n) return a;
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  if (a.denominator % b.denominator === 0n)
    return { numerator: a.numerator + b.numerator * (a.denominator / b.denominator), denominator: a.denominator };
  const shared = greatestCommonDivisor(a.denominator, b.denominator);
  const times = b.denominator / shared;
  return { numerator: a.numerator * times + b.numerator * (a.denominator / shared), denominator: a.denominator * times };
}

export const negate = (a: Fraction): Fraction => ({ numerator: -a.numerator, denominator: a.denominator });
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));
export const multiply = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.denominator, a.denominator * b.numerator);
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const equal = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;
export const smallerOf = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);

export function power(base: Fraction, exponent: number): Fraction {
  assert(Number.isInteger(exponent) && exponent >= 0, "an exponent is a whole number");
  return { numerator: base.numerator ** BigInt(exponent), denominator: base.denominator ** BigInt(exponent) };
}

export function reduce(a: Fraction): Fraction {
  const shared = greatestCommonDivisor(a.numerator < 0n ? -a.numerator : a.numerator, a.denominator);
  return shared <= 1n ? a : { numerator: a.numerator / shared, denominator: a.denominator / shared };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

const decimalPattern = /^(-?)(\d+)(?:\.(\d+))?$/;

/** "23.76" -> 594/25. `null` for anything but plain digits with at most one point. */
export function parseDecimal(text: string): Fraction | null {
  const match = decimalPattern.exec(text);
  if (!match) return null;
  const [, sign, whole = "", part = ""] = match;
  const numerator = BigInt(whole + part);
  return reduce({ numerator: sign === "-" ? -numerator : numerator, denominator: 10n ** BigInt(part.length) });
}

/** A decimal with at most `places` digits after the point, half up, trailing zeros dropped: for reading, not for computing. */
export function toDecimal(a: Fraction, places: number): string {
  const scale = 10n ** BigInt(places);
  const scaled = roundHalfUp({ numerator: a.numerator * scale, denominator: a.denominator });
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const part = places === 0 ? "" : digits.slice(-places).replace(/0+$/, "");
  return `${scaled < 0n ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
}

/** To the nearest whole number; exact halves away from zero. */
export function roundHalfUp(a: Fraction): bigint {
  const doubled = a.numerator * 2n;
  return a.numerator >= 0n ? (doubled + a.denominator) / (a.denominator * 2n) : -((-doubled + a.denominator) / (a.denominator * 2n));
}

/** To the nearest double, give or take the last binary digit: only for statistics and search, never for money. */
export function toNumber(a: Fraction): number {
  const [top, bottom] = [Number(a.numerator), Number(a.denominator)];
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  // Beyond exact doubles the parts may overflow although their quotient does not: keep its first 64 binary digits.
  const shift = BigInt(64 - (bitLength(a.numerator) - bitLength(a.denominator)));
  const quotient = shift >= 0n ? (a.numerator << shift) / a.denominator : a.numerator / (a.denominator << -shift);
  return Number(quotient) * 2 ** -Number(shift);
}

const bitLength = (whole: bigint): number => (whole < 0n ? -whole : whole).toString(2).length;
