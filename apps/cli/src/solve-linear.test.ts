import { yuan } from "@tanhao/core/money";
import { type Owed, planBy, plansFor } from "@tanhao/core/plan/a-plan";
import { cheapestBelow, portfolioDebts, portfolioOf } from "@tanhao/core/plan/a-portfolio";
import { describe, expect, it } from "vitest";
import { loadSolve } from "./solve-linear.ts";

const solve = await loadSolve();
const leastCost = (left: string, debts: readonly Owed[]) => planBy(plansFor(left, debts, undefined, solve), "least-cost");

describe("a linear program", () => {
  it("is solved: the least x + 2y with x + y at least 3 and x at most 2 is 4", () => {
    const sumAtLeast = {
      terms: [
        { variable: 0, value: -1 },
        { variable: 1, value: -1 },
      ],
      most: -3,
    };
    expect(solve({ costs: [1, 2], rows: [sumAtLeast, { terms: [{ variable: 0, value: 1 }], most: 2 }] })).toBeCloseTo(4, 6);
  });

  it("without a solution has no cost", () => {
    expect(solve({ costs: [1], rows: [{ terms: [{ variable: 0, value: 1 }], most: -1 }] })).toBeNull();
  });
});

describe("the lower bound of a plan", () => {
  it("is what is owed where nothing bears interest, but for half a fen a debt and month", () => {
    const { lowerBoundFen, totalFen } = leastCost("1200", [
      { id: "a", principal: "30000" },
      { id: "b", principal: "15000", charges: "600" },
    ]);
    expect(totalFen).toBe(yuan("45600"));
    expect(lowerBoundFen).toBeLessThanOrEqual(totalFen);
    expect(lowerBoundFen).toBeGreaterThan(totalFen - 2 * 60 - 10);
  });

  it("counts what one payment cannot avoid: a month's interest on what is left", () => {
    // 1,000 at 12 %, 600 a month: 10 in the first month; 410 is left and bears 4.10 in the second.
    const { lowerBoundFen, totalFen } = leastCost("600", [{ id: "a", principal: "1000", rate: "12" }]);
    expect(totalFen).toBe(yuan("1014.10"));
    expect(lowerBoundFen).toBeGreaterThan(yuan("1010"));
    expect(lowerBoundFen).toBeLessThanOrEqual(totalFen);
  });

  it("is never above what another search finds, nor far below", () => {
    for (let seed = 1; seed <= 14; seed += 1) {
      const portfolio = portfolioOf(seed);
      const { lowerBoundFen, totalFen, costFen } = leastCost(`${portfolio.budget / 100}`, portfolioDebts(portfolio));
      expect(lowerBoundFen).toBeLessThanOrEqual(totalFen - costFen + cheapestBelow(portfolio, costFen, 100).interest);
      expect(lowerBoundFen).toBeGreaterThan(totalFen * 0.98);
    }
  });

  it("is not stated where nothing solves for it", () => {
    expect(planBy(plansFor("600", [{ id: "a", principal: "1000" }]), "least-cost").lowerBoundFen).toBeNull();
  });
});
