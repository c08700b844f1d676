/**
 * What kind of money a WeChat row is. The type column decides what it can: credit card and 分付 repayments, transfers to
 * oneself and to people. Lenders without a type of their own are shop payments to a company that lends.
 */

import type { Direction, TransactionKind } from "@tanhao/core/materials/transaction";
import type { WalletCells, WalletClass } from "../bill/wallet-dialect.ts";
import {
  authorisationWords,
  debitWords,
  drawdownWords,
  feeWords,
  holdsAny,
  isLender,
  isOnCredit,
  mayLend,
  possibleRepaymentWords,
  repaymentWords,
} from "../vocabulary-loans.ts";
import {
  betweenPeoplePattern,
  directionWords,
  doneStatuses,
  drawdownTypes,
  failedPattern,
  incomePattern,
  ownMoneyPattern,
  partlyRefundedPattern,
  refundPattern,
  repaymentTypes,
  shopPattern,
  waitingPattern,
} from "./vocabulary.ts";

export function classifyWechatRow(cells: WalletCells): WalletClass {
  const { status, type } = cells;
  const direction = directionWords[cells.direction] ?? "neutral";
  if (waitingPattern.test(status)) return { is: "ignored", reason: "waiting-for-payment" };
  const loanKind = loanKindOf(cells, direction);
  const aboutLoan = loanKind !== null;
  const as = (kind: TransactionKind, way: Direction = direction): WalletClass => ({ is: "money", kind, direction: way, aboutLoan });
  if (failedPattern.test(status)) return as("failed", "neutral");
  if (!doneStatuses.has(status) && !partlyRefundedPattern.test(status)) return as("unclassified");
  if (refundPattern.test(type)) return as("refund");
  if (loanKind === "fee") return as("fee");
  if (loanKind !== null) return as(loanKind, "neutral");
  return as(everydayKindOf(cells, direction));
}

function loanKindOf(cells: WalletCells, direction: Direction): "repayment" | "drawdown" | "fee" | null {
  const { type, counterparty, description, account, isKnownLender } = cells;
  const words = `${type} ${description}`;
  if (refundPattern.test(type) || ownMoneyPattern.test(type)) return null;
  const onlyLends = (): boolean => isLender(counterparty) || isKnownLender(counterparty);
  // A friend paid back is no repayment; a company that lends is no friend.
  if (betweenPeoplePattern.test(type) && !onlyLends()) return null;
  if (repaymentTypes.has(type)) return "repayment";
  if (drawdownTypes.has(type)) return "drawdown";
  if (direction !== "out" && holdsAny(words, drawdownWords) && mayLend(`${counterparty}${words}`)) return "drawdown";
  if (direction === "in") return null;
  if (isOnCredit(account)) return null;
  if (holdsAny(words, feeWords)) return "fee";
  const repays =
    holdsAny(words, repaymentWords) ||
    (holdsAny(words, possibleRepaymentWords) &&
      (mayLend(counterparty) || isLender(description) || isKnownLender(`${counterparty} ${description}`))) ||
    (holdsAny(words, debitWords) && onlyLends()) ||
    (direction === "out" && onlyLends());
  return repays ? "repayment" : null;
}

function everydayKindOf({ type, description, direction: word }: WalletCells, direction: Direction): TransactionKind {
  if (directionWords[word] === undefined) return "unclassified";
  if (direction === "neutral") {
    if (holdsAny(description, authorisationWords)) return "authorisation";
    return ownMoneyPattern.test(type) || betweenPeoplePattern.test(type) ? "transfer" : "unclassified";
  }
  if (ownMoneyPattern.test(type) || betweenPeoplePattern.test(type)) return "transfer";
  if (incomePattern.test(type) && direction === "in") return "income";
  if (shopPattern.test(type)) return direction === "in" ? "income" : "spending";
  return "unclassified";
}
