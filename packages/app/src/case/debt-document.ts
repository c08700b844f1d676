/**
 * A debt as a form holds it becomes a debt, or the list of what is wrong, each with its place in the form. Beyond what
 * the facts reader checks: somebody must be named, and nothing has happened later than today.
 */

import type { Day } from "@tanhao/core/day";
import type { Debt } from "@tanhao/core/debt/debt";
import { type FactPath, type FactsFailure, readDebt } from "@tanhao/core/debt/facts-document";
import { err, ok, type Result } from "@tanhao/core/result";

/** The plain document of one debt, in the shape of case.yaml. Values are what was typed. */
export type DebtDocument = Readonly<Record<string, unknown>>;

export type DebtDocumentFailure =
  | FactsFailure
  | { readonly kind: "nobody-named"; readonly path: FactPath }
  | { readonly kind: "day-in-future"; readonly path: FactPath; readonly day: Day };

export interface DebtRefused {
  readonly kind: "debt-refused";
  readonly failures: readonly DebtDocumentFailure[];
}

export function readDebtDocument(document: DebtDocument, today: Day): Result<Debt, DebtRefused> {
  const read = readDebt(document);
  const failures: DebtDocumentFailure[] = read.ok ? [...nobodyNamed(read.value), ...daysInFuture(read.value, today)] : [...read.error];
  return read.ok && failures.length === 0 ? ok(read.value) : err({ kind: "debt-refused", failures });
}

function nobodyNamed(debt: Debt): readonly DebtDocumentFailure[] {
  const named = [debt.platform, debt.lender.name].some((name) => (name ?? "").trim() !== "");
  return named ? [] : [{ kind: "nobody-named", path: ["platform"] }];
}

/** Only what has happened; a first due day, a fee or the last day to perform a judgment may lie ahead. */
function daysInFuture(debt: Debt, today: Day): readonly DebtDocumentFailure[] {
  const happened: readonly (readonly [FactPath, Day | undefined])[] = [
    [["contract", "signed"], debt.contract.signed],
    [["principal", "paidOut"], debt.principal.paidOut],
    [["overdueSince"], debt.overdueSince],
    [["acceleration", "declared"], debt.acceleration.declared],
    [["claimed", "on"], debt.claimed?.on],
    [["suit", "filed"], debt.suit?.filed],
    [["suit", "served"], debt.suit?.served],
    [["judgment", "effective"], debt.judgment?.effective],
    [["assigned", "noticed"], debt.assigned?.noticed],
    [["rolledOver", "lent"], debt.rolledOver?.firstLent],
    [["recordObjection", "reportOn"], debt.recordObjection?.reportOn],
    ...debt.payments.map((payment, index) => [["payments", index, "day"], payment.day] as const),
    ...debt.demands.map((demand, index) => [["demands", index, "day"], demand.day] as const),
  ];
  return happened.flatMap(([path, day]) => (day !== undefined && day > today ? [{ kind: "day-in-future" as const, path, day }] : []));
}
