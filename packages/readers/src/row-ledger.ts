/**
 * The account of rows while a file is read: each row is put into exactly one of three buckets, and the reading is made
 * only when their sizes sum to the rows seen. Losing a row silently is the one thing a reader may not do.
 */

import { assert } from "@tanhao/core/assert";
import type { Transaction } from "@tanhao/core/materials/transaction";
import type { BalanceStep } from "./bill/balance-chain.ts";
import type { FileCheck, FileFormat, FileReading, IgnoredReason, ReadingNote, UnreadableReason } from "./file-reading.ts";
import type { Row } from "./split-rows.ts";

export type RowOutcome =
  | { readonly is: "imported"; readonly transaction: Transaction; readonly note?: ReadingNote | null; readonly step?: BalanceStep | null }
  | { readonly is: "ignored"; readonly reason: IgnoredReason }
  | { readonly is: "unreadable"; readonly reason: UnreadableReason };

export const ignoredRow = (reason: IgnoredReason): RowOutcome => ({ is: "ignored", reason });
export const unreadableRow = (reason: UnreadableReason): RowOutcome => ({ is: "unreadable", reason });

export interface RowLedger {
  readonly put: (row: Row, outcome: RowOutcome) => void;
  readonly close: (
    file: string,
    format: FileFormat,
    checks: (unreadableRows: number) => readonly FileCheck[],
    notes: readonly ReadingNote[],
  ) => FileReading;
}

export function openRowLedger(): RowLedger {
  const transactions: Transaction[] = [];
  const ignored: { line: number; reason: IgnoredReason }[] = [];
  const unreadable: { line: number; text: string; reason: UnreadableReason }[] = [];
  const seenNotes = new Set<ReadingNote>();
  let read = 0;
  return {
    put: (row, outcome) => {
      read += 1;
      if (outcome.is === "ignored") ignored.push({ line: row.line, reason: outcome.reason });
      else if (outcome.is === "unreadable") unreadable.push({ line: row.line, text: row.text, reason: outcome.reason });
      else {
        transactions.push(outcome.transaction);
        if (outcome.note) seenNotes.add(outcome.note);
      }
    },
    close: (file, format, checks, notes) => {
      const rows = { read, imported: transactions.length, ignored: ignored.length, unreadable: unreadable.length };
      assert(rows.read === rows.imported + rows.ignored + rows.unreadable, "every row ends in one bucket");
      return {
        file,
        format,
        rows,
        ignored,
        unreadable,
        checks: checks(rows.unreadable),
        notes: [...new Set([...notes, ...seenNotes])],
        transactions,
        report: null,
        contract: null,
        messages: [],
      };
    },
  };
}
