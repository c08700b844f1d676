/**
 * The dialect of a wallet whose bill is one table with a row a payment: columns by name, a moment, an amount, words for
 * direction and state. What differs between wallets is passed in; what a row means is theirs to classify.
 */

import type { Direction, Transaction, TransactionKind } from "@tanhao/core/materials/transaction";
import type { FileFormat, IgnoredReason } from "../file-reading.ts";
import { readAmount, readMoment } from "../read-cell.ts";
import { ignoredRow, type RowOutcome, unreadableRow } from "../row-ledger.ts";
import type { Row } from "../split-rows.ts";
import { mayLend } from "../vocabulary-loans.ts";
import type { TotalWords } from "./bill-totals.ts";
import { type ColumnSpellings, findColumns } from "./find-columns.ts";
import type { BillContext, BillHeader, Dialect } from "./read-bill.ts";
import { readId } from "./read-id.ts";

type WalletColumn =
  | "time"
  /** Where the time of payment may be empty: when the row was made. */
  | "created"
  | "type"
  | "counterparty"
  | "description"
  | "direction"
  | "amount"
  | "account"
  | "status"
  | "orderId"
  | "merchantOrderId";

/** The cells a row is classified by; empty where the wallet has no such column. */
export interface WrittenCells {
  readonly type: string;
  readonly counterparty: string;
  readonly description: string;
  readonly direction: string;
  readonly status: string;
  /** As written: some wallets put what was refunded behind it. */
  readonly amount: string;
  readonly account: string;
}

export interface WalletCells extends WrittenCells {
  /** Whether the directory knows a lender by these words. Asked only where it decides, not of every row. */
  readonly isKnownLender: (words: string) => boolean;
}

export type WalletClass =
  | { readonly is: "ignored"; readonly reason: IgnoredReason }
  | { readonly is: "money"; readonly kind: TransactionKind; readonly direction: Direction; readonly aboutLoan: boolean };

export interface Wallet {
  readonly spellings: ColumnSpellings<WalletColumn>;
  readonly needed: readonly WalletColumn[];
  readonly formatOf: (names: readonly string[]) => FileFormat;
  readonly classify: (cells: WalletCells) => WalletClass;
  /** The words by which the directory knows a row's lender. */
  readonly lenderWords: (cells: WrittenCells) => string;
  readonly directions: Readonly<Record<string, Direction>>;
  readonly totals: TotalWords;
  /** What the wallet writes where there is nothing. */
  readonly emptyCell: string | null;
  /** What stands behind the amount, such as a note on a refund. */
  readonly behindAmount: RegExp | null;
  /** With how much the wallet's own sums count a row of this amount. */
  readonly countedFen: (cells: WrittenCells, fen: number) => number;
}

interface WalletHeader extends BillHeader {
  readonly at: Readonly<Partial<Record<WalletColumn, number>>>;
}

const totalNames = { in: "income", out: "spending", neutral: "neutral" } as const;

export function walletDialect(wallet: Wallet): Dialect<WalletHeader> {
  const cellOf = ({ cells }: Row, { at }: WalletHeader, column: WalletColumn): string => {
    const cell = cells[at[column] ?? -1] ?? "";
    return cell === wallet.emptyCell ? "" : cell;
  };
  const amountOf = (row: Row, header: WalletHeader) => {
    const cell = cellOf(row, header, "amount");
    return readAmount(wallet.behindAmount === null ? cell : cell.replace(wallet.behindAmount, ""));
  };
  const cellsOf = (row: Row, header: WalletHeader): WrittenCells => {
    const cell = (column: WalletColumn): string => cellOf(row, header, column);
    return {
      type: cell("type"),
      counterparty: cell("counterparty"),
      description: cell("description"),
      direction: cell("direction"),
      status: cell("status"),
      amount: cell("amount"),
      account: cell("account"),
    };
  };

  function headerOf(cells: readonly string[]): WalletHeader | null {
    if (!cells.some((cell) => wallet.spellings.orderId.includes(cell))) return null; // asked of every row
    const { names, at } = findColumns(cells, wallet.spellings);
    return wallet.needed.every((column) => at[column] !== undefined) ? { format: wallet.formatOf(names), width: cells.length, at } : null;
  }

  function outcomeOf(row: Row, header: WalletHeader, { file, recogniseLender }: BillContext): RowOutcome {
    if (row.cells.length < 4) return unreadableRow("too-few-cells");
    const moment = readMoment(cellOf(row, header, "time") || cellOf(row, header, "created"));
    if (!moment.ok) return unreadableRow(moment.error);
    const amount = amountOf(row, header);
    if (!amount.ok) return unreadableRow(amount.error);
    if (amount.value < 0) return unreadableRow("amount-negative");

    const cells = cellsOf(row, header);
    const classed = wallet.classify({ ...cells, isKnownLender: (words) => recogniseLender(words) !== null });
    if (classed.is === "ignored") return ignoredRow(classed.reason);
    if (amount.value === 0) return ignoredRow("no-money");
    const { counterparty, description, status, account } = cells;
    const lender = (): string | null => recogniseLender(wallet.lenderWords(cells)) ?? (mayLend(counterparty) ? counterparty : null);
    const orderId = readId(cellOf(row, header, "orderId"));
    const transaction: Transaction = {
      file,
      line: row.line,
      day: moment.value.day,
      time: moment.value.time,
      fen: amount.value,
      direction: classed.direction,
      kind: classed.kind,
      counterparty: counterparty || null,
      description: description || null,
      status: status || null,
      account: account.split("&")[0]?.trim() || null,
      orderId: orderId.id,
      merchantOrderId: readId(cellOf(row, header, "merchantOrderId")).id,
      currency: "CNY",
      lender: classed.aboutLoan ? lender() : null,
    };
    return { is: "imported", transaction, note: moment.value.bySpreadsheet || orderId.shortened ? "saved-by-spreadsheet" : null };
  }

  return {
    headerOf,
    endsTable: ({ cells }) => /^-{5,}/.test(cells[0] ?? ""),
    outcomeOf,
    totals: wallet.totals,
    statedBelow: () => [],
    countsAs: (row, header) => {
      const cells = cellsOf(row, header);
      const amount = amountOf(row, header);
      const direction = wallet.directions[cells.direction];
      return amount.ok && direction ? { name: totalNames[direction], fen: wallet.countedFen(cells, amount.value) } : null;
    },
  };
}
