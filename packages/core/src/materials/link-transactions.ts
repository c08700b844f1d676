/**
 * Rows that are about the same money, within a file and across files. Nothing is deleted: a link says which two rows
 * belong together and why, and whoever counts money counts one of them.
 */

import { daysBetween } from "../day.ts";
import type { RowReference, Transaction } from "./transaction.ts";

export interface Link {
  /** The row that counts: the purchase, the first reading, the wallet's row. */
  readonly a: RowReference;
  readonly b: RowReference;
  readonly why: "refund-of" | "same-row" | "same-money";
}

/** Rows with one key are one row read twice. Without an order number, day, time, amount and words must all agree. */
const transactionKey = ({ orderId, day, time, fen, kind, counterparty, description }: Transaction): string =>
  JSON.stringify(orderId === null ? [day, time, fen, counterparty, description] : [orderId, day, fen, kind]);

export function linkTransactions(transactions: readonly Transaction[]): readonly Link[] {
  const { links, left } = linkSameRows(transactions);
  return [...links, ...linkSameMoney(left), ...linkRefunds(left)];
}

/** Transactions without the second copies: importing a file again adds nothing. */
export function withoutCopies(transactions: readonly Transaction[]): readonly Transaction[] {
  return linkSameRows(transactions).left;
}

/**
 * Two equal rows of one file are two payments; the same two rows in a second file are copies. So copies are counted
 * file by file: the n-th of a file answers the n-th of the first.
 */
function linkSameRows(transactions: readonly Transaction[]): { links: readonly Link[]; left: readonly Transaction[] } {
  const links: Link[] = [];
  const left: Transaction[] = [];
  const firsts = new Map<string, Transaction>();
  const countsByFile = new Map<string, number>();
  for (const transaction of transactions) {
    const key = transactionKey(transaction);
    const countKey = `${transaction.file}\n${key}`;
    const nth = countsByFile.get(countKey) ?? 0;
    countsByFile.set(countKey, nth + 1);
    const first = firsts.get(`${nth} ${key}`);
    if (first !== undefined) links.push({ a: reference(first), b: reference(transaction), why: "same-row" });
    else {
      firsts.set(`${nth} ${key}`, transaction);
      left.push(transaction);
    }
  }
  return { links, left };
}

/** A refund carries its purchase's order number with something behind it, or the merchant's number. */
function linkRefunds(transactions: readonly Transaction[]): readonly Link[] {
  const refunds = transactions.filter(({ kind }) => kind === "refund");
  if (refunds.length === 0) return [];
  const purchases = transactions.filter(({ kind }) => kind !== "refund" && kind !== "failed");
  const byOrder = new Map(purchases.map((purchase) => [purchase.orderId, purchase]));
  const byMerchantOrder = new Map(purchases.map((purchase) => [purchase.merchantOrderId, purchase]));
  return refunds.flatMap((refund) => {
    const base = refund.orderId?.split(/[_*]/)[0] ?? null;
    const purchase =
      (base === null ? undefined : byOrder.get(base)) ??
      (refund.merchantOrderId === null ? undefined : byMerchantOrder.get(refund.merchantOrderId));
    return purchase && purchase.fen >= refund.fen ? [{ a: reference(purchase), b: reference(refund), why: "refund-of" } as const] : [];
  });
}

/**
 * The wallet's row and the row of the card that paid it: equal money, one card tail, same or next day, five minutes
 * where both tell the time. One row answers one row; where several could, none is linked.
 */
function linkSameMoney(transactions: readonly Transaction[]): readonly Link[] {
  const byMoney = new Map<string, Transaction[]>();
  for (const transaction of transactions) {
    const tail = /(\d{4})\D*$/.exec(transaction.account ?? "")?.[1];
    if (tail === undefined || transaction.kind === "failed") continue;
    const key = `${tail} ${transaction.fen}`;
    byMoney.set(key, [...(byMoney.get(key) ?? []), transaction]);
  }
  const links: Link[] = [];
  for (const group of byMoney.values()) {
    for (const one of group) {
      const candidates = group.filter((other) => mayBeSameMoney(one, other));
      const [only] = candidates;
      if (only === undefined || candidates.length > 1 || group.filter((other) => mayBeSameMoney(other, only)).length > 1) continue;
      links.push({ a: reference(one), b: reference(only), why: "same-money" });
    }
  }
  return links;
}

/** Directed from the earlier named file to the later one, so that a pair is found once. */
function mayBeSameMoney(one: Transaction, other: Transaction): boolean {
  if (one.file === other.file || !isWallet(one) || isWallet(other)) return false;
  const days = daysBetween(one.day, other.day);
  if (days < 0 || days > 1) return false;
  const [a, b] = [minutesOf(one), minutesOf(other)];
  return a === null || b === null || Math.abs(b + days * 1440 - a) <= 5;
}

/** A wallet's row names the card it was paid from and has an order number of the wallet's. */
const isWallet = ({ orderId, status }: Transaction): boolean => orderId !== null && status !== null;

function minutesOf({ time }: Transaction): number | null {
  return time === null ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

const reference = ({ file, line }: Transaction): RowReference => ({ file, line });
