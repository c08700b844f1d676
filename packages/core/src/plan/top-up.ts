/**
 * What the money between the firm sum and the capacity could do if it came every month: the least cost then, against the
 * least cost now. It is told apart from the plans and promised to nobody.
 */

import { earlierOf } from "../day.ts";
import { addFen, fen, largerFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import { draftPlans, interestOf } from "./draft-plans.ts";
import { type Opening, owedOn } from "./opening.ts";
import type { Plan, TopUp } from "./plan.ts";
import { debtPlansOf, lastDayOf, type Money } from "./plan-of-run.ts";

/** `plans`: those inside the firm sum. `null`: nothing lies between the two. */
export function topUpOf(openings: readonly Opening[], plans: readonly Plan[], money: Money): TopUp | null {
  const { capacity, firmFen, on } = money;
  const fenPerMonth = largerFen(fen(capacity.capacityFen - firmFen), zeroFen);
  if (fenPerMonth === 0) return null;
  const now = plans.length === 0 ? null : plans.reduce((a, b) => (b.totalFen < a.totalFen ? b : a));
  const drafts = draftPlans(openings, { ...money, firmFen: capacity.capacityFen }, "quick");
  const then = drafts.length === 0 ? null : drafts.reduce((a, b) => (interestOf(b) < interestOf(a) ? b : a));
  if (then === null) return { fenPerMonth, wouldEndBy: now?.endDay ?? null, savesFen: now && zeroFen };
  const thenFen = addFen(sumFen(openings.map(owedOn)), fen(interestOf(then)));
  const thenEnds = lastDayOf(debtPlansOf(then), on);
  // A plan inside the firm sum is one inside the capacity: more money is never dearer, and what costs the same may end sooner.
  if (now === null || thenFen < now.totalFen)
    return { fenPerMonth, wouldEndBy: thenEnds, savesFen: now && subtractFen(now.totalFen, thenFen) };
  const wouldEndBy = thenFen === now.totalFen ? earlierOf(thenEnds, now.endDay) : now.endDay;
  return { fenPerMonth, wouldEndBy, savesFen: zeroFen };
}
