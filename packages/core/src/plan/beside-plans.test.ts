/** What stands beside the plans: what choosing one costs, a fall by a fifth, a waiver, the money above the firm sum, the routes. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import type { Confidence } from "../explain/citation.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { yuan } from "../money.ts";
import { aSum, fair, type Owed, on, planBy, plansFor } from "./a-plan.ts";
import { insolvencyWhere } from "./insolvency-where.ts";

describe("choosing a plan", () => {
  const plans = plansFor("1000", [
    { id: "dear", principal: "3000", rate: "36" },
    { id: "plain", principal: "2000" },
  ]);

  it("costs what its total is above the least", () => {
    expect(planBy(plans, "least-cost").choiceCostFen).toBe(0);
    // least cost: 36 % a year is 3 % a month on 3,000, 2,090, 1,152.70, 187.28: 90.00, 62.70, 34.58, 5.62
    expect(planBy(plans, "least-cost").totalFen).toBe(yuan("5192.90"));
    for (const plan of plans.plans) expect(plan.choiceCostFen).toBe(plan.totalFen - yuan("5192.90"));
  });

  it("is done with a first debt on a day", () => {
    expect(planBy(plans, "first-closed").firstClosed).toEqual({ id: "plain", day: "2027-01-24" });
    expect(planBy(plans, "least-cost").firstClosed).toEqual({ id: "dear", day: "2027-03-24" });
  });
});

it("a fall of income by a fifth: 5,200 lose 1,040 of 1,200 left", () => {
  const plan = fair(plansFor("1200", [{ id: "a", principal: "5000" }], "600"));
  expect(plan.stress).toMatchObject({ percent: 10, capacityFen: yuan("680"), fails: false });
  expect(plan.stressAt20).toEqual({
    percent: 20,
    capacityFen: yuan("160"),
    shortFen: yuan("440"),
    fails: true,
    failsOn: "2026-12-24",
  });
});

describe("a waiver", () => {
  it("takes off what is asked for and the interest the sooner end saves", () => {
    // 1,000 at 12 % and 200 of penalty interest, 400 a month. With it: 1 % on 1,000; 1,210 - 400 -> 810 principal;
    // 8.10 -> 418.10; 4.18 -> 22.28; 0.22 -> 22.50: four months, 1,222.50. Without: 1,010 - 400 -> 610; 6.10 -> 216.10; 2.16 -> 218.26.
    const plan = fair(plansFor("400", [{ id: "a", principal: "1000", penalty: "200", rate: "12" }]));
    expect(plan).toMatchObject({ months: 4, totalFen: yuan("1222.50") });
    expect(plan.withWaiver).toEqual({ waivedFen: yuan("200"), totalFen: yuan("1018.26"), months: 3, endDay: "2027-02-24" });
  });

  it("is not spoken of where there is nothing to waive or it is refused", () => {
    const debt: Owed = { id: "a", principal: "1000", charges: "200" };
    expect(fair(plansFor("400", [debt])).withWaiver).toBeNull();
    expect(fair(plansFor("400", [{ ...debt, penalty: "50", with: { limits: { refuses: ["waiver"] } } }])).withWaiver).toBeNull();
  });

  it("takes it off a sum at once too", () => {
    const plan = fair(
      plansFor("0.01", [{ id: "a", principal: "1000", penalty: "200" }], undefined, undefined, [aSum("姐姐", "1500", "2026-12-01")]),
    );
    expect(plan.withWaiver).toEqual({ waivedFen: yuan("200"), totalFen: yuan("1000"), months: 0, endDay: "2026-12-01" });
  });
});

describe("the money above the firm sum", () => {
  it("is told apart: what it would end by, and save", () => {
    // 6,000 at 12 %: 500 a month against 1,000. 1,000: 60.00, 50.60, 41.11, 31.52, 21.83, 12.05, 2.17 = 219.28 in 7 months.
    const { topUp, plans } = plansFor("1000", [{ id: "a", principal: "6000", rate: "12" }], "500");
    expect(topUp).toMatchObject({ fenPerMonth: yuan("500"), wouldEndBy: "2027-06-24" });
    expect(topUp?.savesFen).toBe((plans[0]?.costFen ?? 0) - yuan("219.28"));
    for (const plan of plans) expect(plan.monthlyFen).toBe(yuan("500"));
  });

  it("ends sooner where it saves nothing because nothing bears interest", () => {
    // 8,000 at 0 %: ten months of 800, or six of 1,200 and one of 800
    const { topUp } = plansFor("1200", [{ id: "a", principal: "8000" }], "800");
    expect(topUp).toEqual({ fenPerMonth: yuan("400"), wouldEndBy: "2027-06-24", savesFen: 0 });
  });

  it("is nothing where the firm sum is the capacity", () => expect(plansFor("1000", [{ id: "a", principal: "600" }]).topUp).toBeNull());

  it("shows where it would fit though the firm sum does not", () => {
    const { plans, topUp } = plansFor("500", [{ id: "a", principal: "12000" }], "100");
    expect(plans).toEqual([]);
    expect(topUp).toEqual({ fenPerMonth: yuan("400"), wouldEndBy: "2028-11-24", savesFen: null }); // 24 months of 500
  });

  it("never costs more", () => {
    const anyDebt = fc.record({ principal: fc.integer({ min: 10_000, max: 900_000 }), rate: fc.integer({ min: 0, max: 36 }) });
    fc.assert(
      fc.property(
        fc.array(anyDebt, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 300, max: 2000 }),
        fc.integer({ min: 1, max: 2000 }),
        (debts, firm, more) => {
          const owing = debts.map(({ principal, rate }, index) => ({
            id: `d${index}`,
            principal: (principal / 100).toFixed(2),
            rate: `${rate}`,
          }));
          const { plans, topUp } = plansFor(`${firm + more}`, owing, `${firm}`);
          expect(topUp?.fenPerMonth).toBe(more * 100);
          const [first] = plans;
          if (first === undefined || !topUp) return;
          expect(topUp.savesFen ?? -1).toBeGreaterThanOrEqual(0);
          expect((topUp.wouldEndBy ?? "") <= planBy({ plans } as ReturnType<typeof plansFor>, "least-cost").endDay).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("the routes of a shortfall", () => {
  const routes = (...given: Parameters<typeof plansFor>) => plansFor(...given).shortfall?.routes;

  it("with some money: serve, a token, deferral, asks, a person; never assistance in place of paying", () => {
    const owing: Owed[] = [
      { id: "a", principal: "10000", penalty: "50" },
      { id: "b", principal: "5000" },
    ];
    expect(routes("100", owing)).toEqual(["serve-some", "token", "deferral", "waiver-ask", "see-a-person"]);
    expect(routes("100", owing, undefined, undefined, [aSum("姐姐", "200", "2026-12-01")])).toContain("lump-sum-ask");
  });

  it("without: no payment a month of any kind", () =>
    expect(routes("-10", [{ id: "a", principal: "10000", penalty: "50" }])).toEqual(["deferral", "assistance", "see-a-person"]));

  it("of debts nobody is sure of: verify", () =>
    expect(routes("100", [{ id: "a", principal: "1", with: { status: "disputed" } }])).toEqual(["verify", "see-a-person"]));
});

describe("personal insolvency", () => {
  const entry = (id: string, from: string, confidence: Confidence = "secondary") =>
    aParameter(id, [aValue(from, { is: "said" }, { confidence })], { unknownBefore: null });
  const law = aLawBook(entry("insolvency.shenzhen", "2021-03-01"), entry("insolvency.xiamen", "2025-11-01"));

  it("is named where the law book has it, for the city and its districts", () => {
    expect(insolvencyWhere("440300", on, law)).toBe("insolvency.shenzhen");
    expect(insolvencyWhere("440305", on, law)).toBe("insolvency.shenzhen");
    expect(insolvencyWhere("350200", on, law)).toBe("insolvency.xiamen");
  });

  it("is not elsewhere, nor for a province, nor where the city is not said, nor before it began or on hearsay", () => {
    expect(insolvencyWhere("350200", day("2025-10-31"), law)).toBeNull();
    expect(insolvencyWhere("440300", on, aLawBook(entry("insolvency.shenzhen", "2021-03-01", "single")))).toBeNull();
    for (const city of ["440000", "350000", "310000", undefined]) expect(insolvencyWhere(city, on, law)).toBeNull();
  });
});
