import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen, sumFen, yuan } from "../money.ts";
import { debtOf, fair, planBy, plansFor } from "./a-plan.ts";
import { portfolioDebts, portfolioOf } from "./a-portfolio.ts";
import { planCalendar } from "./plan-calendar.ts";

describe("a plan month by month", () => {
  it("says who gets what on which day, what is still to be paid, and who is done with", () => {
    // 3,000 and 1,000 without interest, 1,000 a month, the smallest first: 1,000 to b, then three months of 1,000 to a.
    const plan = planBy(
      plansFor("1000", [
        { id: "a", principal: "3000" },
        { id: "b", principal: "1000" },
      ]),
      "first-closed",
    );
    expect(planCalendar(plan)).toEqual([
      {
        month: "2026-12",
        dues: [{ id: "b", day: "2026-12-24", fen: yuan("1000") }],
        fen: yuan("1000"),
        leftFen: yuan("3000"),
        closes: ["b"],
      },
      { month: "2027-01", dues: [{ id: "a", day: "2027-01-24", fen: yuan("1000") }], fen: yuan("1000"), leftFen: yuan("2000"), closes: [] },
      { month: "2027-02", dues: [{ id: "a", day: "2027-02-24", fen: yuan("1000") }], fen: yuan("1000"), leftFen: yuan("1000"), closes: [] },
      { month: "2027-03", dues: [{ id: "a", day: "2027-03-24", fen: yuan("1000") }], fen: yuan("1000"), leftFen: 0, closes: ["a"] },
    ]);
  });

  it("puts what falls on different days of one month into that month, by day", () => {
    const plan = fair(
      plansFor("1000", [
        { id: "a", principal: "1500" },
        { id: "b", principal: "500" },
      ]),
    );
    const moved = {
      ...plan,
      debts: plan.debts.map((debt) =>
        debt.id === "a"
          ? debt
          : { ...debt, schedule: debt.schedule.map((due) => ({ ...due, day: `${due.day.slice(0, 8)}05` as typeof due.day })) },
      ),
    };
    const [first] = planCalendar(moved);
    expect(first?.dues.map(({ id, day }) => `${id} ${day}`)).toEqual(["b 2026-12-05", "a 2026-12-24"]);
    expect(first?.fen).toBe(yuan("1000"));
  });

  it("has no month for debts that only wait", () => {
    const { shortfall } = plansFor("300", [
      { id: "a", principal: "50000", with: { limits: { minimum: yuan("2000") } } },
      { id: "b", principal: "600" },
    ]);
    const serving = shortfall?.serving;
    expect(serving && debtOf(serving, "a").schedule).toEqual([]);
    expect(serving && planCalendar(serving).map(({ fen: sum, closes }) => [sum, closes])).toEqual([
      [yuan("300"), []],
      [yuan("300"), ["b"]],
    ]);
  });

  it("gives every plan's total to the fen, and closes each debt once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (seed) => {
        const portfolio = portfolioOf(seed, { count: 3, months: 9 });
        for (const plan of plansFor((portfolio.budget / 100).toFixed(2), portfolioDebts(portfolio)).plans) {
          const months = planCalendar(plan);
          expect(sumFen(months.map((month) => month.fen))).toBe(plan.totalFen);
          expect(months.at(-1)?.leftFen).toBe(fen(0));
          expect(months.flatMap(({ closes }) => closes).sort()).toEqual(plan.debts.map(({ id }) => id).sort());
        }
      }),
      { numRuns: 30 },
    );
  });
});
