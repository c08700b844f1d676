/** The kind of a row of a table we know only by its columns: by the person's own words first, then by those all bills share. */

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
import type { ColumnMapping } from "./column-mapping.ts";
import { failedPattern, incomePattern, refundPattern, transferPattern } from "./vocabulary.ts";

export interface TableWords {
  readonly counterparty: string;
  readonly description: string;
  readonly status: string;
  readonly direction: Direction;
}

export function classifyByWords(words: TableWords, own: ColumnMapping["kinds"]): { kind: TransactionKind; aboutLoan: boolean } {
  const { counterparty, description, status, direction } = words;
  const told = own.find((entry) => holdsAny(`${counterparty}\n${description}\n${status}`, entry.words))?.kind;
  const loan = loanKindOf(words);
  const aboutLoan = loan !== null || told === "repayment" || told === "drawdown" || told === "fee";
  const kind = (): TransactionKind => {
    if (told !== undefined) return told;
    if (failedPattern.test(status)) return "failed";
    if (loan !== null) return loan;
    if (refundPattern.test(description)) return "refund";
    if (holdsAny(description, authorisationWords) && direction === "neutral") return "authorisation";
    if (direction === "in") return incomePattern.test(description) ? "income" : transferPattern.test(description) ? "transfer" : "income";
    if (transferPattern.test(description)) return "transfer";
    return direction === "out" ? "spending" : "unclassified";
  };
  return { kind: kind(), aboutLoan };
}

function loanKindOf({ counterparty, description, direction }: TableWords): "repayment" | "drawdown" | "fee" | null {
  const who = `${counterparty} ${description}`;
  if (direction !== "out" && holdsAny(description, drawdownWords)) return "drawdown";
  if (direction === "in") return null;
  if (holdsAny(description, feeWords)) return "fee";
  const repays =
    holdsAny(description, repaymentWords) ||
    (holdsAny(description, possibleRepaymentWords) && mayLend(who)) ||
    (holdsAny(description, debitWords) && isLender(who));
  return repays ? "repayment" : null;
}
