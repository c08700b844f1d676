/** Numbers inside an expression of time: exact ones, and how many there may be at least and at most. */

import { compare } from "../../fraction.ts";
import type { ReadNumeral } from "../numeral.ts";

export interface Count {
  readonly low: number;
  readonly high: number;
  readonly isExact: boolean;
}

/** A whole number, all of the text. */
export function wholeNumber(text: string, read: ReadNumeral): number | null {
  const numeral = read(text, 0);
  if (numeral === null || numeral.end !== text.length || numeral.unknown) return null;
  const { numerator, denominator } = numeral.low;
  const isWhole = numerator % denominator === 0n && compare(numeral.low, numeral.high) === 0;
  return isWhole ? Number(numerator / denominator) : null;
}

/** How many: 3, 十来, 三五, 3到5. `null`: no number is said (几天). */
export function countOf(text: string, to: RegExp, read: ReadNumeral): Count | null {
  const parts = text.split(to).filter((part) => part !== "");
  const numerals = parts.map((part) => read(part.trim(), 0));
  const [first, last] = [numerals[0], numerals[numerals.length - 1]];
  if (!first || !last || numerals.length > 2 || first.unknown || last.unknown) return null;
  const [low, high] = [toNumber(first.low), toNumber(last.high)];
  return low > high ? null : { low, high, isExact: first.exact && last.exact && low === high };
}

const toNumber = ({ numerator, denominator }: { readonly numerator: bigint; readonly denominator: bigint }): number =>
  Number(numerator) / Number(denominator);
