/** Any delimited table, read by a column mapping: bank statements and wallets that have no reader of their own. */

import { nearestWord } from "@tanhao/core/debt/facts-document-nearest";
import type { Transaction } from "@tanhao/core/materials/transaction";
import { err, ok, type Result } from "@tanhao/core/result";
import { classifyByWords } from "../bank/classify-by-words.ts";
import { isSaid, type Money, moneyOfSign, moneyOfTwo, moneyOfWord } from "../bank/read-money.ts";
import { totalLinePattern } from "../bank/vocabulary-kinds.ts";
import type { FileReading, UnreadableReason } from "../file-reading.ts";
import { readMoment, readTime } from "../read-cell.ts";
import type { ReadFailure } from "../read-failure.ts";
import { goOn, type OnProgress, rowsPerStep } from "../reading-steps.ts";
import type { RecogniseLender } from "../recognise-lender.ts";
import { ignoredRow, openRowLedger, type RowOutcome, unreadableRow } from "../row-ledger.ts";
import type { Row } from "../split-rows.ts";
import { mayLend, withoutAccount } from "../vocabulary-loans.ts";
import type { ColumnMapping, MappedColumns } from "./column-mapping.ts";

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
  const known = recogniseLender(`${counterparty} ${description}`);
  const words = { counterparty, description, status, direction: money.value.direction, namesLender: known !== null };
  const { kind, aboutLoan } = classifyByWords(words, mapping.kinds);
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
    lender: aboutLoan ? (known ?? (mayLend(counterparty) ? withoutAccount(counterparty) : null)) : null,
  };
  return { is: "imported", transaction, note: moment.value.bySpreadsheet ? "saved-by-spreadsheet" : null };
}

/** Totals and notes below a table: no day, and a first word that says so. */
const isTotalLine = (row: Row, day: string): boolean =>
  !/\d{4}/.test(day) && totalLinePattern.test(row.cells.find((cell) => cell !== "") ?? "");

function moneyOf(cell: (name: string | undefined) => string, mapping: ColumnMapping): Result<Money, UnreadableReason> {
  const { columns } = mapping;
  if (columns.amount === undefined) return moneyOfTwo(cell(columns.in), cell(columns.out));
  if (columns.direction === undefined) return moneyOfSign(cell(columns.amount), mapping.positive);
  // The person's own words first; a word nobody knows leaves the direction open.
  const word = cell(columns.direction);
  const own = (["in", "out", "neutral"] as const).find((name) => mapping.words[name].includes(word));
  const money = moneyOfWord(cell(columns.amount), word);
  return money.ok && own !== undefined ? ok({ ...money.value, direction: own }) : money;
}
