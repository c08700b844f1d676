/**
 * The names a proposal may use beside the plan's own: a sum that comes once, and what the lender is noted to refuse.
 *
 * A sum is offered to one creditor only: where the plan closes this debt with it, that payment; else what the plan leaves
 * of it, and never more than the balance. What is waived of the rest is asked, not computed.
 */

import { totalOf } from "../debt/balance.ts";
import type { LumpSum } from "../debt/case-facts.ts";
import { arrangements } from "../debt/debt.ts";
import { money, onDay, words } from "../explain/explanation.ts";
import { type Fen, smallerFen, subtractFen, sumFen } from "../money.ts";
import { sumsToCome } from "../plan/lump-sums.ts";
import type { Plan } from "../plan/plan.ts";
import type { DebtStanding } from "../standing/standing.ts";
import type { DocumentInput } from "./document-input.ts";
import { planProposed } from "./plan-values.ts";
import { flag, fromEngine, fromFact, known, missing, type Values } from "./values.ts";

export function proposalValues(standing: DebtStanding, { facts, plans, wording }: DocumentInput): Values {
  const refused = standing.debt.limits.refuses ?? [];
  const plan = planProposed(plans, facts.planChosen);
  const offer = standing.words.set === "open" ? (plannedPayment(standing, plan) ?? sumLeft(standing, facts.lumpSums ?? [], plan)) : null;
  return {
    ...(offer === null ? noSum(facts.lumpSums === undefined) : sumValues(offer, wording.standing.list)),
    ...Object.fromEntries(arrangements.map((one) => [`takes.${one}`, flag(!refused.includes(one))])),
  };
}

interface SumOffered {
  readonly on: LumpSum["on"];
  readonly fen: Fen;
  readonly sources: readonly string[];
  /** Nothing is left of the balance as it is today. */
  readonly covers: boolean;
}

/** The one payment with which the plan closes this debt out of sums that come once. */
function plannedPayment({ debt }: DebtStanding, plan: Plan | null): SumOffered | null {
  const own = plan?.affordable ? plan.debts.find(({ id, mayPropose }) => id === debt.id && mayPropose) : undefined;
  const due = own?.schedule.find(({ fen }) => fen > 0);
  if (own === undefined || due === undefined || own.kind !== "lump-sum" || own.paidFrom.length === 0) return null;
  return { on: due.day, fen: due.fen, sources: own.paidFrom.map(({ source }) => source), covers: true };
}

/** Of the sums still to come, the one of which the plan leaves the most. */
function sumLeft({ balance, on }: DebtStanding, sums: readonly LumpSum[], plan: Plan | null): SumOffered | null {
  if (balance === null) return null;
  const left = sumsToCome(sums, on).map((sum) => ({ ...sum, fen: subtractFen(sum.fen, usedOf(sum, plan)) }));
  const [first, ...others] = left.filter(({ fen }) => fen > 0);
  if (first === undefined) return null;
  const most = others.reduce((best, each) => (each.fen > best.fen ? each : best), first);
  const owed = totalOf(balance);
  return { on: most.on, fen: smallerFen(most.fen, owed), sources: [most.source], covers: most.fen >= owed };
}

const usedOf = (sum: LumpSum, plan: Plan | null): Fen =>
  sumFen((plan?.lumpSums ?? []).filter(({ source, on }) => source === sum.source && on === sum.on).map(({ usedFen }) => usedFen));

const sumValues = ({ on, fen, sources, covers }: SumOffered, list: (of: readonly string[]) => string): Values => ({
  "lump.on": known(onDay(on), fromFact("lumpSums")),
  "lump.fen": known(money(fen), fromEngine("plan")),
  "lump.source": known(words(list(sources)), fromFact("lumpSums")),
  "lump.covers": flag(covers),
});

const noSum = (unsaid: boolean): Values => {
  const none = unsaid ? missing("lumpSums") : flag(false);
  return { "lump.on": none, "lump.fen": none, "lump.source": none, "lump.covers": flag(false) };
};
