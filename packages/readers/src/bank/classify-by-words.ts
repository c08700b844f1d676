/**
 * The kind of a row of a bank, a card or a table we know only by its columns: by the person's own words first, then by
 * those all bills share. What a debit is for stands in words beside a lender's name; a payment company alone decides
 * nothing.
 */

import type { Direction, TransactionKind } from "@tanhao/core/materials/transaction";
import {
  authorisationWords,
  debitWords,
  drawdownWords,
  feeWords,
  holdsAny,
  isLender,
  mayLend,
  possibleRepaymentWords,
  repaymentWords,
} from "../vocabulary-loans.ts";
import {
  bankFeePattern,
  cardCashPattern,
  cardInstalmentPattern,
  cardInterestPattern,
  cardRepaidPattern,
  cardRepaymentPattern,
  collectorPattern,
  failedPattern,
  fromLenderPattern,
  incomePattern,
  ownMoneyPattern,
  paymentPattern,
  purchasePattern,
  refundPattern,
  transferPattern,
} from "./vocabulary-kinds.ts";

export interface RowWords {
  readonly counterparty: string;
  readonly description: string;
  readonly status: string;
  readonly direction: Direction;
  /** Whether the directory knows a lender the row names. */
  readonly namesLender: boolean;
}

export type OwnWords = readonly { readonly kind: TransactionKind; readonly words: readonly string[] }[];

export interface KindOfRow {
  readonly kind: TransactionKind;
  readonly aboutLoan: boolean;
}

/** `own`: words the person gave, which go before all others. */
export function classifyByWords(words: RowWords, own: OwnWords = []): KindOfRow {
  const { counterparty, description, status, direction } = words;
  const told = own.find((entry) => holdsAny(`${counterparty}\n${description}\n${status}`, entry.words))?.kind;
  const loan = loanKindOf(words);
  const aboutLoan = loan !== null || told === "repayment" || told === "drawdown" || told === "fee";
  const kind = (): TransactionKind => {
    if (told !== undefined) return told;
    if (failedPattern.test(status)) return "failed";
    if (refundPattern.test(description) && direction !== "out") return "refund";
    if (loan !== null) return loan;
    if (holdsAny(description, authorisationWords) && direction === "neutral") return "authorisation";
    if (direction === "in" && ownMoneyPattern.test(`${counterparty} ${description}`)) return "transfer";
    if (direction === "in") return incomePattern.test(description) ? "income" : transferPattern.test(description) ? "transfer" : "income";
    if (direction === "out" && bankFeePattern.test(description)) return "fee";
    // What stands behind a summary that names a purchase is the shop's note.
    if (ownMoneyPattern.test(`${counterparty} ${description}`)) return "transfer";
    if (transferPattern.test(description) && !(direction === "out" && purchasePattern.test(description))) return "transfer";
    // It may be an instalment: a person looks at it.
    if (holdsAny(description, debitWords) && collectorPattern.test(`${counterparty} ${description}`)) return "unclassified";
    return direction === "out" ? "spending" : "unclassified";
  };
  return { kind: kind(), aboutLoan };
}

function loanKindOf({ counterparty, description, direction, namesLender }: RowWords): "repayment" | "drawdown" | "fee" | null {
  const who = `${counterparty} ${description}`;
  const lends = isLender(who) || namesLender;
  if (direction !== "out" && holdsAny(description, drawdownWords)) return "drawdown";
  if (direction === "in") return isLender(who) && fromLenderPattern.test(description) ? "drawdown" : null;
  if (holdsAny(description, feeWords)) return "fee";
  const repays =
    holdsAny(description, repaymentWords) ||
    cardRepaidPattern.test(description) ||
    holdsAny(counterparty, possibleRepaymentWords) || // (特约)某某还款: nobody else is called that
    (holdsAny(description, possibleRepaymentWords) && (mayLend(who) || namesLender)) ||
    (holdsAny(description, debitWords) && lends) ||
    (direction === "out" && lends && paymentPattern.test(description));
  return repays ? "repayment" : null;
}

/** On a card's bill: money in is a repayment only where the row says so, and an instalment of an earlier purchase is neither. */
export function classifyCardRow({ description, direction }: RowWords): KindOfRow {
  const kind = (): TransactionKind => {
    if (direction === "in") {
      if (refundPattern.test(description)) return "refund";
      if (cardRepaymentPattern.test(description)) return "repayment";
      return incomePattern.test(description) ? "income" : "unclassified";
    }
    if (bankFeePattern.test(description) || cardInterestPattern.test(description)) return "fee";
    if (cardCashPattern.test(description)) return "drawdown";
    return cardInstalmentPattern.test(description) || direction === "neutral" ? "unclassified" : "spending";
  };
  const found = kind();
  return { kind: found, aboutLoan: found === "repayment" || found === "drawdown" || found === "fee" };
}
