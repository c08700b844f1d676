import { describe, expect, it } from "vitest";
import { fen, sumFen, yuan } from "../money.ts";
import { type Owed, payments, planBy, plansFor } from "./a-plan.ts";
import {
  cheapestBelow,
  highestRateFirst,
  interestInOrder,
  type Portfolio,
  type PortfolioDebt,
  portfolioDebts,
  portfolioOf,
  smallestFirst,
} from "./a-portfolio.ts";

const leastCost = (left: number, debts: readonly Owed[]) => planBy(plansFor(`${left}`, debts), "least-cost");
const costOf = (portfolio: Portfolio): number => leastCost(portfolio.budget / 100, portfolioDebts(portfolio)).costFen;

describe("the least cost", () => {
  it("pays one debt after the other, and the rest of a month to the next", () => {
    // 12 % bears 1 % a month. 1: a 1,000 + 10 = 1,010 - 600 = 410; b 500. 2: a 4.10 -> 414.10 paid, b gets 185.90.
    const plan = leastCost(600, [
      { id: "a", principal: "1000", rate: "12" },
      { id: "b", principal: "500" },
    ]);
    expect(payments(plan, "a")).toEqual([yuan("600"), yuan("414.10")]);
    expect(payments(plan, "b")).toEqual([yuan("185.90"), yuan("314.10")]);
    expect(plan.costFen).toBe(yuan("14.10"));
  });

  it("lets a debt with a smallest instalment wait where another one costs more", () => {
    // Waiting costs b nothing; its 300 a month would have kept a open for longer.
    const plan = leastCost(1000, [
      { id: "a", principal: "3000", rate: "36" },
      { id: "b", principal: "900", with: { limits: { minimum: yuan("300") } } },
    ]);
    // 3,000 x 3 % = 90 -> 2,090; 62.70 -> 1,152.70; 34.58 -> 187.28; 5.62 -> 192.90 paid, and 807.10 for b.
    expect(plan.costFen).toBe(sumFen([yuan("90"), yuan("62.70"), yuan("34.58"), yuan("5.62")]));
    expect(payments(plan, "b")).toEqual([yuan("807.10"), yuan("92.90")]);
  });

  it("keeps a longest term at the last moment, to the fen", () => {
    // b is free to keep and must end in month 3: a takes all of months 1 and 2 but what month 3 cannot hold, 200.
    const plan = leastCost(1000, [
      { id: "a", principal: "5000", rate: "24" },
      { id: "b", principal: "1200", with: { limits: { maxMonths: 3 } } },
    ]);
    expect(payments(plan, "b")).toEqual([yuan("200"), yuan("1000")]);
    expect(payments(plan, "a").slice(0, 2)).toEqual([yuan("1000"), yuan("800")]);
  });
});

describe("over portfolios from a seed", () => {
  const seeds = Array.from({ length: 70 }, (_, index) => index + 1);

  it("a search over payments month by month finds next to nothing cheaper", () => {
    const gaps = seeds.map((seed) => {
      const portfolio = portfolioOf(seed);
      const { costFen, totalFen } = leastCost(portfolio.budget / 100, portfolioDebts(portfolio));
      return (costFen - cheapestBelow(portfolio, costFen, 100).interest) / totalFen;
    });
    gaps.sort((a, b) => a - b);
    expect(gaps[Math.floor(gaps.length / 2)]).toBe(0);
    expect(gaps[Math.floor(gaps.length * 0.95)]).toBeLessThanOrEqual(0.005);
  }, 60_000);

  it("is never dearer than the highest rate first or the smallest first", () => {
    let compared = 0;
    for (const portfolio of seeds.map((seed) => portfolioOf(seed)))
      for (const order of [highestRateFirst, smallestFirst]) {
        const plain = interestInOrder(portfolio, order);
        if (plain === null) continue;
        compared += 1;
        expect(costOf(portfolio)).toBeLessThanOrEqual(plain);
      }
    expect(compared).toBeGreaterThan(seeds.length);
  }, 60_000);

  it("costs no more with more money, where lenders set no limits", () => {
    const free = (debt: PortfolioDebt): PortfolioDebt => ({ ...debt, minimum: 0, maxMonths: 60 });
    for (const { debts, budget } of seeds.map((seed) => portfolioOf(seed))) {
      const limitless = debts.map(free);
      const more = costOf({ debts: limitless, budget: budget + 10_000 });
      // Half a fen a debt and month is rounded either way.
      expect(more).toBeLessThanOrEqual(costOf({ debts: limitless, budget }) + debts.length * 30);
    }
  }, 60_000);

  it("sums to its schedules, within the sum a month", () => {
    for (const portfolio of seeds.map((seed) => portfolioOf(seed))) {
      const plan = leastCost(portfolio.budget / 100, portfolioDebts(portfolio));
      const dues = plan.debts.flatMap(({ schedule }) => schedule);
      expect(sumFen(dues.map((due) => due.fen))).toBe(plan.totalFen);
      for (const { day } of dues) {
        const month = dues.filter((due) => due.day === day).map((due) => due.fen);
        expect(sumFen(month)).toBeLessThanOrEqual(fen(portfolio.budget));
      }
    }
  }, 60_000);
});
