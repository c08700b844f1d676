/**
 * Money is a whole number of fen (1 yuan = 100 fen), never a float.
 *
 * Addition is plain; multiplication and division go through exact fractions and a named rounding, here and nowhere
 * else. A sum that leaves the safe integers is a bug, not an amount.
 */

import { assert } from "./assert.ts";
import { type Fraction, fraction, multiply, roundHalfUp } from "./fraction.ts";
import { err, ok, type Result } from "./result.ts";

declare const brand: unique symbol;
export type Fen = number & { readonly [brand]: "Fen" };

export type MoneyFailure =
  | { readonly kind: "money-malformed"; readonly text: string }
  | { readonly kind: "money-too-large"; readonly text: string };

/** A hundred billion yuan: far above any consumer debt, far below the safe integers. */
const largestFen = 10_000_000_000_000;

export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) assert(false, `${amount} is a whole number of fen`); // the message only when it is needed
  return amount as Fen; // checked just above
}

export const zeroFen: Fen = fen(0);

/** "9500", "9,500.00", "¥9500.5" -> fen. Signs, thousands marks and both yuan signs are accepted; anything else is refused. */
export function parseYuan(text: string): Result<Fen, MoneyFailure> {
  const match = /^([+-]?)[¥￥]?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match || (match[1] !== "" && match[2] !== "")) return err({ kind: "money-malformed", text });
  const amount = Number((match[3] ?? "").replaceAll(",", "")) * 100 + Number((match[4] ?? "").padEnd(2, "0"));
  if (!Number.isSafeInteger(amount) || amount > largestFen) return err({ kind: "money-too-large", text });
  const negative = match[1] === "-" || match[2] === "-";
  return ok(fen(negative && amount !== 0 ? -amount : amount));
}

/** For literals in code and tests. */
export function yuan(text: string): Fen {
  const parsed = parseYuan(text);
  assert(parsed.ok, `"${text}" is an amount in yuan`);
  return parsed.value;
}

/** "9500.00": two decimals, no thousands mark. What files and JSON strings hold. */
export function toYuan(amount: Fen): string {
  const digits = Math.abs(amount).toString().padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const addFen = (a: Fen, b: Fen): Fen => fen(a + b);
export const subtractFen = (a: Fen, b: Fen): Fen => fen(a - b);
export const smallerFen = (a: Fen, b: Fen): Fen => (a < b ? a : b);
export const largerFen = (a: Fen, b: Fen): Fen => (a > b ? a : b);

export function sumFen(amounts: Iterable<Fen>): Fen {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return fen(sum);
}

export const toFraction = (amount: Fen): Fraction => fraction(amount);

/** Exact amount -> whole fen, halves away from zero (四舍五入). */
export const roundToFen = (amount: Fraction): Fen => fen(Number(roundHalfUp(amount)));

/** `amount` times an exact factor, rounded half up once. */
export const multiplyFen = (amount: Fen, factor: Fraction): Fen => roundToFen(multiply(toFraction(amount), factor));

/** `part` in `whole` of an amount that is not negative, rounded down: parts together never exceed it. */
export const partOfFen = (amount: Fen, part: Fen, whole: Fen): Fen => fen(Number((BigInt(amount) * BigInt(part)) / BigInt(whole)));

/**
 * Splits `amount` in proportion to `weights` (whole, not negative, not all zero) without making or losing a fen:
 * everyone gets the floor, the fen left over go to the largest remainders, earlier entries first.
 */
export function allocateFen(amount: Fen, weights: readonly number[]): Fen[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  assert(total > 0n && weights.every((weight) => weight >= 0), "weights are not negative and not all zero");
  assert(amount >= 0, "only a sum that is not negative is allocated");
  const shares = weights.map((weight) => (BigInt(amount) * BigInt(weight)) / total);
  const remainders = weights.map((weight, index) => ({ index, remainder: (BigInt(amount) * BigInt(weight)) % total }));
  let left = amount - Number(shares.reduce((sum, share) => sum + share, 0n));
  remainders.sort((a, b) => (b.remainder > a.remainder ? 1 : b.remainder < a.remainder ? -1 : a.index - b.index));
  for (const { index } of remainders) {
    if (left === 0) break;
    shares[index] = (shares[index] ?? 0n) + 1n;
    left -= 1;
  }
  return shares.map((share) => fen(Number(share)));
}
