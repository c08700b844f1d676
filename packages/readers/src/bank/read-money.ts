/**
 * How much moved and which way, by the conventions banks have for it: a sign, two columns, a word beside the amount, or
 * words in it. Nothing is guessed: without a word we know the direction is left open.
 */

import type { Direction } from "@tanhao/core/materials/transaction";
import { type Fen, fen } from "@tanhao/core/money";
import { err, ok, type Result } from "@tanhao/core/result";
import { currencyCode } from "../bill/lines-around.ts";
import type { UnreadableReason } from "../file-reading.ts";
import { readAmount } from "../read-cell.ts";
import { markedAmountPattern, markedDirections, wordDirections } from "./vocabulary-money.ts";

export interface Money {
  /** Never below zero. */
  readonly fen: Fen;
  readonly direction: Direction;
  /** Where the amount's own cell names it. */
  readonly currency?: string;
}

/** Banks put a dash or a slash where there is nothing. */
export const isSaid = (cell: string): boolean => !/^[-/—]*$/.test(cell);

export function moneyOfTwo(inCell: string, outCell: string): Result<Money, UnreadableReason> {
  const amounts = { in: isSaid(inCell) ? readAmount(inCell) : ok(fen(0)), out: isSaid(outCell) ? readAmount(outCell) : ok(fen(0)) };
  if (!amounts.in.ok) return amounts.in;
  if (!amounts.out.ok) return amounts.out;
  if (!isSaid(inCell) && !isSaid(outCell)) return err("amount-missing");
  if (amounts.in.value !== 0 && amounts.out.value !== 0) return err("amount-twice");
  return amounts.in.value !== 0 ? turned(amounts.in.value, "in") : turned(amounts.out.value, "out");
}

/** `positive`: what an amount without a minus is. */
export function moneyOfSign(cell: string, positive: "in" | "out"): Result<Money, UnreadableReason> {
  if (!isSaid(cell)) return err("amount-missing");
  const amount = readAmount(cell);
  return amount.ok ? turned(amount.value, positive) : amount;
}

/** 借 and 贷 in a column of their own, in Chinese, English or both. */
export function moneyOfWord(cell: string, word: string): Result<Money, UnreadableReason> {
  const amount = moneyOfSign(cell, "in");
  return amount.ok ? ok({ fen: amount.value.fen, direction: directionOfWord(word) ?? "neutral" }) : amount;
}

/** A word we know, alone or among others: `借 Dr`. `null`: none. */
export function directionOfWord(word: string): Direction | null {
  const said = word.toLowerCase();
  const names = ["in", "out", "neutral"] as const;
  return names.find((name) => wordDirections[name].some((known) => said === known || said.split(/\s+/).includes(known))) ?? null;
}

/** `CNY 12.00` or `12.00/RMB(支出)`: the currency in the cell, and where the cell tells no direction `otherwise`. */
export function moneyOfMarked(cell: string, otherwise: Direction): Result<Money, UnreadableReason> {
  if (!isSaid(cell)) return err("amount-missing");
  const match = markedAmountPattern.exec(cell);
  if (!match) return err("amount-malformed");
  const amount = readAmount(match[2] ?? "");
  if (!amount.ok) return amount;
  const direction = markedDirections[match[4] ?? ""] ?? otherwise;
  const money = direction === "neutral" ? { fen: fen(Math.abs(amount.value)), direction } : withSign(amount.value, direction);
  const currency = match[1] ?? match[3];
  return ok(currency === undefined ? money : { ...money, currency: currencyCode(currency) });
}

const turned = (amount: Fen, direction: "in" | "out"): Result<Money, UnreadableReason> => ok(withSign(amount, direction));

/** A negative amount went the other way. */
const withSign = (amount: Fen, direction: "in" | "out"): Money =>
  amount >= 0 ? { fen: amount, direction } : { fen: fen(-amount), direction: direction === "in" ? "out" : "in" };
