/** Plans that are kept are used only while nothing they rest on has changed; what comes out is what is made anew. */

import { aHousehold } from "@tanhao/core/budget/a-household";
import { type Capacity, capacityOf } from "@tanhao/core/budget/capacity";
import { day } from "@tanhao/core/day";
import { yuan } from "@tanhao/core/money";
import { aSum, on, owed } from "@tanhao/core/plan/a-plan";
import { makePlans, plansOn } from "@tanhao/core/plan/make-plans";
import { type PlanInput, planGroundsOf } from "@tanhao/core/plan/plan-grounds";
import type { CaseStanding, DebtStanding } from "@tanhao/core/standing/standing";
import { expect, test } from "vitest";
import { keepPlans, plansKept } from "./plans-kept.ts";
import { plansOnce } from "./plans-once.ts";

const capacityIn = (facts: PlanInput["facts"]): Capacity => {
  const capacity = capacityOf(facts);
  if (!capacity.ok) throw new Error("the household is known");
  return capacity.value;
};

const caseOf = (debts: readonly DebtStanding[]): PlanInput => {
  const { facts } = aHousehold()
    .of(1)
    .living("fixed")
    .earning(["2026-10", "5200"])
    .spending("生活", "4200", "other")
    .owing(...debts.map(({ debt }) => debt));
  return { facts, standing: { on, debts } as unknown as CaseStanding, capacity: capacityIn(facts), on };
};

const debts = () => [owed({ id: "d1", principal: "3000", rate: "0.05" }), owed({ id: "d2", principal: "2000" })];

test("the same case has its plans already, also where its facts were read anew", () => {
  const first = caseOf(debts());
  const plans = plansOnce(first);
  expect(plansOnce({ ...first, facts: structuredClone(first.facts) })).toBe(plans);
  expect(plans).toEqual(makePlans(first));
});

test("what changes no plan makes none: the number of a contract, a name", () => {
  const before = caseOf(debts());
  const plans = plansOnce(before);
  const [first, second] = before.standing.debts;
  const numbered = first && { ...first, debt: { ...first.debt, contract: { number: "QH-2024-0001" } } };
  const changed = withDebts({ ...before, facts: { ...before.facts, borrower: { ...before.facts.borrower, name: "林某" } } }, [
    numbered,
    second,
  ]);
  expect(plansOnce(changed)).toBe(plans);
  expect(plans).toEqual(makePlans(changed));
});

test("those made elsewhere are found where the same is asked, and nowhere else", () => {
  const asked = caseOf(debts());
  expect(plansKept(asked)).toBeNull();
  const plans = makePlans(asked);
  keepPlans(asked, plans);
  expect(plansKept(asked)).toBe(plans);
  expect(plansOnce(asked)).toBe(plans);
  expect(plansKept({ ...asked, facts: { ...asked.facts, firm: yuan("400") } })).toBeNull();
  expect(plansKept({ ...asked, solve: () => null })).toBeNull();
});

test("what they rest on can be handed to a worker and says the same there", () => {
  const asked = caseOf(debts());
  expect(plansOn(structuredClone(planGroundsOf(asked)))).toEqual(makePlans(asked));
});

test.each<[string, (before: PlanInput) => PlanInput]>([
  ["another sum each month", (before) => ({ ...before, facts: { ...before.facts, firm: yuan("400") } })],
  ["a sum that comes once", (before) => ({ ...before, facts: { ...before.facts, lumpSums: [aSum("姐姐", "1000", "2026-12-20")] } })],
  ["less to spare", (before) => ({ ...before, capacity: { ...before.capacity, capacityFen: yuan("300") } })],
  ["another day", (before) => ({ ...before, on: day("2026-12-24") })],
  ["a debt that stands otherwise", (before) => withDebts(before, [before.standing.debts[0], owed({ id: "d2", principal: "2500" })])],
  ["a debt less", (before) => withDebts(before, before.standing.debts.slice(0, 1))],
])("%s has plans of its own", (_, change) => {
  const before = caseOf(debts());
  const plans = plansOnce(before);
  const changed = change(before);
  expect(plansOnce(changed)).not.toBe(plans);
  expect(plansOnce(changed)).toEqual(makePlans(changed));
});

const withDebts = (before: PlanInput, list: readonly (DebtStanding | undefined)[]): PlanInput => ({
  ...before,
  standing: { ...before.standing, debts: list.filter((one) => one !== undefined) },
});
