/**
 * Alipay's bill, all generations: rows between a header and a dashed line (or the end), wherever they stand. Two bills
 * pasted into one file are read as both. Only what the file says; matching with debts comes later.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { FileReading, ReadingNote, Transaction } from "../file-reading.ts";
import { readAmount, readMoment } from "../read-cell.ts";
import type { ReadFailure } from "../read-failure.ts";
import { goOn, type OnProgress, rowsPerStep } from "../reading-steps.ts";
import type { RecogniseLender } from "../recognise-lender.ts";
import { ignoredRow, openRowLedger, type RowOutcome, unreadableRow } from "../row-ledger.ts";
import type { Row } from "../split-rows.ts";
import { mayLend } from "../vocabulary-loans.ts";
import { alignRow } from "./align-row.ts";
import { addTo, compareTotals, noTotals, noteTotal, type Sum, type TotalName } from "./alipay-checks.ts";
import { type AlipayColumn, type AlipayHeader, alipayHeaderOf } from "./alipay-columns.ts";
import { classifyAlipayRow } from "./classify-alipay-row.ts";
import { directionOf, fundDirections } from "./vocabulary.ts";

export interface AlipayInput {
  readonly file: string;
  readonly rows: readonly Row[];
  /** The first header among the rows. */
  readonly header: AlipayHeader;
  readonly recogniseLender: RecogniseLender;
  readonly notes: readonly ReadingNote[];
}

export async function readAlipay(
  input: AlipayInput,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Result<FileReading, ReadFailure>> {
  const ledger = openRowLedger();
  const stated = noTotals();
  const found = new Map<TotalName, Sum>();
  let header: AlipayHeader | null = null;
  let rowsInTable = 0;
  for (const [index, row] of input.rows.entries()) {
    if (index > 0 && index % rowsPerStep === 0 && !(await goOn(index, input.rows.length, onProgress, signal)))
      return err({ kind: "cancelled" });
    const nextHeader = alipayHeaderOf(row.cells);
    if (nextHeader) header = nextHeader;
    else if (isRule(row)) header = null;
    else if (header === null) noteTotal(stated, row.text);
    else {
      const cell = cellsOf(row, header);
      rowsInTable += 1;
      ledger.put(row, outcomeOf(row, cell, header, input));
      sumUp(found, cell, header);
    }
  }
  onProgress?.(input.rows.length, input.rows.length);
  return ok(
    ledger.close(input.file, input.header.format, (unreadable) => compareTotals(stated, rowsInTable, found, unreadable), input.notes),
  );
}

/** The dashed line above the next preamble or below the table. */
const isRule = ({ cells }: Row): boolean => /^-{5,}/.test(cells[0] ?? "");

type CellOf = (column: AlipayColumn) => string;

function cellsOf(row: Row, header: AlipayHeader): CellOf {
  const cells = alignRow(row.cells, header);
  return (column) => cells[header.at[column] ?? -1] ?? "";
}

function outcomeOf(row: Row, cell: CellOf, { at }: AlipayHeader, { file, recogniseLender }: AlipayInput): RowOutcome {
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
  });
  if (classed.is === "ignored") return ignoredRow(classed.reason);
  if (amount.value === 0) return ignoredRow("no-money");
  const orderId = idOf(cell("orderId"));
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
    merchantOrderId: idOf(cell("merchantOrderId")).id,
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

/** A spreadsheet turns twenty-eight digits into 2.02E+27: the number is lost, and a wrong one would join wrong rows. */
function idOf(cell: string): { readonly id: string | null; readonly shortened: boolean } {
  const shortened = /^\d(\.\d+)?E\+?\d+$/i.test(cell);
  return { id: shortened || cell === "" ? null : cell, shortened };
}

/** Sums as the bill itself counts: every row by its own word for the direction, on the website by what became of the money. */
function sumUp(found: Map<TotalName, Sum>, cell: CellOf, { at }: AlipayHeader): void {
  const amount = readAmount(cell("amount"));
  if (!amount.ok) return;
  const direction = at.fundStatus === undefined ? directionOf(cell("direction")) : fundDirections[cell("fundStatus")];
  if (direction) addTo(found, totalNames[direction], 1, amount.value);
}

const totalNames = { in: "income", out: "spending", neutral: "neutral" } as const;
