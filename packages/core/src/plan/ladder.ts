/**
 * An offer ladder for one creditor: what is offered first, what the plan aims at, where it stops, and what it costs when
 * nothing is agreed; what is asked for and given beside the money, and what the law book has to say. Made by
 * offer-ladder.ts, for a debt that may be proposed on; there is none for another.
 */

import type { Day } from "../day.ts";
import type { Citation } from "../explain/citation.ts";
import type { DebtId, RuleId } from "../ids.ts";
import type { Fen } from "../money.ts";
import type { LegalStageName } from "../standing/legal-stage.ts";

export interface Ladder {
  readonly id: DebtId;
  /** The first payments never fall from rung to rung: opening, target, limit. */
  readonly opening: Rung;
  readonly target: Rung;
  readonly limit: Rung;
  readonly walkAway: WalkAway;
  readonly asks: readonly LadderAsk[];
  /** What the ask `penalty-waiver` is about: penalty interest, compound interest, default fees; 0 without that ask. */
  readonly waivableFen: Fen;
  readonly gives: readonly LadderGive[];
  readonly grounds: readonly Ground[];
}

/** `token`: a part payment a month until the review, which closes nothing. `deferral`: nothing until the review. */
export interface Rung {
  readonly kind: "instalments" | "lump-sum" | "deferral" | "token";
  /** The first payment; 0 for a deferral. */
  readonly monthlyFen: Fen;
  /** Number of payments. */
  readonly months: number;
  /** The last payment; for a deferral and a token the day of the review. */
  readonly endDay: Day;
  readonly totalFen: Fen;
  readonly schedule: readonly { readonly day: Day; readonly fen: Fen }[];
  /** Its share of what is left would still carry it if income falls by the stress percentage. */
  readonly keptIfIncomeFalls: boolean;
}

/** No agreement: what the debt grows by as the contract says, by the engine; `null` where facts are missing. */
export interface WalkAway {
  readonly perMonthFen: Fen | null;
  readonly twelveMonthsFen: Fen | null;
  /** Stages of the legal path that can come from where the debt stands. Possible, not threatened. */
  readonly mayCome: readonly LegalStageName[];
}

export type LadderAsk =
  | "written"
  | "penalty-stop"
  | "penalty-waiver"
  | "principal-first"
  | "dunning-pause"
  | "debit-change"
  | "report-wording"
  | "certificate";

export type LadderGive = "more-a-month" | "sum-at-once" | "more-if-income-rises" | "papers" | "review";

/** A finding that may be named as a reason, with how strong it is and what the borrower may do with it. */
export interface Ground {
  readonly rule: RuleId;
  readonly citation: Citation;
  /** The part to ask about that is not paid yet; `null`: the rule is about no amount. */
  readonly unpaidFen: Fen | null;
  /** A court may reduce it; the lender need not. */
  readonly onlyCourt: boolean;
}
