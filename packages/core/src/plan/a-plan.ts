/** Builds debts owed, and plans for them, for tests in sentences. Not for the program: it fills in facts a real case must state. */

import { assert } from "../assert.ts";
import { aHousehold } from "../budget/a-household.ts";
import { capacityOf } from "../budget/capacity.ts";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { type Balance, emptyBalance } from "../debt/balance.ts";
import type { LumpSum } from "../debt/case-facts.ts";
import type { Debt } from "../debt/debt.ts";
import { debtId } from "../ids.ts";
import { yuan } from "../money.ts";
import { parseRate } from "../rate.ts";
import type { CaseStanding, DebtStanding } from "../standing/standing.ts";
import type { Solve } from "./lower-bound.ts";
import { makePlans } from "./make-plans.ts";
import type { DebtPlan, Plan, PlanObjective, Plans } from "./plan.ts";

export const on = day("2026-11-24");

export const dailyPercent = (value: string) => {
  const rate = parseRate(value, "day", "percent");
  assert(rate.ok, "a rate");
  return rate.value;
};

export interface Owed {
  readonly id: string;
  readonly principal: string;
  /** Interest, and apart from it penalty interest. */
  readonly charges?: string;
  readonly penalty?: string;
  readonly rate?: string;
  readonly with?: Partial<Debt>;
  readonly balance?: null;
}

export const owed = ({ id, principal, charges = "0", penalty = "0", rate = "0", with: changes = {}, balance }: Owed): DebtStanding => {
  const debt = aDebt()
    .at(rate)
    .with({ id: debtId(id), ...changes }).debt;
  const parts: Balance = { ...emptyBalance, principal: yuan(principal), interest: yuan(charges), "penalty-interest": yuan(penalty) };
  return {
    debt,
    on,
    balance: balance === null ? null : parts,
    account: null,
    missing: balance === null ? ["principal.paidOut"] : [],
    difference: [],
    perDayFen: null,
    perMonthFen: null,
    yearlyCost: null,
    findings: [],
    timeline: [],
    words: { set: "open" },
  } as unknown as DebtStanding; // a plan reads nothing else
};

/** Plans for debts owed by a household with so much left a month. */
export function plansFor(left: string, debts: readonly Owed[], chosen?: string, solve?: Solve, sums: readonly LumpSum[] = []): Plans {
  const standings = debts.map(owed);
  const household = aHousehold()
    .of(1)
    .living("fixed")
    .earning(["2026-10", "5200"])
    .spending("生活", `${5200 - Number(left)}`, "other")
    .owing(...standings.map(({ debt }) => debt));
  const { facts } = household.with({ lumpSums: sums, ...(chosen !== undefined && { firm: yuan(chosen) }) });
  const capacity = capacityOf(facts);
  assert(capacity.ok, "the household is known");
  return makePlans({
    facts,
    standing: { on, debts: standings } as unknown as CaseStanding,
    capacity: capacity.value,
    on,
    ...(solve && { solve }),
  });
}

/** Money that comes once: `aSum("姐姐", "5000", "2026-12-20")`. */
export const aSum = (source: string, amount: string, comes: string): LumpSum => ({ source, fen: yuan(amount), on: day(comes) });

export const planBy = (plans: Plans, objective: PlanObjective): Plan => {
  const plan = plans.plans.find((one) => one.objective === objective);
  assert(plan !== undefined, `there is a plan by ${objective}`);
  return plan;
};
export const fair = (plans: Plans): Plan => planBy(plans, "fair-shares");
export const debtOf = (plan: Plan, id: string): DebtPlan => {
  const debt = plan.debts.find((one) => one.id === id);
  assert(debt !== undefined, `${id} is planned`);
  return debt;
};
export const payments = (plan: Plan, id: string): number[] => debtOf(plan, id).schedule.map((due) => due.fen);
