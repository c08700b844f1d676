import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yuan } from "../money.ts";
import { fair, type Owed, on, owed, planBy, plansFor } from "./a-plan.ts";
import { missedMonthsOf } from "./if-month-fails.ts";
import { openingOf } from "./opening.ts";

describe("one month in which nothing can be paid", () => {
  // 1,000 at 12 % with 100 interest open, 400 a month: 400, 400, 320.27 (make-plans.test.ts), 1,120.27 in all.
  const one = (limits: NonNullable<Owed["with"]>["limits"] = {}) =>
    fair(plansFor("400", [{ id: "a", principal: "1000", charges: "100", rate: "12", with: { limits } }])).ifMonthFails;

  it("is caught up with inside the firm sum, a month later and at the contract rate", () => {
    // 1: +10. 2: +10 -> 1,120; 400 -> 720. 3: +7.20; 400 -> 327.20. 4: +3.27 -> 330.47. In all 1,130.47.
    expect(one()?.first).toEqual({
      day: "2026-12-24",
      missedFen: yuan("400"),
      caughtUp: true,
      endDay: "2027-03-24",
      costsFen: yuan("10.20"),
      mayEnd: ["a"],
      breaks: [],
    });
  });

  it("harms most where it costs most: here the first, the most principal being left", () => {
    // The second: 710 +7.10 +7.10 -> 724.20; 400 -> 324.20; +3.24. 7.17 more. The third: 3.17 more.
    expect(one()?.worst).toEqual(one()?.first);
  });

  it("breaks the limits it breaks: a smallest instalment, and the longest term", () => {
    expect(one({ minimum: yuan("300") })?.first).toMatchObject({ caughtUp: true, breaks: [{ id: "a", limit: "minimum" }] });
    expect(one({ maxMonths: 3 })?.first).toMatchObject({
      caughtUp: false,
      endDay: "2027-03-24",
      breaks: [{ id: "a", limit: "max-months" }],
    });
    expect(one({ maxMonths: 4 })?.first).toMatchObject({ caughtUp: true, breaks: [] });
  });

  it("at the end of the longest plan is not caught up with in time", () => {
    const plan = fair(plansFor("100", [{ id: "a", principal: "6000" }])); // 60 months of 100
    expect(plan.ifMonthFails?.first).toMatchObject({ caughtUp: false, endDay: "2031-12-24", costsFen: 0 });
  });

  it("puts off what has not begun, not what has: a debt that waits starts a month later", () => {
    // a: 1,000 four times, 100. b: 900 beside it, 1,000 three times, 100. Without the first month everything is a month later.
    const plan = planBy(
      plansFor("1000", [
        { id: "a", principal: "4100" },
        { id: "b", principal: "4000" },
      ]),
      "legal-danger-first",
    );
    expect(plan.endDay).toBe("2027-08-24");
    expect(plan.ifMonthFails?.first).toEqual({
      day: "2026-12-24",
      missedFen: yuan("1000"),
      caughtUp: true,
      endDay: "2027-09-24",
      costsFen: 0,
      mayEnd: ["a"],
      breaks: [],
    });
  });

  it("ends no arrangement and breaks no limit of a debt that may not be proposed on", () => {
    const debts: Owed[] = [
      { id: "a", principal: "400" },
      { id: "b", principal: "400", with: { limits: { minimum: yuan("100") } } },
    ];
    const openings = debts.flatMap((debt) => openingOf(owed(debt)) ?? []).map((one) => ({ ...one, mayPropose: one.id === "a" }));
    const missed = missedMonthsOf(openings, on, yuan("200"))(fair(plansFor("200", debts)).debts);
    expect(missed?.first).toMatchObject({ missedFen: yuan("200"), mayEnd: ["a"], breaks: [] });
  });

  it("is never cheaper than paying, and never ends sooner", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            principal: fc.integer({ min: 1000, max: 900_000 }),
            charges: fc.integer({ min: 0, max: 90_000 }),
            rate: fc.integer({ min: 0, max: 36 }),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        fc.integer({ min: 200, max: 4000 }),
        (debts, left) => {
          const owing = debts.map(({ principal, charges, rate }, index) => ({
            id: `d${index}`,
            principal: (principal / 100).toFixed(2),
            charges: (charges / 100).toFixed(2),
            rate: `${rate}`,
          }));
          for (const { ifMonthFails, endDay } of plansFor(`${left}`, owing).plans)
            for (const missed of ifMonthFails ? [ifMonthFails.first, ifMonthFails.worst] : []) {
              if (missed.costsFen !== null) expect(missed.costsFen).toBeGreaterThanOrEqual(0);
              if (missed.endDay !== null) expect(missed.endDay >= endDay).toBe(true);
              expect(missed.missedFen).toBeLessThanOrEqual(left * 100);
            }
        },
      ),
      { numRuns: 30 },
    ));
});
