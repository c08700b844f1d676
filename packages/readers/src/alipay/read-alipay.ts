/** Alipay's bill, all generations: what its columns hold, and what became of the money in a row. */

import type { Transaction } from "@tanhao/core/materials/transaction";
import type { BillContext, Dialect } from "../bill/read-bill.ts";
import { readId } from "../bill/read-id.ts";
import { readAmount, readMoment } from "../read-cell.ts";
import type { RecogniseLender } from "../recognise-lender.ts";
import { ignoredRow, type RowOutcome, unreadableRow } from "../row-ledger.ts";
import type { Row } from "../split-rows.ts";
import { mayLend } from "../vocabulary-loans.ts";
import { alignRow } from "./align-row.ts";
import { type AlipayColumn, type AlipayHeader, alipayHeaderOf } from "./alipay-columns.ts";
import { classifyAlipayRow } from "./classify-alipay-row.ts";
import { alipayTotals, directionOf, fundDirections } from "./vocabulary.ts";

export const alipay: Dialect<AlipayHeader> = {
  headerOf: alipayHeaderOf,
  endsTable: ({ cells }) => /^-{5,}/.test(cells[0] ?? ""),
  outcomeOf: (row, header, context) => outcomeOf(row, cellsOf(row, header), header, context),
  totals: alipayTotals,
  statedBelow: () => [],
  countsAs: (row, header) => countsAs(cellsOf(row, header), header),
};

type CellOf = (column: AlipayColumn) => string;

function cellsOf(row: Row, header: AlipayHeader): CellOf {
  const cells = alignRow(row.cells, header);
  return (column) => cells[header.at[column] ?? -1] ?? "";
}

function outcomeOf(row: Row, cell: CellOf, { at }: AlipayHeader, { file, recogniseLender }: BillContext): RowOutcome {
  if (row.cells.length < 4) return unreadableRow("too-few-cells");
  const moment = readMoment(cell("time") || cell("created"));
  if (!moment.ok) return unreadableRow(moment.error);
  const amount = readAmount(cell("amount"));
  if (!amount.ok) return unreadableRow(amount.error);
  if (amount.value < 0) return unreadableRow("amount-negative");

  const [counterparty, description, status] = [cell("counterparty"), cell("description"), cell("status")];
  const classed = classifyAlipayRow({
    category: cell("category"),
    counterparty,
    description,
    direction: cell("direction"),
    status,
    fundStatus: at.fundStatus === undefined ? null : cell("fundStatus"),
    account: cell("account"),
    isKnownLender: (words) => recogniseLender(words) !== null,
  });
  if (classed.is === "ignored") return ignoredRow(classed.reason);
  if (amount.value === 0) return ignoredRow("no-money");
  const orderId = readId(cell("orderId"));
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
    account: accountOf(cell("account")),
    orderId: orderId.id,
    merchantOrderId: readId(cell("merchantOrderId")).id,
    currency: "CNY",
    lender: classed.aboutLoan ? lenderOf(counterparty, description, recogniseLender) : null,
  };
  return { is: "imported", transaction, note: moment.value.bySpreadsheet || orderId.shortened ? "saved-by-spreadsheet" : null };
}

/** 花呗&红包: the account, then what was taken off the price. */
const accountOf = (cell: string): string | null => cell.split("&")[0]?.trim() || null;

/** The name as people know it; for a company the directory does not list, its own name as it stands in the row. */
const lenderOf = (counterparty: string, description: string, recognise: RecogniseLender): string | null =>
  recognise(`${counterparty} ${description}`) ?? (mayLend(counterparty) ? counterparty : null);

/** As the bill itself counts: every row by its own word for the direction, on the website by what became of the money. */
function countsAs(cell: CellOf, { at }: AlipayHeader): ReturnType<Dialect<AlipayHeader>["countsAs"]> {
  const amount = readAmount(cell("amount"));
  if (!amount.ok) return null;
  const direction = at.fundStatus === undefined ? directionOf(cell("direction")) : fundDirections[cell("fundStatus")];
  return direction ? { name: totalNames[direction], fen: amount.value } : null;
}

const totalNames = { in: "income", out: "spending", neutral: "neutral" } as const;
