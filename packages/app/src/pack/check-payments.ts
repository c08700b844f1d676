/**
 * Holds the payments of case.yaml against the rows of the bills they name. A payment that its row does not bear out, and
 * a repayment in a bill that no debt accounts for, would make a wrong balance look proved.
 */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Payment } from "@tanhao/core/debt/debt";
import type { DebtId } from "@tanhao/core/ids";
import type { Link } from "@tanhao/core/materials/link-transactions";
import type { Transaction } from "@tanhao/core/materials/transaction";
import type { Fen } from "@tanhao/core/money";
import type { FileReading } from "@tanhao/readers/file-reading";

export type PaymentWarning =
  | {
      readonly kind: "payment-row-differs";
      readonly debt: DebtId;
      readonly file: string;
      readonly line: number;
      readonly day: Day;
      readonly fen: Fen;
      /** `null`: the file has no such row. `not-paid`: the row says that no money went out. */
      readonly row: { readonly day: Day; readonly fen: Fen; readonly paid: boolean } | null;
    }
  /** Two payments rest on one row. */
  | { readonly kind: "payment-row-twice"; readonly debts: readonly DebtId[]; readonly file: string; readonly line: number }
  | {
      readonly kind: "repayment-unaccounted";
      readonly file: string;
      readonly line: number;
      readonly day: Day;
      readonly fen: Fen;
      readonly counterparty: string | null;
      readonly lender: string | null;
    };

export function checkPayments(facts: CaseFacts, readings: readonly FileReading[], links: readonly Link[]): readonly PaymentWarning[] {
  const rows = new Map(readings.flatMap(({ transactions }) => transactions).map((row) => [placeOf(row), row]));
  const files = new Set(readings.map(({ file }) => file));
  const payments = facts.debts.flatMap(({ id, payments: of }) => of.map((payment) => ({ debt: id, payment })));
  const cited = payments.flatMap(({ debt, payment }) =>
    payment.file !== undefined && payment.line !== undefined && files.has(payment.file)
      ? [{ debt, payment, file: payment.file, line: payment.line }]
      : [],
  );
  return [
    ...cited.flatMap(({ debt, payment, file, line }) => differing(debt, payment, { file, line }, rows.get(placeOf({ file, line })))),
    ...citedTwice(cited),
    ...unaccounted(
      [...rows.values()],
      payments.map(({ payment }) => payment),
      links,
    ),
  ];
}

const placeOf = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;

function differing(
  debt: DebtId,
  { day, fen }: Payment,
  place: { readonly file: string; readonly line: number },
  row: Transaction | undefined,
): readonly PaymentWarning[] {
  if (row && row.day === day && row.fen === fen && isPaid(row)) return [];
  return [{ kind: "payment-row-differs", debt, ...place, day, fen, row: row ? { day: row.day, fen: row.fen, paid: isPaid(row) } : null }];
}

const isPaid = ({ kind, direction }: Transaction): boolean => kind !== "failed" && kind !== "refund" && direction !== "in";

function citedTwice(cited: readonly { readonly debt: DebtId; readonly file: string; readonly line: number }[]): readonly PaymentWarning[] {
  const byPlace = new Map<string, (typeof cited)[number][]>();
  for (const one of cited) byPlace.set(placeOf(one), [...(byPlace.get(placeOf(one)) ?? []), one]);
  return [...byPlace.values()].flatMap(([first, ...more]) =>
    first && more.length > 0
      ? [{ kind: "payment-row-twice", debts: [first, ...more].map(({ debt }) => debt), file: first.file, line: first.line } as const]
      : [],
  );
}

/** A row is accounted for by a payment that names it, or its twin in another file, or by one without a place on the same day with the same sum. */
function unaccounted(rows: readonly Transaction[], payments: readonly Payment[], links: readonly Link[]): readonly PaymentWarning[] {
  const named = new Set(payments.flatMap(({ file, line }) => (file !== undefined && line !== undefined ? [placeOf({ file, line })] : [])));
  const twins = new Map<string, string[]>();
  const given = new Set<string>();
  for (const { a, b, why } of links) {
    if (why === "refund-of") given.add(placeOf(a));
    else
      for (const [one, other] of [[a, b] as const, [b, a] as const])
        twins.set(placeOf(one), [...(twins.get(placeOf(one)) ?? []), placeOf(other)]);
  }
  const unplaced = payments.filter(({ line }) => line === undefined);
  const told = new Set<string>();
  return rows.flatMap((row): readonly PaymentWarning[] => {
    const place = placeOf(row);
    const places = [place, ...(twins.get(place) ?? [])];
    if (row.kind !== "repayment" || !isPaid(row) || given.has(place) || places.some((one) => named.has(one) || told.has(one))) return [];
    if (unplaced.some(({ day, fen }) => day === row.day && fen === row.fen)) return [];
    told.add(place);
    const { file, line, day, fen, counterparty, lender } = row;
    return [{ kind: "repayment-unaccounted", file, line, day, fen, counterparty, lender }];
  });
}
