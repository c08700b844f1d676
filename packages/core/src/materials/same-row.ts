/**
 * Rows that were read twice: one export overlaps another, or a file is imported again. Two equal rows of one file are
 * two payments; the same two in a second file are their copies. So rows are counted file by file: the n-th of a file
 * answers the n-th of the first.
 */

import type { Transaction } from "./transaction.ts";

export interface SameRows {
  /** Each copy with the row it repeats. */
  readonly copies: readonly { readonly first: Transaction; readonly copy: Transaction }[];
  readonly left: readonly Transaction[];
}

export function findSameRows(transactions: readonly Transaction[]): SameRows {
  const copies: { first: Transaction; copy: Transaction }[] = [];
  const left: Transaction[] = [];
  const byIdentity = new Map<string, Transaction[]>();
  const byWords = new Map<string, Transaction[]>();
  const answered = new Map<Transaction, Set<string>>();
  for (const one of transactions) {
    const identity = identityOf(one);
    const candidates = [
      ...(identity === null ? [] : (byIdentity.get(identity) ?? [])),
      // Without a whole number on one side, day, minute, sum and words must agree.
      ...(byWords.get(wordsOf(one)) ?? []).filter((other) => identity === null || identityOf(other) === null),
    ];
    // A row of the first file answers one row of each other file.
    const first = candidates.find((other) => other.file !== one.file && !answered.get(other)?.has(one.file));
    if (first === undefined) {
      left.push(one);
      if (identity !== null) add(byIdentity, identity, one);
      add(byWords, wordsOf(one), one);
    } else {
      copies.push({ first, copy: one });
      answered.set(first, (answered.get(first) ?? new Set()).add(one.file));
    }
  }
  return { copies, left };
}

/** A number names a row only when it is whole: bills mask them, spreadsheets shorten them to 2.02E+27. A refund of the same number is another row. */
function identityOf({ orderId, day, fen, kind }: Transaction): string | null {
  return orderId === null || /[*…]|^\d(?:\.\d+)?e\+?\d+$/i.test(orderId) ? null : JSON.stringify([orderId, day, fen, kind]);
}

/** To the minute: a spreadsheet drops the seconds. */
const wordsOf = ({ day, time, fen, direction, counterparty, description }: Transaction): string =>
  JSON.stringify([day, time?.slice(0, 5) ?? null, fen, direction, counterparty, description]);

const add = (map: Map<string, Transaction[]>, key: string, one: Transaction): void => {
  const found = map.get(key);
  if (found) found.push(one);
  else map.set(key, [one]);
};
