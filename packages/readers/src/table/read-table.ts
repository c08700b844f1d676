/** Any delimited table, read by a column mapping: bank statements and wallets that have no reader of their own. */

import { nearestWord } from "@tanhao/core/debt/facts-document-nearest";
import type { Direction, Transaction } from "@tanhao/core/materials/transaction";
import { type Fen, fen } from "@tanhao/core/money";
import { err, ok, type Result } from "@tanhao/core/result";
import type { FileReading, UnreadableReason } from "../file-reading.ts";
import { readAmount, readMoment, readTime } from "../read-cell.ts";
import type { ReadFailure } from "../read-failure.ts";
import { goOn, type OnProgress, rowsPerStep } from "../reading-steps.ts";
import type { RecogniseLender } from "../recognise-lender.ts";
import { ignoredRow, openRowLedger, type RowOutcome, unreadableRow } from "../row-ledger.ts";
import type { Row } from "../split-rows.ts";
import { mayLend } from "../vocabulary-loans.ts";
import { classifyByWords } from "./classify-by-words.ts";
import type { ColumnMapping, MappedColumns } from "./column-mapping.ts";
import { directionWords, totalLinePattern } from "./vocabulary.ts";

export interface TableInput {
  readonly file: string;
  readonly rows: readonly Row[];
  readonly mapping: ColumnMapping;
  readonly recogniseLender: RecogniseLender;
}

export async function readTable(
  input: TableInput,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Result<FileReading, ReadFailure>> {
  const wanted = columnsNamed(input.mapping.columns);
  const headerIndex = input.rows.findIndex((row) => wanted.every((name) => row.cells.includes(name)));
  const header = input.rows[headerIndex];
  if (!header) return err(noHeader(input.rows, wanted));
  const ledger = openRowLedger();
  for (let index = headerIndex + 1; index < input.rows.length; index++) {
    if (index > 0 && index % rowsPerStep === 0 && !(await goOn(index, input.rows.length, onProgress, signal)))
      return err({ kind: "cancelled" });
    const row = input.rows[index];
    if (row && !sameCells(row, header)) ledger.put(row, outcomeOf(row, header, input));
  }
  onProgress?.(input.rows.length, input.rows.length);
  return ok(ledger.close(input.file, "table", () => [], []));
}

const columnsNamed = (columns: MappedColumns): readonly string[] =>
  [...new Set(Object.values(columns).flat())].filter((name): name is string => name !== undefined);

/** The row that comes nearest, and for each column it lacks the cell most like it. */
function noHeader(rows: readonly Row[], wanted: readonly string[]): ReadFailure {
  const held = (row: Row): number => wanted.filter((name) => row.cells.includes(name)).length;
  const likely = rows.slice(0, 200).reduce<Row | null>((best, row) => {
    if (best === null) return row;
    const [more, wider] = [held(row) - held(best), row.cells.length - best.cells.length];
    return more > 0 || (more === 0 && wider > 0) ? row : best;
  }, null);
  const header = likely?.cells ?? [];
  const missing = wanted.filter((name) => !header.includes(name)).map((column) => ({ column, nearest: nearestWord(column, header) }));
  return { kind: "mapping-no-header", missing, line: likely?.line ?? null, header };
}

const sameCells = (row: Row, other: Row): boolean =>
  row.cells.length === other.cells.length && row.cells.every((cell, index) => cell === other.cells[index]);

function outcomeOf(row: Row, header: Row, { file, mapping, recogniseLender }: TableInput): RowOutcome {
  const cell = (name: string | undefined): string => (name === undefined ? "" : (row.cells[header.cells.indexOf(name)] ?? ""));
  const joined = (names: readonly string[]): string => names.map(cell).filter(isSaid).join(" ");
  const { columns } = mapping;
  if (isTotalLine(row, cell(columns.day))) return ignoredRow("total-line");
  const moment = readMoment(cell(columns.day));
  if (!moment.ok) return unreadableRow(row.cells.length < 2 ? "too-few-cells" : moment.error);
  const time = columns.time === undefined ? ok(null) : readTime(cell(columns.time));
  if (!time.ok) return unreadableRow(time.error);
  const money = moneyOf(cell, mapping);
  if (!money.ok) return unreadableRow(money.error);
  if (money.value.fen === 0) return ignoredRow("no-money");

  const [counterparty, description, status] = [joined(columns.counterparty), joined(columns.description), cell(columns.status)];
  const { kind, aboutLoan } = classifyByWords({ counterparty, description, status, direction: money.value.direction }, mapping.kinds);
  const movesNoWallet = kind === "repayment" || kind === "drawdown" || kind === "failed" || kind === "authorisation";
  const transaction: Transaction = {
    file,
    line: row.line,
    day: moment.value.day,
    time: time.value ?? moment.value.time,
    fen: money.value.fen,
    direction: movesNoWallet ? "neutral" : money.value.direction,
    kind,
    counterparty: counterparty || null,
    description: description || null,
    status: status || null,
    account: cell(columns.account) || mapping.account || null,
    orderId: cell(columns.orderId) || null,
    merchantOrderId: null,
    currency: cell(columns.currency) || mapping.currency,
    lender: aboutLoan ? (recogniseLender(`${counterparty} ${description}`) ?? (mayLend(counterparty) ? counterparty : null)) : null,
  };
  return { is: "imported", transaction, note: moment.value.bySpreadsheet ? "saved-by-spreadsheet" : null };
}

/** Banks put a dash or a slash where there is nothing. */
const isSaid = (cell: string): boolean => !/^[-/—]*$/.test(cell);

/** Totals and notes below a table: no day, and a first word that says so. */
const isTotalLine = (row: Row, day: string): boolean =>
  !/\d{4}/.test(day) && totalLinePattern.test(row.cells.find((cell) => cell !== "") ?? "");

type Money = { readonly fen: Fen; readonly direction: Direction };

function moneyOf(cell: (name: string | undefined) => string, mapping: ColumnMapping): Result<Money, UnreadableReason> {
  const { columns } = mapping;
  return columns.amount === undefined
    ? moneyOfTwo(cell(columns.in), cell(columns.out))
    : moneyOfOne(cell(columns.amount), columns.direction === undefined ? null : cell(columns.direction), mapping);
}

function moneyOfTwo(inCell: string, outCell: string): Result<Money, UnreadableReason> {
  const amounts = { in: isSaid(inCell) ? readAmount(inCell) : ok(fen(0)), out: isSaid(outCell) ? readAmount(outCell) : ok(fen(0)) };
  if (!amounts.in.ok) return amounts.in;
  if (!amounts.out.ok) return amounts.out;
  if (!isSaid(inCell) && !isSaid(outCell)) return err("amount-missing");
  if (amounts.in.value !== 0 && amounts.out.value !== 0) return err("amount-twice");
  return amounts.in.value !== 0 ? turned(amounts.in.value, "in") : turned(amounts.out.value, "out");
}

/** A direction column that says nothing we know leaves the direction open; a sign decides where there is no such column. */
function moneyOfOne(amountCell: string, directionCell: string | null, mapping: ColumnMapping): Result<Money, UnreadableReason> {
  if (!isSaid(amountCell)) return err("amount-missing");
  const amount = readAmount(amountCell);
  if (!amount.ok) return amount;
  if (directionCell === null) return turned(amount.value, mapping.positive);
  const said = directionCell.toLowerCase();
  const own = (["in", "out", "neutral"] as const).find((name) => mapping.words[name].includes(directionCell));
  const usual = (["in", "out", "neutral"] as const).find((name) =>
    directionWords[name].some((word) => said === word || said.split(/\s+/).includes(word)),
  );
  return ok({ fen: fen(Math.abs(amount.value)), direction: own ?? usual ?? "neutral" });
}

/** A negative amount went the other way. */
const turned = (amount: Fen, direction: "in" | "out"): Result<Money, UnreadableReason> =>
  ok(amount >= 0 ? { fen: amount, direction } : { fen: fen(-amount), direction: direction === "in" ? "out" : "in" });
