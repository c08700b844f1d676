/**
 * Rows that are about the same money, within a file and across files. Nothing is deleted: a link says which two rows
 * belong together and why, and whoever counts money counts one of them.
 */

import { findSameMoney, type HousesIn, type SameMoneyBecause } from "./same-money.ts";
import { findSameRows } from "./same-row.ts";
import type { RowReference, Transaction } from "./transaction.ts";

export interface Link {
  /** The row that counts: the purchase, the first reading, the wallet's row. */
  readonly a: RowReference;
  readonly b: RowReference;
  readonly why: "refund-of" | "same-row" | "same-money";
  /** What decided that two rows are the same money. */
  readonly because?: SameMoneyBecause;
}

/** Without names of payment houses, a shop's wallet and the wallet behind it stay two. */
export function linkTransactions(transactions: readonly Transaction[], housesIn: HousesIn = () => []): readonly Link[] {
  const { copies, left } = findSameRows(transactions);
  return [
    ...copies.map(({ first, copy }): Link => ({ a: reference(first), b: reference(copy), why: "same-row" })),
    ...findSameMoney(left, housesIn).map(
      ({ one, other, because }): Link => ({ a: reference(one), b: reference(other), why: "same-money", because }),
    ),
    ...linkRefunds(left),
  ];
}

/** Transactions without the second copies: importing a file again adds nothing. */
export function withoutCopies(transactions: readonly Transaction[]): readonly Transaction[] {
  return findSameRows(transactions).left;
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

const reference = ({ file, line }: Transaction): RowReference => ({ file, line });
