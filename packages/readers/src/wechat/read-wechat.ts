/**
 * WeChat's bill: the CSV up to 2025 and the spreadsheets since, whose header moved and whose amounts and times became
 * numbers. A refund has a row of its own; what the purchase's state says of it is only a hint.
 */

import { findColumns } from "../bill/find-columns.ts";
import type { BillContext, BillHeader, Dialect } from "../bill/read-bill.ts";
import type { Transaction } from "../file-reading.ts";
import { readAmount, readMoment } from "../read-cell.ts";
import { ignoredRow, type RowOutcome, unreadableRow } from "../row-ledger.ts";
import type { Row } from "../split-rows.ts";
import { mayLend } from "../vocabulary-loans.ts";
import { classifyWechatRow } from "./classify-wechat-row.ts";
import { columnSpellings, directionWords, emptyCell, wechatTotals } from "./vocabulary.ts";

type WechatColumn = keyof typeof columnSpellings;

interface WechatHeader extends BillHeader {
  readonly format: "wechat";
  readonly at: Readonly<Partial<Record<WechatColumn, number>>>;
}

export const wechat: Dialect<WechatHeader> = {
  headerOf,
  endsTable: ({ cells }) => /^-{5,}/.test(cells[0] ?? ""),
  outcomeOf,
  totals: wechatTotals,
  countsAs: (row, header) => {
    const amount = readAmount(cellOf(row, header, "amount"));
    const direction = directionWords[rawCellOf(row, header, "direction")];
    return amount.ok && direction ? { name: totalNames[direction], fen: amount.value } : null;
  },
};

const totalNames = { in: "income", out: "spending", neutral: "neutral" } as const;

/** Without these a row says nothing about money. */
const needed: readonly WechatColumn[] = ["time", "type", "counterparty", "direction", "amount", "status", "orderId"];

function headerOf(cells: readonly string[]): WechatHeader | null {
  if (!cells.includes(columnSpellings.type[0])) return null; // asked of every row
  const { at } = findColumns<WechatColumn>(cells, columnSpellings);
  return needed.every((column) => at[column] !== undefined) ? { format: "wechat", width: cells.length, at } : null;
}

const rawCellOf = ({ cells }: Row, { at }: WechatHeader, column: WechatColumn): string => cells[at[column] ?? -1] ?? "";

function cellOf(row: Row, header: WechatHeader, column: WechatColumn): string {
  const cell = rawCellOf(row, header, column);
  return cell === emptyCell ? "" : cell;
}

function outcomeOf(row: Row, header: WechatHeader, { file, recogniseLender }: BillContext): RowOutcome {
  if (row.cells.length < 4) return unreadableRow("too-few-cells");
  const cell = (column: WechatColumn): string => cellOf(row, header, column);
  const moment = readMoment(cell("time"));
  if (!moment.ok) return unreadableRow(moment.error);
  const amount = readAmount(cell("amount"));
  if (!amount.ok) return unreadableRow(amount.error);
  if (amount.value < 0) return unreadableRow("amount-negative");

  const [counterparty, description, status] = [cell("counterparty"), cell("description"), cell("status")];
  const classed = classifyWechatRow({ type: cell("type"), counterparty, description, direction: cell("direction"), status });
  if (classed.is === "ignored") return ignoredRow(classed.reason);
  if (amount.value === 0) return ignoredRow("no-money");
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
    account: cell("account").split("&")[0]?.trim() || null,
    orderId: cell("orderId") || null,
    merchantOrderId: cell("merchantOrderId") || null,
    currency: "CNY",
    lender: classed.aboutLoan ? (recogniseLender(`${counterparty} ${description}`) ?? (mayLend(counterparty) ? counterparty : null)) : null,
  };
  return { is: "imported", transaction, note: null };
}
