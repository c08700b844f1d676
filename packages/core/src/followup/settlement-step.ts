/** What a person ticks on the way from an agreement to a closed debt: the items before paying, and what is fetched and looked at after. */

import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";

/** The ten items to be read back, then what makes it safe to pay. */
export const beforePaying = [
  "creditor",
  "contract",
  "balance",
  "total",
  "instalments",
  "end",
  "charges",
  "late",
  "payee",
  "record",
  "confirmed",
  "written",
  "signer",
  "payee-company",
  "allocation",
  "collection",
  "debit",
  "nothing-added",
] as const;
export type BeforePaying = (typeof beforePaying)[number];

/** `proof`: of the instalment due on `about`. `reopened`: it was put away too early. */
export const settlementSteps = [
  ...beforePaying,
  "proof",
  "certificate-asked",
  "certificate-received",
  "record-checked",
  "objection-sent",
  "archived",
  "reopened",
] as const;
export type SettlementStep = (typeof settlementSteps)[number];

export const recordOutcomes = ["right", "wrong"] as const;
/** What the credit report shows of it, by the person. */
export type RecordOutcome = (typeof recordOutcomes)[number];

export interface SettlementTick {
  readonly id: string;
  readonly debt: DebtId;
  readonly step: SettlementStep;
  readonly on: Day;
  /** The due day of the instalment. */
  readonly about?: Day;
  readonly outcome?: RecordOutcome;
}
