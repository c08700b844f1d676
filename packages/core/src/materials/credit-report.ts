/**
 * What a credit report of the central bank's reference centre says, sentence by sentence. It is the report's word on the
 * day it names, often one or two months old; it holds no interest rate and no due day, so nothing here is a debt of the
 * case yet: propose-debts.ts makes proposals the person confirms.
 */

import type { Day } from "../day.ts";
import type { LenderType } from "../debt/debt.ts";
import type { Fen } from "../money.ts";

/** `quasi-card`: 准贷记卡, whose balance is an overdraft. `other`: 其他业务, for example financial leasing. */
export type CreditAccountKind = "loan" | "revolving" | "card" | "quasi-card" | "other";

export type CreditAccountState = "normal" | "overdue" | "settled" | "closed" | "badDebt" | "transferred" | "frozen" | "unknown";

export type DoubtfulField =
  | "lender"
  | "product"
  | "openedDay"
  | "dueDay"
  | "currency"
  | "limitFen"
  | "balanceFen"
  | "overdueFen"
  | "months"
  | "state";

export interface CreditAccount {
  readonly file: string;
  /** Line of the text as extracted, where the account's sentence begins. */
  readonly line: number;
  readonly page: number | null;
  readonly kind: CreditAccountKind;
  /** The institution as the report names it: the legal lender or the bank whose money it is. */
  readonly lender: string;
  /** By the institution's own name where it says so (…银行, …消费金融), else `unknown`: an app's or a group's name decides nothing. */
  readonly lenderType: LenderType;
  /** 业务种类 as the report words it. */
  readonly product: string | null;
  readonly openedDay: Day | null;
  /** The end of the term, or of the time a credit line is good for; never the day of a month on which an instalment falls due. */
  readonly dueDay: Day | null;
  /** ISO 4217; foreign money is never added to yuan. */
  readonly currency: string;
  /** The amount lent, or the limit of a line or card. */
  readonly limitFen: Fen | null;
  readonly balanceFen: Fen | null;
  /** 大额专项分期余额 of a card, beside or within the balance: the report does not say which. */
  readonly specialInstalmentFen: Fen | null;
  /** "YYYY-MM" or "YYYY-MM-DD": the month or day the balance is of. */
  readonly asOf: string | null;
  /** `null`: the sentence does not say. */
  readonly overdueNow: boolean | null;
  readonly overdueFen: Fen | null;
  /** Of the last five years. */
  readonly monthsOverdue: number | null;
  readonly monthsOver90: number | null;
  readonly state: CreditAccountState;
  /** What was read from badly recognised words and has to be confirmed. Empty where the text itself was read. */
  readonly doubtful: readonly DoubtfulField[];
  /** As it stands in the report, for the person to compare. */
  readonly sentence: string;
}

/** A debt of somebody else the person vouches for. Never the person's own balance. */
export interface GuarantorLiability {
  readonly file: string;
  readonly line: number;
  readonly page: number | null;
  readonly day: Day | null;
  readonly lender: string;
  readonly product: string | null;
  /** `enterprise`: for a company. */
  readonly forWhom: "person" | "enterprise" | "unknown";
  readonly liabilityFen: Fen | null;
  readonly balanceFen: Fen | null;
  readonly currency: string;
  readonly asOf: string | null;
  readonly sentence: string;
}

export interface CreditInquiry {
  readonly file: string;
  readonly line: number;
  readonly day: Day;
  readonly institution: string;
  readonly reason: string;
  /** The person looked it up: no lender asked. */
  readonly self: boolean;
}

export interface CreditReport {
  /** 简版 or 详版. */
  readonly edition: "brief" | "full";
  readonly reportDay: Day | null;
  readonly accounts: readonly CreditAccount[];
  readonly guarantees: readonly GuarantorLiability[];
  readonly inquiries: readonly CreditInquiry[];
}
