/**
 * Meituan's bill. A repayment of 月付 stands as spending there and is none: the goods were counted when they were bought.
 * Its own totals count such a row and leave its amount out.
 */

import type { Direction, TransactionKind } from "@tanhao/core/materials/transaction";
import { type WalletCells, type WalletClass, walletDialect } from "../bill/wallet-dialect.ts";
import {
  columnSpellings,
  directionWords,
  drawdownTypes,
  meituanTotals,
  ownMoneyTypes,
  paymentTypes,
  refundTypes,
  repaymentTypes,
} from "./vocabulary.ts";

export const meituan = walletDialect({
  spellings: columnSpellings,
  needed: ["type", "description", "direction", "amount", "orderId"],
  formatOf: () => "meituan",
  classify,
  lenderWords: ({ counterparty, description }) => `${counterparty} ${description}`,
  directions: directionWords,
  totals: meituanTotals,
  emptyCell: "/",
  behindAmount: null,
  countedFen: ({ type }, fen) => (repaymentTypes.has(type) ? 0 : fen),
});

function classify({ type, direction: word }: WalletCells): WalletClass {
  const direction = directionWords[word] ?? "neutral";
  const as = (kind: TransactionKind, way: Direction = direction, aboutLoan = false): WalletClass => ({
    is: "money",
    kind,
    direction: way,
    aboutLoan,
  });
  if (repaymentTypes.has(type)) return as("repayment", "neutral", true);
  if (drawdownTypes.has(type)) return as("drawdown", "neutral", true);
  if (refundTypes.has(type)) return as("refund");
  if (directionWords[word] === undefined) return as("unclassified");
  if (ownMoneyTypes.has(type)) return as("transfer");
  if (!paymentTypes.has(type)) return as("unclassified");
  return as(direction === "out" ? "spending" : direction === "in" ? "income" : "unclassified");
}
