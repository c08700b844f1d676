/** A draft told as a plan: what each debt gets when and from where, what the months ask for, and what fails when income falls. */

import { assert } from "../assert.ts";
import type { Capacity } from "../budget/capacity.ts";
import { plainStressPercent } from "../budget/stress.ts";
import { addMonths, type Day, laterOf } from "../day.ts";
import type { LumpSum } from "../debt/case-facts.ts";
import { type Fen, fen, largerFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import type { Draft, Means } from "./draft-plans.ts";
import type { Closing } from "./lump-sums.ts";
import type { Opening } from "./opening.ts";
import type { DebtPlan, Plan, PlanObjective, SumUsed } from "./plan.ts";
import type { DebtRun } from "./run-plan.ts";
import { stressOf } from "./stress-of-plan.ts";

export interface Money extends Means {
  readonly capacity: Capacity;
}

/** What is known of a plan beside its own payments. */
export interface Beside {
  /** What no plan for all debts can cost less than in total, where it was solved. */
  readonly lowerBoundFen: Fen | null;
  /** The least total of the plans it stands beside. */
  readonly leastTotalFen: Fen;
  readonly ifMonthFails: Plan["ifMonthFails"];
  readonly withWaiver: Plan["withWaiver"];
}

/** What cannot be paid now is looked at again after three months: a product setting. */
export const reviewMonths = 3;

export const debtPlansOf = ({ closed, run }: Pick<Draft, "closed" | "run">): DebtPlan[] => [
  ...run.debts.map(debtPlanOf),
  ...closed.map(closingPlanOf),
];

function debtPlanOf({ opening, payments, interestFen }: DebtRun): DebtPlan {
  const first = payments[0];
  assert(first !== undefined, "a debt that closes was paid");
  const inOne = payments.length === 1 && opening.takesLumpSum;
  const kind = first.month > 1 ? "deferral" : inOne ? "lump-sum" : "instalments";
  return {
    ...startOf(opening),
    kind,
    schedule: payments.map(({ day, fen }) => ({ day, fen })),
    review: kind === "deferral" ? first.day : null,
    totalFen: sumFen(payments.map((payment) => payment.fen)),
    interestFen,
    paidFrom: [],
  };
}

export function closingPlanOf({ opening, day, fen: paidFen, interestFen, paidFrom }: Closing): DebtPlan {
  assert(paidFen === sumFen(paidFrom.map((sum) => sum.fen)), "what a debt is closed with comes from the sums named");
  return {
    ...startOf(opening),
    kind: "lump-sum",
    schedule: [{ day, fen: paidFen }],
    review: null,
    totalFen: paidFen,
    interestFen,
    paidFrom,
  };
}

/** Nothing is paid until the review day; what then remains to be paid is not known, so no interest is stated. */
export const bareDeferral = (opening: Opening, on: Day): DebtPlan => ({
  ...startOf(opening),
  kind: "deferral",
  schedule: [],
  review: addMonths(on, reviewMonths),
  totalFen: zeroFen,
  interestFen: zeroFen,
  paidFrom: [],
});

const startOf = ({ id, principalFen, chargesFen, mayPropose }: Opening) => ({
  id,
  openingPrincipalFen: principalFen,
  openingChargesFen: chargesFen,
  mayPropose,
});

export function planOf(objective: PlanObjective, debts: readonly DebtPlan[], money: Money, beside: Beside): Plan {
  const { capacity, firmFen, on, sums } = money;
  const byDay = paidByDay(debts.filter(({ paidFrom }) => paidFrom.length === 0));
  const monthlyFen = [...byDay.values()].reduce(largerFen, zeroFen);
  const totalFen = sumFen(debts.map((debt) => debt.totalFen));
  assert(monthlyFen <= firmFen && firmFen <= largerFen(capacity.capacityFen, zeroFen), "no month asks for more than the firm sum");
  assert(totalFen === sumFen(paidByDay(debts).values()), "the days sum to the total");
  assert(beside.lowerBoundFen === null || beside.lowerBoundFen <= totalFen, "no plan costs less than the bound");
  return {
    name: objective,
    objective,
    monthlyFen,
    months: byDay.size,
    totalFen,
    choiceCostFen: subtractFen(totalFen, beside.leastTotalFen),
    costFen: sumFen(debts.map((debt) => debt.interestFen)),
    lowerBoundFen: beside.lowerBoundFen,
    endDay: lastDayOf(debts, on),
    firstClosed: firstClosedOf(debts),
    debts,
    lumpSums: sums.map((sum) => useOf(sum, debts)),
    affordable: monthlyFen <= largerFen(capacity.capacityFen, zeroFen),
    stress: stressOf(byDay, capacity, capacity.stressPercent),
    stressAt20: stressOf(byDay, capacity, plainStressPercent),
    ifMonthFails: beside.ifMonthFails,
    withWaiver: beside.withWaiver,
  };
}

function paidByDay(debts: readonly DebtPlan[]): Map<Day, Fen> {
  const byDay = new Map<Day, Fen>();
  for (const { day, fen: paid } of debts.flatMap(({ schedule }) => schedule)) byDay.set(day, fen((byDay.get(day) ?? 0) + paid));
  return byDay;
}

export const lastDayOf = (debts: readonly DebtPlan[], on: Day): Day =>
  debts.flatMap(({ schedule }) => schedule.map(({ day }) => day)).reduce(laterOf, on);

/** A deferral without a schedule ends nothing. */
function firstClosedOf(debts: readonly DebtPlan[]): Plan["firstClosed"] {
  const ends = debts.flatMap(({ id, schedule }) => {
    const last = schedule.at(-1);
    return last === undefined ? [] : [{ id, day: last.day }];
  });
  return ends.reduce<Plan["firstClosed"]>((first, end) => (first === null || end.day < first.day ? end : first), null);
}

function useOf({ source, on, fen: sum }: LumpSum, debts: readonly DebtPlan[]): SumUsed {
  const usedFen = sumFen(
    debts.flatMap(({ paidFrom }) => paidFrom.filter((part) => part.source === source && part.on === on).map((part) => part.fen)),
  );
  assert(usedFen <= sum, "no more is taken of a sum than it is");
  return { source, on, fen: sum, usedFen };
}
