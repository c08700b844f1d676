/** All that plans rest on, taken out of a case: small, plain, and known without planning anything. */

import type { Capacity } from "../budget/capacity.ts";
import { firmSumOf } from "../budget/firm-sum.ts";
import type { Day } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { DebtId, ParameterId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import type { CaseStanding } from "../standing/standing.ts";
import { insolvencyWhere } from "./insolvency-where.ts";
import type { Solve } from "./lower-bound.ts";
import { sumsToCome } from "./lump-sums.ts";
import { type Opening, openingOf, owesNothing } from "./opening.ts";
import type { Plans } from "./plan.ts";
import type { Money } from "./plan-of-run.ts";

export interface PlanInput {
  readonly facts: CaseFacts;
  readonly standing: CaseStanding;
  readonly capacity: Capacity;
  readonly on: Day;
  /** For the route of personal insolvency; without it none is named. */
  readonly law?: LawBook;
  /** Solves the linear program behind `lowerBoundFen`; without it there is none. */
  readonly solve?: Solve;
}

/** All that plans rest on, in plain values that can be handed to a worker: where two cases have the same, they have the same plans. */
export interface PlanGrounds {
  readonly money: Money;
  readonly openings: readonly Opening[];
  readonly unclear: readonly DebtId[];
  readonly needsFacts: Plans["needsFacts"];
  /** The route of personal insolvency where the person lives. */
  readonly insolvency: ParameterId | null;
}

export function planGroundsOf({ facts, standing, capacity, on, law }: PlanInput): PlanGrounds {
  const mine = standing.debts.filter(({ debt }) => debt.status === "mine");
  return {
    money: { capacity, firmFen: firmSumOf(facts, capacity).fen, on, sums: sumsToCome(facts.lumpSums ?? [], on) },
    openings: mine
      .map(openingOf)
      .filter((opening) => opening !== null)
      .filter((opening) => !owesNothing(opening)),
    unclear: standing.debts.filter(({ debt }) => debt.status !== "mine").map(({ debt }) => debt.id),
    needsFacts: mine.filter(({ balance }) => balance === null).map(({ debt, missing }) => ({ id: debt.id, missing })),
    insolvency: law ? insolvencyWhere(facts.borrower.city, on, law) : null,
  };
}
