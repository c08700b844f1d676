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
  const [byIdentity, byWords, unnamed] = [new Firsts(), new Firsts(), new Firsts()];
  for (const one of transactions) {
    const [identity, words] = [identityOf(one), wordsOf(one)];
    // Without a whole number on one side, day, minute, sum and words must agree.
    const first =
      identity === null ? byWords.take(words, one.file) : (byIdentity.take(identity, one.file) ?? unnamed.take(words, one.file));
    if (first !== undefined) {
      copies.push({ first, copy: one });
      continue;
    }
    left.push(one);
    byWords.add(words, one);
    if (identity === null) unnamed.add(words, one);
    else byIdentity.add(identity, one);
  }
  return { copies, left };
}

/** First readings by a key. Each answers one row of each other file, in order. */
class Firsts {
  readonly #byKey = new Map<string, Transaction[]>();
  readonly #nextOf = new Map<string, number>();

  add(key: string, one: Transaction): void {
    const found = this.#byKey.get(key);
    if (found) found.push(one);
    else this.#byKey.set(key, [one]);
  }

  take(key: string, file: string): Transaction | undefined {
    const rows = this.#byKey.get(key) ?? [];
    const reader = `${file}\n${key}`;
    let index = this.#nextOf.get(reader) ?? 0;
    while (rows[index]?.file === file) index += 1;
    this.#nextOf.set(reader, index + (index < rows.length ? 1 : 0));
    return rows[index];
  }
}

/** A number names a row only when it is whole: bills mask them, spreadsheets shorten them to 2.02E+27. A refund of the same number is another row. */
function identityOf({ orderId, day, fen, kind }: Transaction): string | null {
  return orderId === null || /[*…]|^\d(?:\.\d+)?e\+?\d+$/i.test(orderId) ? null : JSON.stringify([orderId, day, fen, kind]);
}

/** To the minute: a spreadsheet drops the seconds. */
const wordsOf = ({ day, time, fen, direction, counterparty, description }: Transaction): string =>
  JSON.stringify([day, time?.slice(0, 5) ?? null, fen, direction, counterparty, description]);
