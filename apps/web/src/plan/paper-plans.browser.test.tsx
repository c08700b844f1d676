/**
 * One debt of 3,000 without interest, and 1,000 left a month: by hand, three months of 1,000. With 1,500 a month it is two.
 */

import { aHousehold } from "@tanhao/core/budget/a-household";
import { capacityOf } from "@tanhao/core/budget/capacity";
import { type Fen, yuan } from "@tanhao/core/money";
import { on, owed } from "@tanhao/core/plan/a-plan";
import type { PlanInput } from "@tanhao/core/plan/plan-grounds";
import type { CaseStanding } from "@tanhao/core/standing/standing";
import { createRoot, createSignal } from "solid-js";
import { afterEach, expect, it } from "vitest";
import { createPaperPlans, type PaperPlans } from "./paper-plans.ts";

let leave: (() => void) | undefined;
afterEach(() => leave?.());

const question = (income: string): PlanInput => {
  const debts = [owed({ id: "d1", principal: "3000" })];
  const { facts } = aHousehold()
    .of(1)
    .living("fixed")
    .earning(["2026-10", income])
    .spending("生活", "4200", "other")
    .owing(...debts.map(({ debt }) => debt));
  const capacity = capacityOf(facts);
  if (!capacity.ok) throw new Error("the household is known");
  return { facts, standing: { on, debts } as unknown as CaseStanding, capacity: capacity.value, on };
};

function asking(first: PlanInput | null) {
  const [toPlan, ask] = createSignal(first);
  const papers = createRoot((dispose) => {
    leave = dispose;
    return createPaperPlans(toPlan);
  });
  return { papers, ask: (next: PlanInput | null) => ask(() => next) };
}

const monthly = (papers: PaperPlans): readonly Fen[] | undefined =>
  papers
    .made()
    ?.plans?.plans.slice(0, 1)
    .map(({ monthlyFen }) => monthlyFen);

it("come from beside the page: the page stands first, and the newest question is answered", async () => {
  const { papers, ask } = asking(question("5200"));
  expect(papers.made()).toBeNull();
  ask(question("5700"));
  expect(papers.made()).toBeNull();
  await expect.poll(() => monthly(papers)).toEqual([yuan("1500")]);
});

it("are there at once where something is about to go out", () => {
  const { papers } = asking(question("5200"));
  papers.makeNow();
  expect(monthly(papers)).toEqual([yuan("1000")]);
});

it("are there at once where they were made before", () => {
  const asked = question("5200");
  const first = asking(asked);
  first.papers.makeNow();
  expect(monthly(asking(asked).papers)).toEqual([yuan("1000")]);
});

it("are none where there can be none, without waiting", () => {
  expect(asking(null).papers.made()).toEqual({ toPlan: null, plans: null });
});
