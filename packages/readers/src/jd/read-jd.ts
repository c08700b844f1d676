/**
 * JD's bill. Goods bought with 白条 are spending, and new debt only in the account they name; a repayment of 白条 or 金条
 * is neither income nor spending. The fees of 白条 are not in the export at all.
 */

import type { Direction, TransactionKind } from "@tanhao/core/materials/transaction";
import { type WalletCells, type WalletClass, walletDialect } from "../bill/wallet-dialect.ts";
import { feeWords, holdsAny, isLender, possibleRepaymentWords, repaymentWords } from "../vocabulary-loans.ts";
import {
  closedPattern,
  columnSpellings,
  directionWords,
  doneStatuses,
  drawdownPattern,
  failedPattern,
  heldPattern,
  jdTotals,
  ownMoneyPattern,
  refundedPattern,
  refundPattern,
  repaymentPattern,
  statusOf,
  waitingPattern,
} from "./vocabulary.ts";

export const jd = walletDialect({
  spellings: columnSpellings,
  needed: ["time", "counterparty", "description", "direction", "amount", "status", "orderId"],
  formatOf: (names) => (names.indexOf(columnSpellings.type[0]) === 1 ? "jd-2023" : "jd-2024"),
  classify,
  directions: directionWords,
  totals: jdTotals,
  emptyCell: null,
  behindAmount: refundedPattern,
  countedFen: (_, fen) => fen,
});

function classify(cells: WalletCells): WalletClass {
  const { status, description } = cells;
  const direction = directionWords[cells.direction] ?? "neutral";
  if (waitingPattern.test(status)) return { is: "ignored", reason: "waiting-for-payment" };
  const held = heldPattern.test(`${description}${status}`);
  const loanKind = held ? null : loanKindOf(cells, direction);
  const aboutLoan = loanKind !== null;
  const as = (kind: TransactionKind, way: Direction = direction): WalletClass => ({ is: "money", kind, direction: way, aboutLoan });
  if (failedPattern.test(status) || (closedPattern.test(status) && aboutLoan)) return as("failed", "neutral");
  if (closedPattern.test(status) && direction === "neutral") return { is: "ignored", reason: "closed-unpaid" };
  if (!closedPattern.test(status) && !doneStatuses.has(status)) return as("unclassified");
  if (refundPattern.test(description)) return as("refund");
  if (held) return as("authorisation", "neutral");
  if (loanKind === "fee") return as("fee");
  if (loanKind !== null) return as(loanKind, "neutral");
  if (directionWords[cells.direction] === undefined) return as("unclassified");
  if (ownMoneyPattern.test(description)) return as("transfer");
  if (direction === "neutral") return as("unclassified");
  return as(direction === "in" ? "income" : "spending");
}

function loanKindOf({ counterparty, description, status }: WalletCells, direction: Direction): "repayment" | "drawdown" | "fee" | null {
  if (refundPattern.test(description)) return null;
  if (status === statusOf.paidOut || (direction !== "out" && drawdownPattern.test(description))) return "drawdown";
  if (direction === "in") return null;
  if (holdsAny(description, feeWords)) return "fee";
  const repays =
    status === statusOf.repaid ||
    repaymentPattern.test(description) ||
    holdsAny(description, repaymentWords) ||
    (holdsAny(description, possibleRepaymentWords) && (isLender(counterparty) || isLender(description)));
  return repays ? "repayment" : null;
}
