/**
 * A plan once more as if every lender that may be asked waived penalty interest, compound interest and default fees of
 * today: the figure behind an ask, never something the lender owes.
 */

import { laterOf } from "../day.ts";
import { addFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import { bestFor, type Draft, interestOf, type Means, restOf } from "./draft-plans.ts";
import { leastCostRun } from "./least-cost-run.ts";
import { type Opening, owedOn, owesNothing } from "./opening.ts";
import { planObjectives, type WithWaiver } from "./plan.ts";
import { runPlan } from "./run-plan.ts";
import { shareRules } from "./share-rules.ts";

/** `null`: nothing to ask for, or nothing saved by it. */
export function withWaiverOf(draft: Draft, openings: readonly Opening[], { on, firmFen }: Means): WithWaiver | null {
  const waivedFen = sumFen(openings.map(({ waivableFen }) => waivableFen));
  if (waivedFen === 0) return null;
  const rest = restOf(openings, draft.closed)
    .map(waived)
    .filter((opening) => !owesNothing(opening));
  const { objective, closed } = draft;
  const plain = planObjectives.flatMap((each): Draft[] => {
    const run = runPlan(rest, on, firmFen, shareRules[each]);
    return run.closes ? [{ objective: each, closed, run }] : [];
  });
  const searched = objective === "least-cost" ? leastCostRun(rest, on, firmFen, "quick") : null;
  const best = bestFor(objective, searched === null ? plain : [...plain, { objective, closed, run: searched }]);
  if (best === null) return null;
  const owedFen = subtractFen(sumFen(openings.map(owedOn)), waivedFen);
  const totalFen = addFen(owedFen, sumFen([...best.closed, ...best.run.debts].map(({ interestFen }) => interestFen)));
  if (totalFen >= sumFen(openings.map(owedOn)) + interestOf(draft)) return null;
  const paid = best.run.debts.flatMap(({ payments }) => payments.map(({ day }) => day));
  return { waivedFen, totalFen, months: new Set(paid).size, endDay: [...paid, ...closed.map(({ day }) => day)].reduce(laterOf, on) };
}

const waived = (opening: Opening): Opening => ({
  ...opening,
  chargesFen: subtractFen(opening.chargesFen, opening.waivableFen),
  waivableFen: zeroFen,
});
