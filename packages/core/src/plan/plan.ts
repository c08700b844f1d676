/** A repayment plan for all debts together: what is proposed, never what is promised. Made by make-plans.ts. */

import type { Day } from "../day.ts";
import { type PlanObjective, planObjectives } from "../debt/plan-objective.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";

export { type PlanObjective, planObjectives };

export interface DebtPlan {
  readonly id: DebtId;
  /** `deferral`: nothing in the first month; the schedule, if any, starts on the review day. */
  readonly kind: "instalments" | "deferral" | "lump-sum";
  readonly schedule: readonly { readonly day: Day; readonly fen: Fen }[];
  /** For a deferral: when to look again. */
  readonly review: Day | null;
  /** The schedule sums to opening principal + opening charges + interest on the way. A bare deferral has no schedule. */
  readonly totalFen: Fen;
  readonly openingPrincipalFen: Fen;
  /** All of the balance that is not principal; it bears no interest. */
  readonly openingChargesFen: Fen;
  readonly interestFen: Fen;
  /** Whether this may be proposed to the lender now: not while only the neutral words are allowed. */
  readonly mayPropose: boolean;
}

export interface Plan {
  /** The objective again: the key by which text/ names the plan. */
  readonly name: PlanObjective;
  readonly objective: PlanObjective;
  /** The most that falls in any month, over all debts. Never above the firm sum. */
  readonly monthlyFen: Fen;
  readonly months: number;
  readonly totalFen: Fen;
  /** What the plan costs beyond the balances of today: interest on the way. */
  readonly costFen: Fen;
  /** A proven lower bound of the total, where one is computed. */
  readonly lowerBoundFen: Fen | null;
  readonly endDay: Day;
  readonly debts: readonly DebtPlan[];
  readonly affordable: boolean;
  /** The month income falls by the stress percentage: what is missing then, and the first month that fails. */
  readonly stress: {
    readonly percent: number;
    readonly capacityFen: Fen;
    readonly shortFen: Fen;
    readonly fails: boolean;
    readonly failsOn: Day | null;
  };
}

/**
 * `capacity-zero`: nothing is left for debts. `minimum-instalments`: a lender's smallest instalment is above the sum.
 * `max-months`: a lender's longest term is too short. `too-long`: not within 60 months. `debts-unclear`: no debt is
 * both surely the person's own and known in amount.
 */
export type BlockedBy = "capacity-zero" | "minimum-instalments" | "max-months" | "too-long" | "debts-unclear";

export interface Shortfall {
  /** The least a month that is missing until a plan for all debts fits. Whole yuan, rounded up; 0 when debts are unclear. */
  readonly fenPerMonth: Fen;
  /** The least firm sum with which a plan for all debts fits; `null` when debts are unclear. */
  readonly leastFirmFen: Fen | null;
  /** The capacity would reach it: only the sum the person chose is too small. */
  readonly withinCapacity: boolean;
  readonly blockedBy: BlockedBy;
  /** The debts that stand in the way. */
  readonly debts: readonly DebtId[];
  /** With money but not enough: the creditors that can be served, the others deferred with a review day. */
  readonly serving: Plan | null;
  /** Or a token for each until the review day, the firm sum split fairly; empty when there is nothing to pay from. */
  readonly token: readonly TokenPayment[];
  /** When to look again at what cannot be paid now. */
  readonly review: Day;
}

/** So much a month until the review day. It keeps contact and closes nothing: interest may be more than it. */
export interface TokenPayment {
  readonly id: DebtId;
  readonly fenPerMonth: Fen;
  readonly days: readonly Day[];
  readonly mayPropose: boolean;
}

export interface Plans {
  readonly firmFen: Fen;
  readonly plans: readonly Plan[];
  readonly shortfall: Shortfall | null;
  /** Not planned: not surely the person's own (`status` other than `mine`). */
  readonly unclear: readonly DebtId[];
  /** Not planned: the balance cannot be computed; a claimed sum does not stand in for it. */
  readonly needsFacts: readonly { readonly id: DebtId; readonly missing: readonly string[] }[];
}
