/**
 * Other defensible readings of a contract: the same account with one choice changed. Where the papers leave a choice
 * open the range is shown, not hidden; the balance itself is always the contract's.
 */

import { runAccount } from "../accrual/run-account.ts";
import type { Day } from "../day.ts";
import { totalOf } from "../debt/balance.ts";
import type { Debt, OverdueTerms } from "../debt/debt.ts";
import type { Fen } from "../money.ts";

const readingNames = [
  "contract",
  "day-count-360",
  "day-count-365",
  "day-count-actual",
  "penalty-on-principal",
  "penalty-on-principal-and-interest",
  "without-compound",
  /** Penalty only on what fell due by the schedule, the rest by the schedule: for contracts whose acceleration clause leaves that open. */
  "without-acceleration",
] as const;
export type ReadingName = (typeof readingNames)[number];

export interface Reading {
  readonly name: ReadingName;
  readonly totalFen: Fen;
}

/** The contract's reading first, then each that gives another total. Empty where facts are missing even so. */
export function readingsOf(debt: Debt, on: Day): readonly Reading[] {
  const contract = readAs("contract", debt, on);
  const others = otherReadings(debt, contract === null).flatMap(([name, variant]) => readAs(name, variant, on) ?? []);
  return contract ? [contract, ...others.filter((reading) => reading.totalFen !== contract.totalFen)] : others;
}

export type Variant = readonly [ReadingName, Debt];

/** The debt under each reading, the contract's own first. */
export const readingsFor = (debt: Debt, contractLacksFacts: boolean): readonly Variant[] => [
  ["contract", debt],
  ...otherReadings(debt, contractLacksFacts),
];

/** Where the contract's own reading lacks facts, only the day count may be what is lacking; every other choice would pile guess on guess. */
const otherReadings = (debt: Debt, contractLacksFacts: boolean): readonly Variant[] =>
  contractLacksFacts ? dayCountsOf(debt) : [...dayCountsOf(debt), ...overdueReadings(debt), ...accelerationReadings(debt)];

const dayCountsOf = (debt: Debt): readonly Variant[] =>
  (
    [
      [360, "day-count-360"],
      [365, "day-count-365"],
      ["actual", "day-count-actual"],
    ] as const
  )
    .filter(([dayCount]) => dayCount !== debt.dayCount)
    .map(([dayCount, name]) => [name, { ...debt, dayCount }]);

function overdueReadings(debt: Debt): readonly Variant[] {
  const { overdue } = debt;
  if (!overdue) return [];
  const change = (changes: Partial<OverdueTerms>): Debt => ({ ...debt, overdue: { ...overdue, ...changes } });
  const bases: readonly Variant[] =
    overdue.penalty === null
      ? []
      : overdue.base === "principal-and-interest"
        ? [["penalty-on-principal", change({ base: "principal" })]]
        : [["penalty-on-principal-and-interest", change({ base: "principal-and-interest" })]];
  return overdue.compound ? [...bases, ["without-compound", change({ compound: false })]] : bases;
}

const accelerationReadings = (debt: Debt): readonly Variant[] =>
  debt.acceleration.declared === undefined ? [] : [["without-acceleration", { ...debt, acceleration: {} }]];

function readAs(name: ReadingName, debt: Debt, on: Day): Reading | null {
  const account = runAccount(debt, on);
  return account.ok ? { name, totalFen: totalOf(account.value.balance) } : null;
}
