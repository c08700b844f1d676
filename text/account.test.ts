import type { Account } from "@tanhao/core/accrual/account";
import { explainAllocation, explainTotal } from "@tanhao/core/accrual/explain-account";
import { runAccount } from "@tanhao/core/accrual/run-account";
import { day } from "@tanhao/core/day";
import { aDebt, defaultFeeOf } from "@tanhao/core/debt/a-debt";
import { describe, expect, it } from "vitest";
import { explanationWords as english } from "./en/explanation.ts";
import { type WordedExplanation, wordExplanation } from "./word-explanation.ts";
import { explanationWords as chinese } from "./zh-CN/explanation.ts";

const textsOf = (worded: WordedExplanation): readonly string[] => [worded.text, worded.origin ?? "", ...worded.parts.flatMap(textsOf)];

describe("an account opened in words", () => {
  const debt = aDebt().lent("3000", "2025-01-15", "2900").at("12", 360).repaidBy("equal-instalments", 3, "2025-02-15");
  const late = debt.overdueAt("1.5", { compound: true, defaultFee: defaultFeeOf("0.05", "once") }).paying("700", "2025-03-01");
  const rebuild = (): Account => {
    const account = runAccount(late.debt, day("2025-04-10"));
    if (!account.ok) throw new Error("the account is complete");
    return account.value;
  };

  it.each([
    ["Chinese", chinese],
    ["English", english],
  ])("has a sentence for every step in %s, with nothing left open", (_, words) => {
    const account = rebuild();
    const opened = [explainTotal(account), ...account.allocations.map((allocation) => explainAllocation(account, allocation))];
    const texts = opened.flatMap((explanation) => textsOf(wordExplanation(explanation, words)));
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|%倍/);
  });

  it("says a penalty as so many times the contract rate", () => {
    const texts = textsOf(wordExplanation(explainTotal(rebuild()), chinese));
    expect(texts.some((text) => text.includes("年利率12%的1.5倍，一年按360天"))).toBe(true);
  });
});
