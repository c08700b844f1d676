/** A repayment plan for all debts together: what is proposed, never what is promised. Made by make-plans.ts. */

import type { Day } from "../day.ts";
import { type PlanObjective, planObjectives } from "../debt/plan-objective.ts";
import type { DebtId, ParameterId } from "../ids.ts";
import type { Fen } from "../money.ts";

export { type PlanObjective, planObjectives };

export interface DebtPlan {
  readonly id: DebtId;
  /**
   * `deferral`: nothing in the first month; the schedule, if any, starts on the review day. `lump-sum`: one payment,
   * out of a month's money or of sums that come once, which `paidFrom` then names.
   */
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
  /** Of sums that come once, what goes into this debt; together they are its one payment. Else empty. */
  readonly paidFrom: readonly PartOfSum[];
  /** Whether this may be proposed to the lender now: not while only the neutral words are allowed. */
  readonly mayPropose: boolean;
}

export interface PartOfSum {
  readonly source: string;
  /** The day the sum comes. */
  readonly on: Day;
  readonly fen: Fen;
}

export interface Plan {
  /** The objective again: the key by which text/ names the plan. */
  readonly name: PlanObjective;
  readonly objective: PlanObjective;
  /** The most that falls in any month, over all debts, sums that come once apart. Never above the firm sum. */
  readonly monthlyFen: Fen;
  /** Months in which something is paid out of the month's money. */
  readonly months: number;
  readonly totalFen: Fen;
  /** What is paid more in total than by the plan of them that costs the least. */
  readonly choiceCostFen: Fen;
  /** What the plan costs beyond the balances of today: interest on the way. */
  readonly costFen: Fen;
  /** A proven lower bound of the total, where one is computed. */
  readonly lowerBoundFen: Fen | null;
  readonly endDay: Day;
  /** The first debt that is done with; `null`: none is. */
  readonly firstClosed: { readonly id: DebtId; readonly day: Day } | null;
  readonly debts: readonly DebtPlan[];
  /** The sums that come once, and what of each the plan uses. */
  readonly lumpSums: readonly SumUsed[];
  readonly affordable: boolean;
  /** The month income falls by the stress percentage of its kind. */
  readonly stress: Stress;
  /** The same for a fall of a fifth, whatever the kind of income. */
  readonly stressAt20: Stress;
  /** One month in which nothing can be paid: the first, and the one that harms most. `null`: no month asks for anything. */
  readonly ifMonthFails: { readonly first: MissedMonth; readonly worst: MissedMonth } | null;
  /** What an ask could save, never what is owed to the person; `null`: nothing to ask for. */
  readonly withWaiver: WithWaiver | null;
}

export interface SumUsed {
  readonly source: string;
  readonly on: Day;
  readonly fen: Fen;
  /** Never more than `fen`; what is left closes no debt. */
  readonly usedFen: Fen;
}

/** What is missing in the largest month when income falls, and the first month that fails. */
export interface Stress {
  readonly percent: number;
  readonly capacityFen: Fen;
  readonly shortFen: Fen;
  readonly fails: boolean;
  readonly failsOn: Day | null;
}

/**
 * The plan with nothing paid on `day`, and all later months at most the firm sum: what was to be paid then, when all is
 * paid now (`null`: not within a year after the longest plan), and what that costs more at the contract rates.
 */
export interface MissedMonth {
  readonly day: Day;
  readonly missedFen: Fen;
  /** Still all paid within the longest plan and every lender's longest term. */
  readonly caughtUp: boolean;
  readonly endDay: Day | null;
  readonly costsFen: Fen | null;
  /** The debts that get nothing on the day and may be arranged: an arrangement may end with one missed instalment. */
  readonly mayEnd: readonly DebtId[];
  /** Limits of lenders the month breaks: an instalment below the smallest, a term longer than the longest. */
  readonly breaks: readonly { readonly id: DebtId; readonly limit: "minimum" | "max-months" }[];
}

/** The same plan if penalty interest, compound interest and default fees were waived by every lender that may be asked. */
export interface WithWaiver {
  readonly waivedFen: Fen;
  readonly totalFen: Fen;
  readonly months: number;
  readonly endDay: Day;
}

/**
 * `capacity-zero`: nothing is left for debts. `minimum-instalments`: a lender's smallest instalment is above the sum.
 * `max-months`: a lender's longest term is too short. `refusals`: a lender refuses every way the sum could be paid.
 * `too-long`: not within 60 months. `debts-unclear`: no debt is both surely the person's own and known in amount.
 */
export type BlockedBy = "capacity-zero" | "minimum-instalments" | "max-months" | "refusals" | "too-long" | "debts-unclear";

/** What can be done where no plan fits, in the order in which to try it. Without money for debts never a payment a month. */
export type ShortfallRoute =
  | "verify"
  | "serve-some"
  | "token"
  | "deferral"
  | "waiver-ask"
  | "lump-sum-ask"
  | "assistance"
  | "personal-insolvency"
  | "see-a-person";

export interface Shortfall {
  /** The least a month that is missing until a plan for all debts fits. Whole yuan, rounded up; 0 when no sum is known that would do. */
  readonly fenPerMonth: Fen;
  /** The least firm sum with which a plan for all debts fits; `null` when debts are unclear or a lender refuses every payment. */
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
  /** Debts whose lender may be asked to wait: open to be spoken of, and waiting is not refused. */
  readonly deferrals: readonly DebtId[];
  readonly routes: readonly ShortfallRoute[];
  /** The entry of the law book behind the route of personal insolvency; `null`: not where the person lives, as far as known. */
  readonly insolvency: ParameterId | null;
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
  /** What lies between the firm sum and the capacity; `null`: nothing does. */
  readonly topUp: TopUp | null;
  /** Not planned: not surely the person's own (`status` other than `mine`). */
  readonly unclear: readonly DebtId[];
  /** Not planned: the balance cannot be computed; a claimed sum does not stand in for it. */
  readonly needsFacts: readonly { readonly id: DebtId; readonly missing: readonly string[] }[];
}

/** Conditional money, told apart and never promised: what the least cost would be if it came every month. */
export interface TopUp {
  readonly fenPerMonth: Fen;
  /** `null`: no plan fits even so. */
  readonly wouldEndBy: Day | null;
  /** Against the least total inside the firm sum; `null` where there is none to compare. */
  readonly savesFen: Fen | null;
}
