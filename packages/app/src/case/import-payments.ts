/**
 * Repayments found in a file, each with the debt the person matched it to, become payments of those debts. Only what was
 * confirmed is written; a payment already known by file and line is left alone, so importing twice adds nothing.
 */

import type { Payment } from "@tanhao/core/debt/debt";
import type { DebtId } from "@tanhao/core/ids";
import { err, ok, type Result } from "@tanhao/core/result";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import { appendEntries } from "./append-entries.ts";
import { attachFile, type FileNotKept, type FileToAttach } from "./attach-file.ts";
import type { CasePorts, NotKept } from "./case-ports.ts";

export interface ConfirmedPayment {
  readonly debt: DebtId;
  readonly payment: Payment;
}

/** How many payments were written. Zero is an answer, not a failure. */
export async function importPayments(
  file: FileToAttach,
  confirmed: readonly ConfirmedPayment[],
  ports: Pick<CasePorts, "journal">,
): Promise<Result<number, FileNotKept | NotKept>> {
  if (confirmed.length === 0) return ok(0);
  const stored = await attachFile(file, ports);
  if (!stored.ok) return err(stored.error);
  const source = { name: file.name, hash: stored.value.hash };
  const entries: NewEntry[] = debtsOf(confirmed).map((debt) => ({
    kind: "payments.imported",
    payload: { debt, file: source, payments: confirmed.filter((one) => one.debt === debt).map((one) => one.payment) },
  }));
  const kept = await appendEntries(ports, ...entries);
  return kept.ok ? ok(confirmed.length) : err(kept.error);
}

const debtsOf = (confirmed: readonly ConfirmedPayment[]): readonly DebtId[] => [...new Set(confirmed.map((one) => one.debt))];

/** Whether a debt holds this money already: the same row, or the same sum on the same day typed by hand. */
export const isKnownPayment = (known: readonly Payment[], payment: Payment): boolean =>
  known.some((one) => one.day === payment.day && one.fen === payment.fen && (one.file === undefined || one.file === payment.file));
