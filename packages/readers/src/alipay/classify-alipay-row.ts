/**
 * What kind of money an Alipay row is. Order matters: whether money moved at all comes first, then refunds and holds,
 * then loans, then daily life. Spending paid by 花呗 is spending here; that it is new debt shows in its account.
 */

import type { Direction, TransactionKind } from "@tanhao/core/materials/transaction";
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
  betweenPeople,
  closedStatuses,
  creditCategory,
  directionOf,
  doneStatuses,
  failedPattern,
  fundDirections,
  knownCategories,
  moneyHeld,
  moneyTransferCategories,
  movedBetweenOwn,
  refundCategory,
  refundPrefix,
  statusOf,
  transferPattern,
  waitingStatuses,
} from "./vocabulary.ts";

export interface AlipayCells {
  readonly category: string;
  readonly counterparty: string;
  readonly description: string;
  readonly direction: string;
  readonly status: string;
  /** Only the web query has it; `null` elsewhere. It is the one reliable word on whether money moved. */
  readonly fundStatus: string | null;
  readonly account: string;
  /** Whether the directory knows a lender by these words. Asked only where it decides, not of every row. */
  readonly isKnownLender: (words: string) => boolean;
}

export type AlipayClass =
  | { readonly is: "ignored"; readonly reason: "closed-unpaid" | "waiting-for-payment" }
  | { readonly is: "money"; readonly kind: TransactionKind; readonly direction: Direction; readonly aboutLoan: boolean };

export function classifyAlipayRow(cells: AlipayCells): AlipayClass {
  const { status, fundStatus } = cells;
  const direction = fundDirections[fundStatus ?? ""] ?? directionOf(cells.direction) ?? "neutral";
  if (waitingStatuses.has(status)) return { is: "ignored", reason: "waiting-for-payment" };
  const closed = closedStatuses.has(status);
  const moved = fundStatus === null ? direction !== "neutral" : fundStatus !== "";
  if (closed && !moved) return { is: "ignored", reason: "closed-unpaid" };

  const loanKind = loanKindOf(cells, direction);
  const aboutLoan = loanKind !== null;
  const neutrally = (kind: TransactionKind): AlipayClass => ({ is: "money", kind, direction: "neutral", aboutLoan });
  const asWritten = (kind: TransactionKind): AlipayClass => ({ is: "money", kind, direction, aboutLoan });

  // A closed repayment came back: it must be seen, and must not reduce the debt.
  if (failedPattern.test(status) || (closed && aboutLoan)) return neutrally("failed");
  if (!closed && !doneStatuses.has(status)) return asWritten("unclassified");
  if (isRefund(cells)) return asWritten("refund");
  if (isHold(cells, direction)) return neutrally("authorisation");
  if (loanKind === "fee") return asWritten("fee");
  if (loanKind !== null) return neutrally(loanKind);
  return asWritten(everydayKindOf(cells, direction));
}

const isRefund = ({ category, description, status }: AlipayCells): boolean =>
  category === refundCategory || status === statusOf.refunded || description.startsWith(refundPrefix);

/** A deposit really paid is spending; one that was waived or only held is no money. */
const isHold = ({ description, status, fundStatus }: AlipayCells, direction: Direction): boolean =>
  (fundStatus !== null && moneyHeld.has(fundStatus)) ||
  (direction === "neutral" && holdsAny(`${description} ${status}`, authorisationWords));

/** Whether the words speak of a loan, whatever became of the row. */
function loanKindOf(cells: AlipayCells, direction: Direction): "repayment" | "drawdown" | "fee" | null {
  const { category, counterparty, description, status, account, isKnownLender } = cells;
  const credit = category === creditCategory;
  if (status === statusOf.paidOut || status === statusOf.payOutFailed) return "drawdown";
  if (holdsAny(description, drawdownWords) && direction !== "out" && (credit || mayLend(`${counterparty}${description}`)))
    return "drawdown";
  if (holdsAny(description, feeWords) && direction !== "in") return "fee";
  if (direction === "in" || holdsAny(`${description} ${status}`, authorisationWords)) return null;
  if (status === statusOf.repaid || status === statusOf.repaymentFailed) return "repayment";
  if (isOnCredit(account)) return null;
  const repays =
    holdsAny(description, repaymentWords) ||
    (holdsAny(description, possibleRepaymentWords) &&
      (credit || mayLend(counterparty) || isLender(description) || isKnownLender(`${counterparty} ${description}`))) ||
    (holdsAny(description, debitWords) && (credit || isLender(counterparty) || isKnownLender(counterparty))) ||
    (direction === "out" && (credit || (!betweenPeople.has(category) && (isLender(counterparty) || isKnownLender(counterparty)))));
  return repays ? "repayment" : null;
}

function everydayKindOf({ category, description, direction: word, fundStatus }: AlipayCells, direction: Direction): TransactionKind {
  if (directionOf(word) === null || !knownCategories.has(category)) return "unclassified";
  const ownMoney = fundStatus === movedBetweenOwn || moneyTransferCategories.has(category) || transferPattern.test(description);
  if (direction === "neutral") return ownMoney ? "transfer" : "unclassified";
  if (betweenPeople.has(category)) return "transfer";
  return direction === "in" ? "income" : "spending";
}
