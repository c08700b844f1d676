/**
 * JD's bill. Goods bought with 白条 are spending, and new debt only in the account they name; a repayment of 白条 or 金条
 * is neither income nor spending. The fees of 白条 are not in the export at all.
 */

import type { Direction, TransactionKind } from "@tanhao/core/materials/transaction";
import { type WalletCells, type WalletClass, type WrittenCells, walletDialect } from "../bill/wallet-dialect.ts";
import { readAmount } from "../read-cell.ts";
import { feeWords, holdsAny, isLender, possibleRepaymentWords, repaymentWords } from "../vocabulary-loans.ts";
import {
  closedPattern,
  columnSpellings,
  directionWords,
  doneStatuses,
  drawdownPattern,
  earnedPattern,
  failedPattern,
  heldPattern,
  jdTotals,
  ownMoneyPattern,
  ownProduct,
  ownProductPattern,
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
  lenderWords: ({ counterparty, description }) => `${counterparty} ${description.replace(ownProductPattern, ownProduct)}`,
  directions: directionWords,
  totals: jdTotals,
  emptyCell: null,
  behindAmount: refundedPattern,
  countedFen: (cells, fen) => (isHeld(cells) ? 0 : fen - refundedFen(cells.amount, fen)),
});

/** What the amount's own note says came back: the bill's sums leave it out, its rows do not. */
function refundedFen(amount: string, paidFen: number): number {
  const note = refundedPattern.exec(amount);
  if (note === null) return 0;
  if (note[1] !== undefined) return paidFen;
  const back = readAmount(note[2] ?? "");
  return back.ok ? Math.min(back.value, paidFen) : 0;
}

function classify(cells: WalletCells): WalletClass {
  const { status, description } = cells;
  const direction = directionWords[cells.direction] ?? "neutral";
  if (waitingPattern.test(status)) return { is: "ignored", reason: "waiting-for-payment" };
  const held = isHeld(cells);
  const loanKind = held ? null : loanKindOf(cells, direction);
  const aboutLoan = loanKind !== null;
  const as = (kind: TransactionKind, way: Direction = direction): WalletClass => ({ is: "money", kind, direction: way, aboutLoan });
  if (failedPattern.test(status) || (closedPattern.test(status) && aboutLoan)) return as("failed", "neutral");
  if (closedPattern.test(status) && direction === "neutral") return { is: "ignored", reason: "closed-unpaid" };
  if (!closedPattern.test(status) && !doneStatuses.has(status)) return as("unclassified");
  if (isRefund(cells)) return as("refund");
  if (held) return as("authorisation", "neutral");
  if (loanKind === "fee") return as("fee");
  if (loanKind !== null) return as(loanKind, "neutral");
  if (directionWords[cells.direction] === undefined) return as("unclassified");
  if (ownMoneyPattern.test(description) && !earnedPattern.test(description)) return as("transfer");
  // A purchase that came back whole counts neither way in the bill; the money left and came in a row of its own.
  if (direction === "neutral") return as(refundedPattern.test(cells.amount) ? "spending" : "unclassified");
  return as(direction === "in" ? "income" : "spending");
}

/** Money only promised or held, wherever the row says it: no purchase until it is charged, which is a row of its own. */
const isHeld = ({ type, description, status, account }: WrittenCells): boolean =>
  heldPattern.test(`${type} ${description} ${status} ${account}`);

const isRefund = ({ description, status }: WrittenCells): boolean => refundPattern.test(description) || status === statusOf.refunded;

function loanKindOf(cells: WalletCells, direction: Direction): "repayment" | "drawdown" | "fee" | null {
  const { counterparty, description, status, isKnownLender } = cells;
  if (isRefund(cells)) return null;
  if (status === statusOf.paidOut || (direction !== "out" && drawdownPattern.test(description))) return "drawdown";
  if (direction === "in") return null;
  if (holdsAny(description, feeWords)) return "fee";
  const repays =
    status === statusOf.repaid ||
    repaymentPattern.test(description) ||
    holdsAny(description, repaymentWords) ||
    (holdsAny(description, possibleRepaymentWords) &&
      (isLender(counterparty) || isLender(description) || isKnownLender(`${counterparty} ${description}`)));
  return repays ? "repayment" : null;
}
