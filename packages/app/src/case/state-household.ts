/** Keeps the household's month as stated from now on: income, spending, who lives together, why it cannot be paid. */

import type { Day } from "@tanhao/core/day";
import { type FactPath, type FactsFailure, readFacts } from "@tanhao/core/debt/facts-document";
import { err, ok, type Result } from "@tanhao/core/result";
import { householdKeys, pickHousehold } from "@tanhao/journal/kinds/household-stated";
import { appendEntries } from "./append-entries.ts";
import type { CasePorts, NotKept } from "./case-ports.ts";

export type HouseholdFailure = FactsFailure | { readonly kind: "month-in-future"; readonly path: FactPath; readonly month: string };

export interface HouseholdRefused {
  readonly kind: "household-refused";
  readonly failures: readonly HouseholdFailure[];
}

/** `document` holds the household's keys of case.yaml; other keys are not read here. */
export async function stateHousehold(
  document: Readonly<Record<string, unknown>>,
  ports: CasePorts,
): Promise<Result<null, HouseholdRefused | NotKept>> {
  const given = Object.fromEntries(householdKeys.map((key) => [key, document[key]]));
  const facts = readFacts({ version: 1, ...given });
  if (!facts.ok) return err({ kind: "household-refused", failures: facts.error });
  const later = facts.value.income.flatMap(({ month }, index) => monthInFuture(month, index, ports.today()));
  if (later.length > 0) return err({ kind: "household-refused", failures: later });
  const kept = await appendEntries(ports, { kind: "household.stated", payload: pickHousehold(facts.value) });
  return kept.ok ? ok(null) : err(kept.error);
}

const monthInFuture = (month: string, index: number, today: Day): readonly HouseholdFailure[] =>
  month > today.slice(0, 7) ? [{ kind: "month-in-future", path: ["income", index, "month"], month }] : [];
