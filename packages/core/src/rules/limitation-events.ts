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
  | { readonly by: "last-instalment" | "acceleration" | "suit"; readonly day: Day }
  | { readonly by: "unknown"; readonly missing: readonly string[] };

/**
 * One debt in instalments: the last due day (Civil Code 189). Where the lender declared everything due earlier, or sued
 * earlier, that day: it had asked for all of it then, and this is the reading that protects the borrower from a careless
 * word. What lies after `on` has not happened yet.
 */
export function limitationStart(debt: Debt, on: Day, account: Account | null): LimitationStart {
  const lastDue = account?.schedule.rows.at(-1)?.due ?? lastDueOf(debt);
  const [declared, filed] = [debt.acceleration.declared, debt.suit?.filed].map((day) => (day !== undefined && day <= on ? day : null));
  if (filed && lastDue !== null && filed < lastDue && !(declared && declared <= filed)) return { by: "suit", day: filed };
  if (declared && (lastDue === null || declared < lastDue)) return { by: "acceleration", day: declared };
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

/** Oldest first, later than `after`, up to `on`. */
export function limitationEvents(debt: Debt, after: Day, on: Day): readonly LimitationEvent[] {
  const events: LimitationEvent[] = [];
  const note = (day: Day | undefined, by: RestartKind, how: string | null, origin: Origin): void => {
    if (day !== undefined && day > after && day <= on) events.push({ day, by, how, origin });
  };
  const fact = (path: string): Origin => ({ from: "fact", path: `${debt.id}.${path}` });
  for (const [index, { day, how }] of debt.demands.entries()) note(day, "demand", how, fact(`demands[${index}]`));
  for (const [index, { day, how }] of debt.acknowledged.entries()) note(day, "acknowledgement", how, fact(`acknowledged[${index}]`));
  for (const [index, { day, file, line }] of debt.payments.entries())
    note(day, "payment", null, file !== undefined && line !== undefined ? { from: "row", file, line } : fact(`payments[${index}]`));
  note(debt.suit?.filed, "suit", null, fact("suit.filed"));
  note(debt.assigned?.noticed, "assignment-notice", null, fact("assigned.noticed"));
  return events.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
