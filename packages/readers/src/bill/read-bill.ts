/**
 * A bill as wallets and banks write it: tables that begin with a header, found by its cells wherever it stands, and end
 * at a rule or at the end of the file; what a house calls its columns and states is its dialect. Two bills pasted into
 * one file are read as both. Only what the file says; matching with debts comes later.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { FileFormat, FileReading, ReadingNote } from "../file-reading.ts";
import type { ReadFailure } from "../read-failure.ts";
import { goOn, type OnProgress, rowsPerStep } from "../reading-steps.ts";
import type { RecogniseLender } from "../recognise-lender.ts";
import { openRowLedger, type RowOutcome } from "../row-ledger.ts";
import type { Row } from "../split-rows.ts";
import { type BalanceStep, checkBalances } from "./balance-chain.ts";
import { addTo, compareTotals, noTotals, noteTotal, type Sum, type TotalName, type TotalWords } from "./bill-totals.ts";
import { heedLine, type LinesAround, nothingAround } from "./lines-around.ts";

/** Where a header has its columns. `width`: cells of the header row, an empty one at its end included. */
export interface BillHeader {
  readonly format: FileFormat;
  readonly width: number;
  readonly at: Readonly<Partial<Record<string, number>>>;
}

export interface BillContext {
  readonly file: string;
  readonly recogniseLender: RecogniseLender;
}

export interface RowContext extends BillContext {
  readonly around: LinesAround;
}

export interface Counted {
  readonly name: TotalName;
  readonly fen: number;
}

/** How one house writes its bills. */
export interface Dialect<Header extends BillHeader> {
  readonly headerOf: (cells: readonly string[]) => Header | null;
  /** A dashed line above the next preamble or below the table. */
  readonly endsTable: (row: Row) => boolean;
  readonly outcomeOf: (row: Row, header: Header, context: RowContext) => RowOutcome;
  /** The words of the totals a bill states about itself. */
  readonly totals: TotalWords;
  /** Under which of the bill's own totals it counts the row, and with how much; `null`: under none. */
  readonly countsAs: (row: Row, header: Header) => Counted | null;
  /** The sums a line below the table states in the table's own columns. */
  readonly statedBelow: (row: Row, header: Header) => readonly Counted[];
}

export interface BillInput extends BillContext {
  readonly rows: readonly Row[];
  readonly notes: readonly ReadingNote[];
}

/** `null`: no table of this house is in the rows. */
export const firstHeader = <Header extends BillHeader>(rows: readonly Row[], { headerOf }: Dialect<Header>): Header | null => {
  for (const { cells } of rows) {
    const header = headerOf(cells);
    if (header !== null) return header;
  }
  return null;
};

/** `format` is that of the first header. */
export async function readBill<Header extends BillHeader>(
  dialect: Dialect<Header>,
  format: FileFormat,
  input: BillInput,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Result<FileReading, ReadFailure>> {
  const ledger = openRowLedger();
  const stated = noTotals();
  const found = new Map<TotalName, Sum>();
  const steps: BalanceStep[] = [];
  let header: Header | null = null;
  let around = nothingAround;
  let rowsInTable = 0;
  for (const [index, row] of input.rows.entries()) {
    if (index > 0 && index % rowsPerStep === 0 && !(await goOn(index, input.rows.length, onProgress, signal)))
      return err({ kind: "cancelled" });
    const nextHeader = dialect.headerOf(row.cells);
    if (nextHeader) header = nextHeader;
    else if (dialect.endsTable(row)) header = null;
    else if (header === null) {
      noteTotal(stated, row.text, dialect.totals);
      around = heedLine(around, row.text);
    } else {
      const outcome = dialect.outcomeOf(row, header, { ...input, around });
      ledger.put(row, outcome);
      if (outcome.is === "imported" && outcome.step) steps.push(outcome.step);
      if (outcome.is === "ignored" && outcome.reason === "total-line") {
        for (const { name, fen } of dialect.statedBelow(row, header)) addTo(stated.sums, name, null, fen);
        around = heedLine(around, row.text);
        continue;
      }
      rowsInTable += 1;
      const counted = dialect.countsAs(row, header);
      if (counted) addTo(found, counted.name, 1, counted.fen);
    }
  }
  onProgress?.(input.rows.length, input.rows.length);
  const checks = (unreadable: number) => [...compareTotals(stated, rowsInTable, found, unreadable), ...checkBalances(steps, unreadable)];
  return ok(ledger.close(input.file, format, checks, input.notes));
}
