/** Every figure of a budget and a plan opens into sentences, in both languages, and every code of the core has its words. */

import { aHousehold } from "@tanhao/core/budget/a-household";
import { capacityOf, explainStress } from "@tanhao/core/budget/capacity";
import { explainFirmSum, firmSumOf } from "@tanhao/core/budget/firm-sum";
import { day } from "@tanhao/core/day";
import { aDebt } from "@tanhao/core/debt/a-debt";
import { emptyBalance } from "@tanhao/core/debt/balance";
import { incomeTypes, spendingKinds } from "@tanhao/core/debt/case-facts";
import type { Explanation } from "@tanhao/core/explain/explanation";
import { actionKinds } from "@tanhao/core/followup/action";
import { commitmentParts } from "@tanhao/core/followup/commitment";
import { toYuan, yuan } from "@tanhao/core/money";
import { explainMonthly, explainPlanStress, explainPlanTotal } from "@tanhao/core/plan/explain-plan";
import { makePlans } from "@tanhao/core/plan/make-plans";
import { planObjectives } from "@tanhao/core/plan/plan";
import type { CaseStanding } from "@tanhao/core/standing/standing";
import { describe, expect, it } from "vitest";
import { followup as followupInEnglish } from "./en/followup.ts";
import { plan as planInEnglish } from "./en/plan.ts";
import { type ExplanationWords, type WordedExplanation, wordExplanation } from "./word-explanation.ts";
import { followup as followupInChinese } from "./zh-CN/followup.ts";
import { plan as planInChinese } from "./zh-CN/plan.ts";

const wordsOf = ({ nodes, terms, conventions }: typeof planInChinese): ExplanationWords => ({
  nodes,
  terms,
  conventions,
  money: toYuan,
  exact: (amount) => amount,
  day: (on) => on,
  days: String,
  rate: () => "",
  percent: (digits) => `${digits}%`,
  fact: (path) => path,
  row: (file, line) => `${file}:${line}`,
  title: (title) => title,
  article: (title) => title,
});

const on = day("2026-11-24");
const debt = aDebt().at("12").debt;
const standing = {
  on,
  debts: [
    {
      debt,
      on,
      balance: { ...emptyBalance, principal: yuan("5000"), interest: yuan("100") },
      difference: [],
      account: null,
      missing: [],
      words: { set: "open" },
    },
  ],
} as unknown as CaseStanding; // a plan reads nothing else

const household = aHousehold()
  .of(2)
  .living("irregular")
  .earning(["2026-10", "4000"], ["2026-09", "4400"])
  .spending("房租", "1500", "housing")
  .spending("吃饭", "900", "food")
  .with({ livingFloor: { fenPerPerson: yuan("1300") } });

function trees(): Explanation[] {
  const found: Explanation[] = [];
  const nobody = aHousehold().living("none").spending("吃饭", "900", "food");
  for (const { facts } of [household, household.with({ firm: yuan("900") }), household.with({ firm: yuan("9000") }), nobody]) {
    const capacity = capacityOf(facts);
    if (!capacity.ok) throw new Error("the household is known");
    const firm = firmSumOf(facts, capacity.value);
    found.push(explainStress(capacity.value), explainFirmSum(firm, capacity.value));
    for (const plan of makePlans({ facts, standing, capacity: capacity.value, on }).plans) {
      found.push(explainPlanTotal(plan, standing), explainMonthly(plan, firm, capacity.value), explainPlanStress(plan, capacity.value));
    }
  }
  return found;
}

const leavesOf = (tree: WordedExplanation): WordedExplanation[] => (tree.parts.length === 0 ? [tree] : tree.parts.flatMap(leavesOf));

describe.each([
  ["Chinese", planInChinese, followupInChinese],
  ["English", planInEnglish, followupInEnglish],
])("%s", (_, plan, followup) => {
  it("words every node of every figure, and every sentence is used", () => {
    const used = new Set<string>();
    const walk = (tree: Explanation): void => {
      used.add(tree.key);
      tree.parts.forEach(walk);
    };
    for (const tree of trees()) {
      walk(tree);
      expect(wordExplanation(tree, wordsOf(plan)).text).not.toContain("undefined");
    }
    expect([...used].sort()).toEqual(Object.keys(plan.nodes).sort());
  });

  it("ends every branch in a fact or a way of counting", () => {
    const withoutOrigin = trees()
      .flatMap((tree) => leavesOf(wordExplanation(tree, wordsOf(plan))))
      .filter(({ origin }) => origin === null);
    // The opening balance ends in its account, which this test leaves out.
    expect(new Set(withoutOrigin.map(({ text }) => text))).toEqual(
      new Set([plan.nodes["plan.opening"]({ principal: "5000.00", charges: "100.00" })]),
    );
  });

  it("has a word for every code", () => {
    for (const objective of planObjectives) expect(plan.conventions).toHaveProperty([`plan.${objective}`]);
    expect(Object.keys(followup.actions).sort()).toEqual([...actionKinds].sort());
    expect(Object.keys(followup.ask).sort()).toEqual([...commitmentParts].sort());
    for (const code of [...incomeTypes, ...spendingKinds]) expect(plan.terms).toHaveProperty(code);
  });
});

it("a calendar that others may see names no lender, no sum and no debt", () => {
  for (const { calendar } of [followupInChinese, followupInEnglish])
    for (const title of Object.values(calendar)) expect(title).not.toMatch(/债|欠|还款|贷|元|debt|loan|owe|lender|yuan|\d/);
});
