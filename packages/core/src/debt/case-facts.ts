/** The facts of a whole case, as case.yaml holds them (docs/formats.md). One borrower, all debts, the household's month. */

import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";
import type { Debt } from "./debt.ts";
import type { Asset, MonthFacts } from "./month-facts.ts";
import type { PlanObjective } from "./plan-objective.ts";
import type { SpendingKind } from "./spending-kind.ts";

export { type SpendingKind, spendingKinds } from "./spending-kind.ts";

export const incomeTypes = ["fixed", "irregular", "none"] as const;
export type IncomeType = (typeof incomeTypes)[number];

export const hardshipReasons = [
  "job-loss",
  "wage-cut",
  "illness",
  "dependant-illness",
  "accident",
  "business-failure",
  "disaster",
  "family-change",
  "low-income",
  "over-indebtedness",
  "fraud-victim",
  "other",
] as const;
export type HardshipReason = (typeof hardshipReasons)[number];

export const courtPaperKinds = ["payment-order", "summons", "judgment", "enforcement-notice", "other"] as const;
export type CourtPaperKind = (typeof courtPaperKinds)[number];

export const objectionGrounds = ["not-mine", "paid", "sum", "creditor", "charges", "limitation"] as const;
/** What a payment order may be objected on. Not having the money is no ground (Civil Procedure Law). */
export type ObjectionGround = (typeof objectionGrounds)[number];

/** A paper of a court in hand. What it names beside its kind and the day is used for the answer to it. */
export interface CourtPaper {
  readonly kind: CourtPaperKind;
  readonly received: Day;
  readonly court?: string;
  /** 案号, as it stands on the paper. */
  readonly number?: string;
  /** Who asks the court: applicant or plaintiff. */
  readonly applicant?: string;
  readonly debt?: DebtId;
  /** Ticked by the person, each true to their knowledge. */
  readonly grounds?: readonly ObjectionGround[];
}

/** Money that comes once, from somebody or something that can be named: only such a sum is offered at once. */
export interface LumpSum {
  readonly fen: Fen;
  readonly source: string;
  readonly on: Day;
}

/** How a lender is reached, as the person read it in the app, the contract or on the card. */
export interface OwnChannel {
  /** Of the lender, the platform or the product. */
  readonly name: string;
  readonly number?: string;
  readonly app?: string;
  readonly email?: string;
  readonly address?: string;
  /** Where it was read. */
  readonly source: string;
  readonly checked: Day;
}

/** A published value newer than the law book holds, which the person read somewhere: percent a year as digits, from that day on. */
export interface EnteredLawValue {
  /** The series, for example `lpr-1y`. */
  readonly parameter: string;
  readonly from: Day;
  readonly percent: string;
  /** Where it was read. */
  readonly source: string;
}

export interface CaseFacts {
  readonly version: 1;
  readonly borrower: {
    /** Only used where a paper must be signed; asked for there. */
    readonly name?: string;
    readonly household?: number;
    /** Of the household, those who live on the borrower's income: children, parents. */
    readonly dependants?: number;
    readonly incomeType?: IncomeType;
    /** GB/T 2260 code of the city or province, for example "310000". */
    readonly city?: string;
  };
  /** Net income by month `YYYY-MM`, newest 3-6 months. */
  readonly income: readonly { readonly month: string; readonly fen: Fen }[];
  readonly spending: readonly { readonly name: string; readonly fen: Fen; readonly kind: SpendingKind }[];
  /** `undefined` = not checked, and said so. */
  readonly livingFloor?: { readonly fenPerPerson: Fen; readonly source?: string };
  /** Accounts, what is debited when, and when money comes; absent: not said. */
  readonly month?: MonthFacts;
  readonly assets?: readonly Asset[];
  readonly hardship?: { readonly reason: HardshipReason; readonly since?: Day };
  readonly urgent: {
    readonly courtPaper?: CourtPaper;
    readonly paidAgent: boolean;
    readonly inDanger: boolean;
    readonly collectorsAtDoor: boolean;
  };
  /** The sum a month the person chose; absent: capacity. */
  readonly firm?: Fen;
  /** The plan the person chose; absent: the first that fits. */
  readonly planChosen?: PlanObjective;
  readonly lumpSums?: readonly LumpSum[];
  readonly ownChannels?: readonly OwnChannel[];
  readonly debts: readonly Debt[];
  readonly lawValues?: readonly EnteredLawValue[];
  readonly files: readonly { readonly path: string; readonly as: string }[];
}
