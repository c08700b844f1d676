/** What one rule says about one debt, in one of four outcomes. A rule never defaults a missing fact and never guesses an unknown day. */

import type { Account } from "../accrual/account.ts";
import type { YearlyCost } from "../accrual/yearly-cost.ts";
import type { Day } from "../day.ts";
import type { BalancePart } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import type { Citation } from "../explain/citation.ts";
import type { Explanation } from "../explain/explanation.ts";
import type { RuleId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import type { Fen } from "../money.ts";
import type { Phase } from "./charge-runs.ts";

export type Finding =
  | {
      readonly rule: RuleId;
      readonly outcome: "applies";
      /** The part to ask about, in fen; `null` for a rule without an amount (a period, an order). */
      readonly valueFen: Fen | null;
      /** A day the rule yields: end of limitation, when an entry leaves. */
      readonly day: Day | null;
      /** Set when the figure rests on a newer value the user supplied, with its source. */
      readonly conditional: "user-value" | null;
      readonly citation: Citation;
      /** What of `valueFen` can be asked about, and on which parts of the balance it lies. `null`: the finding is no amount of the balance. */
      readonly asks: Asked | null;
      readonly says: Saying;
      readonly explanation: () => Explanation;
    }
  | { readonly rule: RuleId; readonly outcome: "not-applicable"; readonly because: string; readonly citation: Citation }
  /** Paths inside the debt, for example `principal.received`. They drive the next question. */
  | { readonly rule: RuleId; readonly outcome: "needs-facts"; readonly missing: readonly string[]; readonly citation: Citation }
  | {
      readonly rule: RuleId;
      readonly outcome: "outside-knowledge";
      readonly parameter: string;
      readonly knownFrom: Day | null;
      /** The last day that is known; `null`: known to this day and beyond, the day asked lies before `knownFrom`. */
      readonly knownTo: Day | null;
      readonly citation: Citation | null;
      /** What the figure would be if the last known value still held: shown only with that condition beside it. */
      readonly lastKnown: LastKnownFigure | null;
    };

/** Which of the rule's sentences in text/ says the finding, and the values it names beside amount and day. */
export interface Saying {
  readonly sentence: string;
  readonly values: Explanation["values"];
}

/**
 * `unpaidFen`: what of the finding's amount is still in the balance; the rest was paid already. `phase`: only what was
 * charged for that time, so that amounts of the two may be added; `null`: for both.
 */
export interface Asked {
  readonly phase: Phase | null;
  readonly parts: readonly BalancePart[];
  readonly unpaidFen: Fen;
}

export interface LastKnownFigure {
  readonly valueFen: Fen | null;
  readonly says: Saying;
  readonly explanation: () => Explanation;
}

/** What a rule sees. `account` is null when the account lacks facts. */
export interface RuleInput {
  readonly debt: Debt;
  readonly account: Account | null;
  readonly law: LawBook;
  readonly on: Day;
  /** What the contract kept on time costs a year; `null` when its terms are not known. */
  readonly yearlyCost: YearlyCost | null;
  /** One's other debts of the same case, for rules about several debts to one creditor. */
  readonly beside: readonly Debt[];
}

export interface Rule {
  readonly id: RuleId;
  readonly decide: (input: RuleInput) => Finding;
}
