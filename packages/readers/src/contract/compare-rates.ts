/** Whether two rates of a contract are one rate said in two ways: by the day and by the year, say. */

import { divide, type Fraction, fraction, multiply, parseDecimal, subtract } from "@tanhao/core/fraction";

/** `unknown`: one of them is no rate with a period. */
export function compareRates(first: string, second: string): "equal" | "different" | "unknown" {
  const [a, b] = [yearlyOf(first), yearlyOf(second)];
  if (a === null || b === null) return "unknown";
  // A year has 360 or 365 days, by the contract's own counting: either makes the same rate.
  const equal = a.some((one) => b.some((other) => isNear(one, other)));
  return equal ? "equal" : "different";
}

const partsOf: Readonly<Record<string, bigint>> = { percent: 100n, permille: 1000n, "per-ten-thousand": 10_000n };
const timesAYear: Readonly<Record<string, readonly number[]>> = { year: [1], month: [12], day: [360, 365] };

function yearlyOf(value: string): readonly Fraction[] | null {
  const [number = "", unit = "", per = ""] = value.split(" ");
  const [decimal, parts, times] = [parseDecimal(number), partsOf[unit], timesAYear[per]];
  if (!decimal || parts === undefined || times === undefined) return null;
  return times.map((count) => multiply(fraction(decimal.numerator, decimal.denominator * parts), fraction(count)));
}

/** Contracts round the second figure to two decimals. */
function isNear(one: Fraction, other: Fraction): boolean {
  if (other.numerator === 0n) return one.numerator === 0n;
  const { numerator, denominator } = divide(subtract(one, other), other);
  const distance = numerator < 0n ? -numerator : numerator;
  return distance * 200n <= denominator;
}
