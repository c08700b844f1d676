/**
 * What started the limitation period of a debt and what the known facts say restarted it. Facts nobody noted (a demand,
 * a signature) may exist beside them: whoever uses this says "may".
 */

import type { Account } from "../accrual/account.ts";
import { periodsOf } from "../accrual/periods.ts";
import { type Day, earlierOf } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import type { Origin } from "../explain/explanation.ts";

export type LimitationStart =
  | { readonly by: "last-instalment" | "acceleration"; readonly day: Day }
  | { readonly by: "unknown"; readonly missing: readonly string[] };

/**
 * One debt in instalments: the last due day (Civil Code 189). Where the lender declared everything due earlier, that
 * day, since then it could sue for all of it; this is the reading that protects the borrower from a careless word.
 */
export function limitationStart(debt: Debt, account: Account | null): LimitationStart {
  const lastDue = account?.schedule.rows.at(-1)?.due ?? lastDueOf(debt);
  const declared = debt.acceleration.declared;
  if (declared !== undefined && (lastDue === null || declared < lastDue)) return { by: "acceleration", day: declared };
  if (lastDue !== null) return { by: "last-instalment", day: lastDue };
  const missing = (["firstDue", "periods"] as const).filter((fact) => debt[fact] === undefined);
  return { by: "unknown", missing };
}

function lastDueOf(debt: Debt): Day | null {
  const { firstDue, periods } = debt;
  if (firstDue === undefined || periods === undefined || periods < 1) return null;
  const paidOut = earlierOf(debt.principal.paidOut ?? firstDue, firstDue);
  return periodsOf(debt, paidOut, firstDue, periods).at(-1)?.due ?? null;
}

export type RestartKind = "demand" | "acknowledgement" | "payment" | "suit" | "assignment-notice";

export interface LimitationEvent {
  readonly day: Day;
  readonly by: RestartKind;
  readonly how: string | null;
  readonly origin: Origin;
}

/** Oldest first, up to `on`. */
export function limitationEvents(debt: Debt, on: Day): readonly LimitationEvent[] {
  const fact = (path: string): Origin => ({ from: "fact", path: `${debt.id}.${path}` });
  const events: LimitationEvent[] = [
    ...debt.demands.map(({ day, how }, index) => ({ day, by: "demand" as const, how, origin: fact(`demands[${index}]`) })),
    ...debt.acknowledged.map(({ day, how }, index) => ({
      day,
      by: "acknowledgement" as const,
      how,
      origin: fact(`acknowledged[${index}]`),
    })),
    ...debt.payments.map(({ day, file, line }, index) => ({
      day,
      by: "payment" as const,
      how: null,
      origin: file !== undefined && line !== undefined ? ({ from: "row", file, line } as const) : fact(`payments[${index}]`),
    })),
    ...(debt.suit ? [{ day: debt.suit.filed, by: "suit" as const, how: null, origin: fact("suit.filed") }] : []),
    ...(debt.assigned?.noticed
      ? [{ day: debt.assigned.noticed, by: "assignment-notice" as const, how: null, origin: fact("assigned.noticed") }]
      : []),
  ];
  return events.filter((event) => event.day <= on).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
