/**
 * The seven stages of a case, each with the one thing that tells how far it has come, counted from what stands in the case.
 * They are no sequence to be obeyed and nobody is behind: a stage in which nothing was done says so and leads there.
 */

import { capacityOf } from "@tanhao/core/budget/capacity";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { isSettled } from "@tanhao/core/standing/debt-state";
import type { CaseStanding } from "@tanhao/core/standing/standing";
import type { CaseRecord, Recorded } from "@tanhao/journal/case-record";

export interface CaseStages {
  /** Of the debts of one's own, those whose sum by contract is known. */
  readonly consequences: Counted;
  /** Papers kept, and what was read from them. */
  readonly materials: { readonly papers: number; readonly payments: number };
  /** Ways to the lenders that were noted, and debts of which somebody was reached. */
  readonly channel: { readonly noted: number; readonly reached: number };
  readonly plan: "nothing" | "month-known" | "plan-chosen";
  readonly talk: { readonly talks: number; readonly rehearsals: number };
  /** Words given by either side and agreements that stand in the record. */
  readonly followUp: number;
  readonly settled: Counted;
}

interface Counted {
  readonly done: number;
  readonly of: number;
}

export function caseStages(facts: CaseFacts, standing: CaseStanding, record: CaseRecord): CaseStages {
  const own = standing.debts.filter(({ debt }) => debt.status === "mine" || debt.status === "disputed");
  const talks = standingOf(record.contacts);
  return {
    consequences: { done: own.filter(({ balance }) => balance !== null).length, of: own.length },
    materials: { papers: record.files.length, payments: facts.debts.reduce((sum, { payments }) => sum + payments.length, 0) },
    channel: {
      noted: facts.ownChannels?.length ?? 0,
      reached: new Set(talks.flatMap(({ debt }) => debt ?? [])).size,
    },
    plan: planStage(facts),
    talk: { talks: talks.length, rehearsals: record.rehearsals.length },
    followUp: standingOf(record.promises).length + standingOf(record.commitments).length + standingOf(record.agreements).length,
    settled: {
      done: standing.debts.filter((one) => one.debt.status === "paid" || (one.debt.status === "mine" && isSettled(one))).length,
      of: standing.debts.length,
    },
  };
}

function planStage(facts: CaseFacts): CaseStages["plan"] {
  if (facts.planChosen !== undefined) return "plan-chosen";
  return capacityOf(facts).ok ? "month-known" : "nothing";
}

const standingOf = <Payload>(records: readonly Recorded<Payload>[]): readonly Payload[] =>
  records.filter(({ takenBack }) => !takenBack).map(({ payload }) => payload);
