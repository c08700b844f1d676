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

/**
 * Of the payments found, those a debt does not hold yet. The same money may stand there by hand, from this file, or from
 * another export that overlaps: one known payment of the same day and sum answers one found, so two equal payments of a
 * day stay two.
 */
export function newPayments<Found extends Pick<Payment, "day" | "fen">>(
  known: readonly Payment[],
  found: readonly Found[],
): readonly Found[] {
  const left = new Map<string, number>();
  for (const payment of known) left.set(keyOf(payment), (left.get(keyOf(payment)) ?? 0) + 1);
  return found.filter((payment) => {
    const answering = left.get(keyOf(payment)) ?? 0;
    left.set(keyOf(payment), Math.max(0, answering - 1));
    return answering === 0;
  });
}

const keyOf = ({ day, fen }: Pick<Payment, "day" | "fen">): string => `${day} ${fen}`;
