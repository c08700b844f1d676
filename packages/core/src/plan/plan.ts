/** A repayment plan for all debts together: what is proposed, never what is promised. Made by make-plans.ts. */

import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";

export const planObjectives = ["fair-shares", "least-cost", "first-closed", "legal-danger-first"] as const;
export type PlanObjective = (typeof planObjectives)[number];

export interface DebtPlan {
  readonly id: DebtId;
  readonly kind: "instalments" | "deferral" | "lump-sum";
  readonly schedule: readonly { readonly day: Day; readonly fen: Fen }[];
  /** For a deferral: when to look again. */
  readonly review: Day | null;
}

export interface Plan {
  readonly name: string;
  readonly objective: PlanObjective;
  /** The most that falls in any month, over all debts. Never above the firm sum. */
  readonly monthlyFen: Fen;
  readonly months: number;
  readonly totalFen: Fen;
  /** A proven lower bound of the total, where one is computed. */
  readonly lowerBoundFen: Fen | null;
  readonly endDay: Day;
  readonly debts: readonly DebtPlan[];
  readonly affordable: boolean;
  /** The month income falls by the stress percentage: what is missing then. */
  readonly stress: { readonly percent: number; readonly capacityFen: Fen; readonly shortFen: Fen; readonly fails: boolean };
}

export interface Shortfall {
  readonly fenPerMonth: Fen;
  /** What stands in the way: `capacity-zero`, `minimum-instalments`, `too-long`, `debts-unclear`. */
  readonly blockedBy: string;
  readonly debts: readonly DebtId[];
}

export interface Plans {
  readonly plans: readonly Plan[];
  readonly shortfall: Shortfall | null;
}
