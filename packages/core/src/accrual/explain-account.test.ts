import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, defaultFeeOf } from "../debt/a-debt.ts";
import { balanceParts } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import type { Explanation } from "../explain/explanation.ts";
import { yuan } from "../money.ts";
import type { Account } from "./account.ts";
import { explainAllocation, explainPart, explainTotal } from "./explain-account.ts";
import { runAccount } from "./run-account.ts";

const debt = aDebt()
  .lent("3000", "2025-01-15", "2900")
  .at("12", 360)
  .repaidBy("equal-instalments", 3, "2025-02-15")
  .overdueAt("1.5", { compound: true, defaultFee: defaultFeeOf("0.05", "once"), graceDays: 3 })
  .with({ fees: [{ name: "担保费", fen: yuan("12.50"), when: "each-period" }] })
  .paying("700", "2025-03-01", { file: "files/bill.csv", line: 57 })
  .paying("5", "2025-03-20").debt;

const accountOf = (of: Debt = debt, on = "2025-05-20"): Account => {
  const run = runAccount(of, day(on));
  if (!run.ok) throw new Error(`missing ${run.error.missing.join(", ")}`);
  return run.value;
};

const moneyOf = (explanation: Explanation): number => (explanation.result?.is === "money" ? explanation.result.fen : 0);
const sumOfParts = (explanation: Explanation): number => explanation.parts.reduce((sum, part) => sum + moneyOf(part), 0);

const leavesOf = (explanation: Explanation): readonly Explanation[] =>
  explanation.parts.length === 0 ? [explanation] : explanation.parts.flatMap(leavesOf);

describe("an opened figure", () => {
  it("is the sum of its parts, the total and each part", () => {
    const account = accountOf();
    expect(sumOfParts(explainTotal(account))).toBe(moneyOf(explainTotal(account)));
    for (const part of balanceParts) {
      const explanation = explainPart(account, part);
      expect([part, sumOfParts(explanation)]).toEqual([part, moneyOf(explanation)]);
      expect(moneyOf(explanation)).toBe(account.balance[part]);
    }
  });

  it("ends in facts, rows and conventions, never in nothing", () => {
    for (const leaf of leavesOf(explainTotal(accountOf()))) expect([leaf.key, leaf.origin]).not.toEqual([leaf.key, null]);
  });

  it("shows what a payment was set against and the row it stands in", () => {
    const account = accountOf();
    const [first] = account.allocations.filter((allocation) => allocation.payment !== null);
    if (!first) throw new Error("the first payment has an allocation");
    const explanation = explainAllocation(account, first);
    expect(explanation.origin).toEqual({ from: "row", file: "files/bill.csv", line: 57 });
    expect(moneyOf(explanation)).toBe(yuan("700"));
    expect(sumOfParts(explanation)).toBe(yuan("700"));
  });
});
