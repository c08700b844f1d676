/**
 * What a month seems to cost, from the rows of imported bills: an average a month for each kind of spending, as a proposal
 * the person edits. Nothing here is a fact of the case, and what no word of the list names stays unsorted.
 *
 * Only whole months count: a bill that begins on the 20th says little about its first month. Repayments and
 * transfers are no spending; the same money in two files counts once, and what was refunded does not count.
 */

import { addDays, type Day, dateOf } from "../day.ts";
import type { SpendingKind } from "../debt/case-facts.ts";
import { fraction } from "../fraction.ts";
import type { Link } from "../materials/link-transactions.ts";
import type { RowReference, Transaction } from "../materials/transaction.ts";
import { type Fen, fen, largerFen, multiplyFen, sumFen, zeroFen } from "../money.ts";

/** By kind, words of a counterparty or description; the first kind with a word in the row holds. */
export type SpendingWords = Readonly<Partial<Record<SpendingKind, readonly string[]>>>;

export interface ProposedSpending {
  /** Whole months the bills cover, `YYYY-MM`; empty: nothing is proposed. */
  readonly months: readonly string[];
  readonly kinds: readonly ProposedKind[];
  /** Rows that are spending and that no word names: for the person to sort, or to leave out. */
  readonly unsorted: { readonly fen: Fen; readonly rows: readonly RowReference[] };
}

export interface ProposedKind {
  readonly kind: SpendingKind;
  readonly perMonthFen: Fen;
  readonly rows: readonly RowReference[];
}

export function spendingFromBills(
  transactions: readonly Transaction[],
  words: SpendingWords,
  links: readonly Link[] = [],
): ProposedSpending {
  const months = wholeMonths(transactions.map(({ day }) => day));
  const spent = withoutCopiesAndRefunds(transactions, links).filter(
    (row) => row.kind === "spending" && row.currency === "CNY" && row.fen > 0 && months.includes(monthOf(row)),
  );
  const byKind = new Map<SpendingKind | null, Transaction[]>();
  for (const row of spent) {
    const kind = kindOf(row, words);
    byKind.set(kind, [...(byKind.get(kind) ?? []), row]);
  }
  const unsorted = byKind.get(null) ?? [];
  const kinds = [...byKind].flatMap(([kind, rows]) =>
    kind === null ? [] : [{ kind, perMonthFen: perMonth(rows, months), rows: rows.map(reference) }],
  );
  return {
    months,
    kinds: kinds.sort((a, b) => b.perMonthFen - a.perMonthFen),
    unsorted: { fen: perMonth(unsorted, months), rows: unsorted.map(reference) },
  };
}

/** From the first month that begins on or after the first row's day, to the last that ends on or before the last row's. */
function wholeMonths(days: readonly Day[]): readonly string[] {
  const inOrder = [...new Set(days)].sort();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (dateOf(day) === 1) months.push(day.slice(0, 7));
  }
  const lastIsWhole = dateOf(addDays(last, 1)) === 1;
  return lastIsWhole ? months : months.filter((month) => month !== last.slice(0, 7));
}

function kindOf({ counterparty, description }: Transaction, words: SpendingWords): SpendingKind | null {
  const text = `${counterparty ?? ""} ${description ?? ""}`;
  const found = Object.entries(words).find(([, list]) => list.some((word) => text.includes(word)));
  return found === undefined ? null : (found[0] as SpendingKind); // the keys of SpendingWords are kinds
}

function withoutCopiesAndRefunds(transactions: readonly Transaction[], links: readonly Link[]): readonly Transaction[] {
  const copies = new Set(links.filter(({ why }) => why !== "refund-of").map(({ b }) => signOf(b)));
  const fenByRow = new Map(transactions.map((row) => [signOf(row), row.fen]));
  const refundedFen = new Map<string, Fen>();
  for (const { a, b, why } of links) {
    if (why !== "refund-of" || copies.has(signOf(b))) continue;
    refundedFen.set(signOf(a), sumFen([refundedFen.get(signOf(a)) ?? zeroFen, fenByRow.get(signOf(b)) ?? zeroFen]));
  }
  return transactions
    .filter((row) => !copies.has(signOf(row)))
    .map((row) => ({ ...row, fen: largerFen(zeroFen, fen(row.fen - (refundedFen.get(signOf(row)) ?? zeroFen))) }));
}

const perMonth = (rows: readonly Transaction[], months: readonly string[]): Fen =>
  multiplyFen(sumFen(rows.map((row) => row.fen)), fraction(1, Math.max(1, months.length)));

const monthOf = ({ day }: Transaction): string => day.slice(0, 7);
const reference = ({ file, line }: Transaction): RowReference => ({ file, line });
const signOf = ({ file, line }: RowReference): string => JSON.stringify([file, line]);
