/**
 * How far income is assumed to fall in the stress test, in percent. Product settings, not law: what debt advisers
 * usually take for a wage and for irregular income, each of them changeable by the person.
 */

import type { IncomeType } from "../debt/case-facts.ts";

export type StressPercents = Readonly<Record<IncomeType, number>>;

/** Help without a wage (`none`) is as uncertain as irregular income. */
export const usualStressPercents: StressPercents = { fixed: 10, irregular: 20, none: 20 };

/** The fall every plan is tried against beside its own, so that plans of different people compare. */
export const plainStressPercent = 20;
