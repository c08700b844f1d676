/**
 * Plans for all debts together inside the firm sum: one for each objective that fits, or the shortfall that says why
 * none does and what a month is missing. Never an instalment when there is nothing to pay it from.
 *
 * Planned are the debts that are the person's own and whose balance is known; the others are named, so that nobody
 * takes the plan for the whole. The model is docs/figures.md, month by month in run-plan.ts.
 */

import { assert } from "../assert.ts";
import type { Capacity } from "../budget/capacity.ts";
import { firmSumOf } from "../budget/firm-sum.ts";
import { addMonths, type Day, laterOf } from "../day.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import { allocateFen, type Fen, fen, largerFen, sumFen, zeroFen } from "../money.ts";
import type { CaseStanding } from "../standing/standing.ts";
import { type Opening, openingOf, owesNothing, weightOf } from "./opening.ts";
import {
  type BlockedBy,
  type DebtPlan,
  type Plan,
  type PlanObjective,
  type Plans,
  planObjectives,
  type Shortfall,
  type TokenPayment,
} from "./plan.ts";
import { type ClosedRun, type DebtRun, type PlanRun, runPlan } from "./run-plan.ts";
import { shareRules } from "./share-rules.ts";

export interface PlanInput {
  readonly facts: CaseFacts;
  readonly standing: CaseStanding;
  readonly capacity: Capacity;
  readonly on: Day;
}

/** What cannot be paid now is looked at again after three months: a product setting. */
const reviewMonths = 3;

export function makePlans({ facts, standing, capacity, on }: PlanInput): Plans {
  const firmFen = firmSumOf(facts, capacity).fen;
  const mine = standing.debts.filter(({ debt }) => debt.status === "mine");
  const openings = mine
    .map(openingOf)
    .filter((opening) => opening !== null)
    .filter((opening) => !owesNothing(opening));
  const unclear = standing.debts.filter(({ debt }) => debt.status !== "mine").map(({ debt }) => debt.id);
  const needsFacts = mine.filter(({ balance }) => balance === null).map(({ debt, missing }) => ({ id: debt.id, missing }));
  const made = { firmFen, unclear, needsFacts };

  if (openings.length === 0) {
    const nothingKnown = unclear.length + needsFacts.length > 0;
    const debts = [...unclear, ...needsFacts.map(({ id }) => id)];
    const blocked: Shortfall = {
      ...noWayOut,
      fenPerMonth: zeroFen,
      leastFirmFen: null,
      withinCapacity: false,
      blockedBy: "debts-unclear",
      debts,
      review: addMonths(on, reviewMonths),
    };
    return { ...made, plans: [], shortfall: nothingKnown ? blocked : null };
  }
  const plans = fittingPlans(openings, { capacity, firmFen, on });
  return { ...made, plans, shortfall: plans.length > 0 ? null : shortfallOf(openings, { capacity, firmFen, on }) };
}

interface Money {
  readonly capacity: Capacity;
  readonly firmFen: Fen;
  readonly on: Day;
}

/** One plan for each objective. Where an objective can be measured, the best of all runs is it, its own first. */
function fittingPlans(openings: readonly Opening[], money: Money): Plan[] {
  const runs = planObjectives.flatMap((objective) => {
    const run = runPlan(openings, money.on, money.firmFen, shareRules[objective]);
    return run.closes ? [{ objective, run }] : [];
  });
  return runs.map(({ objective, run }) => {
    const measure = measures[objective];
    const best = measure === undefined ? run : runs.reduce((a, b) => (measure(b.run) < measure(a) ? b.run : a), run);
    return planOf(objective, best.debts.map(debtPlanOf), money);
  });
}

const measures: Readonly<Partial<Record<PlanObjective, (run: ClosedRun) => number>>> = {
  "least-cost": ({ debts }) => sumFen(debts.map(({ interestFen }) => interestFen)),
  "first-closed": ({ debts }) => Math.min(...debts.map(({ payments }) => payments.at(-1)?.month ?? 0)),
};

function debtPlanOf({ opening, payments, interestFen }: DebtRun): DebtPlan {
  const first = payments[0];
  assert(first !== undefined, "a debt that closes was paid");
  const kind = first.month > 1 ? "deferral" : payments.length === 1 ? "lump-sum" : "instalments";
  return {
    id: opening.id,
    kind,
    schedule: payments.map(({ day, fen }) => ({ day, fen })),
    review: kind === "deferral" ? first.day : null,
    totalFen: sumFen(payments.map((payment) => payment.fen)),
    openingPrincipalFen: opening.principalFen,
    openingChargesFen: opening.chargesFen,
    interestFen,
    mayPropose: opening.mayPropose,
  };
}

/** Nothing is paid until the review day; what then remains to be paid is not known, so no interest is stated. */
const bareDeferral = (opening: Opening, on: Day): DebtPlan => ({
  id: opening.id,
  kind: "deferral",
  schedule: [],
  review: addMonths(on, reviewMonths),
  totalFen: zeroFen,
  openingPrincipalFen: opening.principalFen,
  openingChargesFen: opening.chargesFen,
  interestFen: zeroFen,
  mayPropose: opening.mayPropose,
});

function planOf(objective: PlanObjective, debts: readonly DebtPlan[], { capacity, firmFen, on }: Money): Plan {
  const byDay = new Map<Day, Fen>();
  for (const { day, fen: paid } of debts.flatMap(({ schedule }) => schedule)) byDay.set(day, fen((byDay.get(day) ?? 0) + paid));
  const days = [...byDay.keys()].sort();
  const monthlyFen = [...byDay.values()].reduce(largerFen, zeroFen);
  const totalFen = sumFen(debts.map((debt) => debt.totalFen));
  assert(monthlyFen <= firmFen && firmFen <= capacity.capacityFen, "no month asks for more than the firm sum");
  assert(totalFen === sumFen(byDay.values()), "the months sum to the total");
  return {
    name: objective,
    objective,
    monthlyFen,
    months: days.length,
    totalFen,
    costFen: sumFen(debts.map((debt) => debt.interestFen)),
    lowerBoundFen: null,
    endDay: days.reduce(laterOf, on),
    debts,
    affordable: monthlyFen <= capacity.capacityFen,
    stress: stressOf(byDay, days, monthlyFen, capacity),
  };
}

function stressOf(byDay: ReadonlyMap<Day, Fen>, days: readonly Day[], monthlyFen: Fen, capacity: Capacity): Plan["stress"] {
  const shortFen = largerFen(fen(monthlyFen - capacity.stressedFen), zeroFen);
  const failsOn = days.find((day) => (byDay.get(day) ?? 0) > capacity.stressedFen) ?? null;
  return { percent: capacity.stressPercent, capacityFen: capacity.stressedFen, shortFen, fails: shortFen > 0, failsOn };
}

function shortfallOf(openings: readonly Opening[], money: Money): Shortfall {
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

const noWayOut = { serving: null, token: [] } as const;

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
