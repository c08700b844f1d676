/**
 * When no plan fits: how much a month is missing, what stands in the way, which creditors the sum can serve, and a token
 * until the review. When nothing is left for debts, only the gap and the review day: never an instalment.
 */

import { assert } from "../assert.ts";
import { addMonths, type Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import { allocateFen, type Fen, fen, zeroFen } from "../money.ts";
import { type Opening, weightOf } from "./opening.ts";
import type { BlockedBy, Plan, Shortfall, TokenPayment } from "./plan.ts";
import { bareDeferral, debtPlanOf, type Money, planOf, reviewMonths } from "./plan-of-run.ts";
import { type PlanRun, runPlan } from "./run-plan.ts";
import { shareRules } from "./share-rules.ts";

const noWayOut = { serving: null, token: [] } as const;

/** No debt is both surely the person's own and known in amount: nothing is computed. */
export const unclearShortfall = (debts: readonly DebtId[], on: Day): Shortfall => ({
  ...noWayOut,
  fenPerMonth: zeroFen,
  leastFirmFen: null,
  withinCapacity: false,
  blockedBy: "debts-unclear",
  debts,
  review: addMonths(on, reviewMonths),
});

export function shortfallOf(openings: readonly Opening[], money: Money): Shortfall {
  const { capacity, firmFen, on } = money;
  const review = addMonths(on, reviewMonths);
  const leastFirmFen = leastFirmSum(openings, on, firmFen);
  const gap = { leastFirmFen, withinCapacity: leastFirmFen <= capacity.capacityFen, review };
  if (capacity.capacityFen <= 0) {
    const debts = openings.map(({ id }) => id);
    return { ...noWayOut, ...gap, fenPerMonth: fen(leastFirmFen - capacity.capacityFen), blockedBy: "capacity-zero", debts };
  }
  const run = runPlan(openings, on, firmFen, shareRules["fair-shares"]);
  assert(!run.closes, "a shortfall is for debts of which no plan fits");
  const blockedBy: BlockedBy = run.open.find(({ why }) => why === "minimum-instalments")?.why ?? run.open[0]?.why ?? "too-long";
  return {
    ...gap,
    fenPerMonth: fen(leastFirmFen - firmFen),
    blockedBy,
    debts: run.open.map(({ opening }) => opening.id),
    serving: servingPlan(openings, money),
    token: tokensFor(openings, money),
  };
}

/** The firm sum split fairly for the months until the review; a debt smaller than its share would have fitted into a plan. */
function tokensFor(openings: readonly Opening[], { firmFen, on }: Money): TokenPayment[] {
  const shares = allocateFen(firmFen, openings.map(weightOf));
  const days = Array.from({ length: reviewMonths }, (_, index) => addMonths(on, index + 1));
  return openings.map(({ id, mayPropose }, index) => ({ id, fenPerMonth: shares[index] ?? zeroFen, days, mayPropose }));
}

/** The two that close most with the least: one of them fits wherever a simple order does. */
const quickestToFit = ["least-cost", "fair-shares"] as const;

/** The least sum a month, in whole yuan above `fromFen`, with which a plan for all debts fits. */
function leastFirmSum(openings: readonly Opening[], on: Day, fromFen: Fen): Fen {
  const fits = (firmFen: Fen): boolean => quickestToFit.some((objective) => runPlan(openings, on, firmFen, shareRules[objective]).closes);
  let [tooLittle, enough] = [fromFen, fen(fromFen + 100)];
  while (!fits(enough)) [tooLittle, enough] = [enough, fen(enough + 2 * (enough - fromFen))];
  while (enough - tooLittle > 100) {
    const middle = fen(tooLittle + Math.floor((enough - tooLittle) / 200) * 100);
    if (fits(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}

/**
 * As many creditors as the sum can serve, in fair shares; the others wait for the review day. Left out one by one is
 * the debt that blocks, the largest first, and one in court only when no other is left.
 */
function servingPlan(openings: readonly Opening[], money: Money): Plan | null {
  const left = new Set<Opening>();
  for (let served = openings; served.length > 0; served = openings.filter((opening) => !left.has(opening))) {
    const run: PlanRun = runPlan(served, money.on, money.firmFen, shareRules["fair-shares"]);
    if (run.closes) {
      const deferred = openings.filter((opening) => left.has(opening)).map((opening) => bareDeferral(opening, money.on));
      return planOf("fair-shares", [...run.debts.map(debtPlanOf), ...deferred], money);
    }
    left.add(run.open.map(({ opening }) => opening).reduce((a, b) => (leavesBefore(b, a) ? b : a)));
  }
  return null;
}

function leavesBefore(a: Opening, b: Opening): boolean {
  if (a.sued !== b.sued) return b.sued;
  return a.principalFen + a.chargesFen > b.principalFen + b.chargesFen;
}
