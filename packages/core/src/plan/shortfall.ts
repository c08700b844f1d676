/**
 * When no plan fits: how much a month is missing, what stands in the way, which creditors the sum can serve, a token
 * until the review, and the routes there are. When nothing is left for debts, never an instalment: what a sum that comes
 * once can close is closed, all else waits for the review day.
 */

import { assert } from "../assert.ts";
import { addMonths, type Day } from "../day.ts";
import type { DebtId, ParameterId } from "../ids.ts";
import { allocateFen, type Fen, fen, smallerFen, sumFen, zeroFen } from "../money.ts";
import { restOf } from "./draft-plans.ts";
import { missedMonthsOf } from "./if-month-fails.ts";
import { leastCostRun } from "./least-cost-run.ts";
import { type Closing, closingSets } from "./lump-sums.ts";
import { type Opening, owedOn, takesNothing, weightOf } from "./opening.ts";
import type { BlockedBy, DebtPlan, Plan, PlanObjective, Shortfall, TokenPayment } from "./plan.ts";
import { bareDeferral, closingPlanOf, debtPlansOf, type Money, planOf, reviewMonths } from "./plan-of-run.ts";
import { runPlan } from "./run-plan.ts";
import { shareRules } from "./share-rules.ts";
import { routesOf } from "./shortfall-routes.ts";

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
  deferrals: [],
  routes: ["verify", "see-a-person"],
  insolvency: null,
});

/** `insolvency`: the entry of the law book for where the person lives. */
export function shortfallOf(openings: readonly Opening[], money: Money, insolvency: ParameterId | null): Shortfall {
  const [closed = []] = closingSets(openings, money.sums, money.on);
  const rest = restOf(openings, closed);
  assert(rest.length > 0, "sums that close every debt are a plan");
  const short = money.capacity.capacityFen <= 0 ? withoutMoney(rest, closed, money) : withMoney(rest, closed, money);
  const deferrals = rest.filter((opening) => opening.mayPropose && mayWait(opening)).map(({ id }) => id);
  const [hasSums, hasMoney] = [money.sums.length > 0, money.capacity.capacityFen > 0];
  const routes = routesOf({ ...short, openings: rest, deferrals, hasSums, hasMoney, insolvency });
  return { ...short, review: addMonths(money.on, reviewMonths), deferrals, routes, insolvency };
}

type Short = Omit<Shortfall, "review" | "deferrals" | "routes" | "insolvency">;

function withoutMoney(rest: readonly Opening[], closed: readonly Closing[], money: Money): Short {
  const gap = gapOf(rest, money, money.capacity.capacityFen);
  const serving = closed.length === 0 ? null : servingPlan("fair-shares", closed.map(closingPlanOf), rest, [], money);
  return { ...gap, blockedBy: "capacity-zero", debts: rest.map(({ id }) => id), serving, token: [] };
}

function withMoney(rest: readonly Opening[], closed: readonly Closing[], money: Money): Short {
  const run = runPlan(rest, money.on, money.firmFen, shareRules["fair-shares"]);
  assert(!run.closes, "a shortfall is for debts of which no plan fits");
  const blockedBy: BlockedBy =
    (["refusals", "minimum-instalments"] as const).find((why) => run.open.some((one) => one.why === why)) ?? run.open[0]?.why ?? "too-long";
  return {
    ...gapOf(rest, money, money.firmFen),
    blockedBy,
    debts: run.open.map(({ opening }) => opening.id),
    serving: servedFrom(rest, closed, money),
    token: tokensFor(rest, money),
  };
}

function gapOf(rest: readonly Opening[], money: Money, fromFen: Fen): Pick<Short, "fenPerMonth" | "leastFirmFen" | "withinCapacity"> {
  if (rest.some(takesNothing)) return { fenPerMonth: zeroFen, leastFirmFen: null, withinCapacity: false };
  const leastFirmFen = leastFirmSum(rest, money.on, money.firmFen);
  return { fenPerMonth: fen(leastFirmFen - fromFen), leastFirmFen, withinCapacity: leastFirmFen <= money.capacity.capacityFen };
}

/**
 * The firm sum split fairly for the months until the review; a debt smaller than its share would have fitted into a plan.
 * A lender that takes no instalments is offered none.
 */
function tokensFor(openings: readonly Opening[], { firmFen, on }: Money): TokenPayment[] {
  const takers = openings.filter(({ takesInstalments }) => takesInstalments);
  if (takers.length === 0) return [];
  const shares = allocateFen(firmFen, takers.map(weightOf));
  const days = Array.from({ length: reviewMonths }, (_, index) => addMonths(on, index + 1));
  return takers.map((opening, index) => ({
    id: opening.id,
    fenPerMonth: smallerFen(shares[index] ?? zeroFen, owedOn(opening)),
    days,
    mayPropose: opening.mayPropose,
  }));
}

/** The two that close most with the least: one of them fits wherever a simple order does. */
const quickestToFit = ["least-cost", "fair-shares"] as const;

/**
 * The least sum a month, in whole yuan above `fromFen`, with which a plan for all debts fits: by the plain orders, then
 * as far below as the search finds one, which beside smallest instalments and longest terms is often the case.
 */
function leastFirmSum(openings: readonly Opening[], on: Day, fromFen: Fen): Fen {
  const fitsPlainly = (firmFen: Fen): boolean =>
    quickestToFit.some((objective) => runPlan(openings, on, firmFen, shareRules[objective]).closes);
  let [tooLittle, enough] = [fromFen, fen(fromFen + 100)];
  while (!fitsPlainly(enough)) [tooLittle, enough] = [enough, fen(enough + 2 * (enough - fromFen))];
  const plainly = leastBetween(tooLittle, enough, fitsPlainly);
  return leastBetween(fromFen, plainly, (firmFen) => leastCostRun(openings, on, firmFen, "first") !== null);
}

/** Halved down to a yuan: the first does not fit, the second does. */
function leastBetween(tooLittleFen: Fen, enoughFen: Fen, fits: (firmFen: Fen) => boolean): Fen {
  let [tooLittle, enough] = [tooLittleFen, enoughFen];
  while (enough - tooLittle > 100) {
    const middle = fen(tooLittle + Math.floor((enough - tooLittle) / 200) * 100);
    if (fits(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}

/**
 * As many creditors as the sum can serve, in fair shares where those fit; the others wait for the review day. Left out one by one is
 * the debt that could not be served even alone, then one that blocks, the largest first, and one in court or of a lender
 * that does not wait only when no other is left. Such a lender is asked for no deferral: its debt stands outside.
 */
function servedFrom(rest: readonly Opening[], closed: readonly Closing[], money: Money): Plan | null {
  const left = new Set<Opening>();
  for (let served = rest; served.length > 0; served = rest.filter((opening) => !left.has(opening))) {
    const run = runPlan(served, money.on, money.firmFen, shareRules["fair-shares"]);
    if (run.closes) return servingPlan("fair-shares", debtPlansOf({ closed, run }), [...left], served, money);
    const searched = leastCostRun(served, money.on, money.firmFen, "first");
    if (searched !== null) return servingPlan("least-cost", debtPlansOf({ closed, run: searched }), [...left], served, money);
    const blocking = run.open.map(({ opening }) => opening);
    const hopeless = blocking.filter((opening) => !runPlan([opening], money.on, money.firmFen, shareRules["fair-shares"]).closes);
    const groups = [hopeless, blocking.filter(mayWait), served.filter(mayWait), blocking];
    const leavers = groups.find((group) => group.length > 0) ?? served;
    left.add(leavers.reduce((a, b) => (leavesBefore(b, a) ? b : a)));
  }
  return closed.length === 0 ? null : servingPlan("fair-shares", closed.map(closingPlanOf), rest, [], money);
}

const mayWait = ({ refusesToWait }: Opening): boolean => !refusesToWait;

function leavesBefore(a: Opening, b: Opening): boolean {
  if (a.sued !== b.sued) return b.sued;
  return owedOn(a) > owedOn(b);
}

/** `served`: paid out of the months' money. No other plan stands beside it to compare with. */
function servingPlan(
  objective: PlanObjective,
  paid: readonly DebtPlan[],
  left: readonly Opening[],
  served: readonly Opening[],
  money: Money,
): Plan {
  return planOf(objective, [...paid, ...left.filter(mayWait).map((opening) => bareDeferral(opening, money.on))], money, {
    lowerBoundFen: null,
    leastTotalFen: sumFen(paid.map(({ totalFen }) => totalFen)),
    ifMonthFails: missedMonthsOf(served, money.on, money.firmFen)(paid.filter(({ paidFrom }) => paidFrom.length === 0)),
    withWaiver: null,
  });
}
