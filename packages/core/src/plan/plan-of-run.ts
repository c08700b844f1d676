/** A run told as a plan: what each debt gets when, what the months ask for, and which one fails when income falls. */

import { assert } from "../assert.ts";
import type { Capacity } from "../budget/capacity.ts";
import { addMonths, type Day, laterOf } from "../day.ts";
import { type Fen, fen, largerFen, sumFen, zeroFen } from "../money.ts";
import type { Opening } from "./opening.ts";
import type { DebtPlan, Plan, PlanObjective } from "./plan.ts";
import type { DebtRun } from "./run-plan.ts";

export interface Money {
  readonly capacity: Capacity;
  readonly firmFen: Fen;
  readonly on: Day;
  /** What no plan for all debts can cost less than in total, where it was solved. */
  readonly lowerBoundFen?: Fen | null;
}

/** What cannot be paid now is looked at again after three months: a product setting. */
export const reviewMonths = 3;

export function debtPlanOf({ opening, payments, interestFen }: DebtRun): DebtPlan {
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
export const bareDeferral = (opening: Opening, on: Day): DebtPlan => ({
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

export function planOf(objective: PlanObjective, debts: readonly DebtPlan[], money: Money): Plan {
  const { capacity, firmFen, on, lowerBoundFen = null } = money;
  const byDay = new Map<Day, Fen>();
  for (const { day, fen: paid } of debts.flatMap(({ schedule }) => schedule)) byDay.set(day, fen((byDay.get(day) ?? 0) + paid));
  const days = [...byDay.keys()].sort();
  const monthlyFen = [...byDay.values()].reduce(largerFen, zeroFen);
  const totalFen = sumFen(debts.map((debt) => debt.totalFen));
  assert(monthlyFen <= firmFen && firmFen <= capacity.capacityFen, "no month asks for more than the firm sum");
  assert(totalFen === sumFen(byDay.values()), "the months sum to the total");
  assert(lowerBoundFen === null || lowerBoundFen <= totalFen, "no plan costs less than the bound");
  return {
    name: objective,
    objective,
    monthlyFen,
    months: days.length,
    totalFen,
    costFen: sumFen(debts.map((debt) => debt.interestFen)),
    lowerBoundFen,
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
