import { describe, expect, it } from "vitest";
import { assert } from "../assert.ts";
import { aHousehold } from "../budget/a-household.ts";
import { capacityOf } from "../budget/capacity.ts";
import { addMonths, day } from "../day.ts";
import { fen, sumFen, yuan } from "../money.ts";
import { percentPerYear } from "../rate.ts";
import type { CaseStanding, DebtStanding } from "../standing/standing.ts";
import { dailyPercent, debtOf, fair, type Owed, on, owed, payments, planBy, plansFor } from "./a-plan.ts";
import { makePlans } from "./make-plans.ts";

describe("fair shares", () => {
  const worked = plansFor("1200", [
    { id: "a", principal: "30000" },
    { id: "b", principal: "15000" },
    { id: "c", principal: "5000" },
  ]);

  it("splits 1,200 over 30,000, 15,000 and 5,000 as 720, 360 and 120", () => {
    const first = fair(worked).debts.map(({ schedule }) => schedule[0]);
    expect(first).toEqual([
      { day: "2026-12-24", fen: yuan("720") },
      { day: "2026-12-24", fen: yuan("360") },
      { day: "2026-12-24", fen: yuan("120") },
    ]);
  });

  it("ends when everything is paid: 50,000 at 1,200 a month take 42 months, the last one 800", () => {
    const plan = fair(worked);
    expect(plan).toMatchObject({ monthlyFen: yuan("1200"), months: 42, totalFen: yuan("50000"), costFen: 0, endDay: "2030-05-24" });
    expect(sumFen(plan.debts.map(({ schedule }) => schedule.at(-1)?.fen ?? fen(0)))).toBe(yuan("800")); // 50,000 - 41 x 1,200
    expect(worked.shortfall).toBeNull();
  });

  it("shows which month fails when income falls: 10 % less leaves 680", () => {
    expect(fair(worked).stress).toEqual({
      percent: 10,
      capacityFen: yuan("680"),
      shortFen: yuan("520"),
      fails: true,
      failsOn: "2026-12-24",
    });
    const careful = plansFor("1200", [{ id: "a", principal: "5000" }], "600");
    expect(fair(careful).stress).toMatchObject({ shortFen: 0, fails: false, failsOn: null });
  });

  it("gives what a closed debt leaves to the others in the same month", () => {
    const plan = fair(
      plansFor("1000", [
        { id: "a", principal: "3000" },
        { id: "b", principal: "1000", charges: "0", with: {} },
        { id: "c", principal: "1000", charges: "900" },
      ]),
    );
    // month 1-5: 600, 200, 200; then b and a are paid and c takes what it still owes: 1,900 - 1,000
    expect(payments(plan, "a")).toEqual([60000, 60000, 60000, 60000, 60000]);
    expect(payments(plan, "b")).toEqual([20000, 20000, 20000, 20000, 20000]);
    expect(payments(plan, "c")).toEqual([20000, 20000, 20000, 20000, 20000, 90000]);
  });

  it("lets principal bear a twelfth of the yearly rate each month, and charges nothing", () => {
    // 1,000 at 12 % with 100 interest open, 400 a month.
    // 1: interest 10; 110 to charges, 290 to principal -> 710.  2: 7.10; 392.90 -> 317.10.  3: 3.17 -> 320.27, the last.
    const plan = fair(plansFor("400", [{ id: "a", principal: "1000", charges: "100", rate: "12" }]));
    expect(payments(plan, "a")).toEqual([40000, 40000, 32027]);
    expect(debtOf(plan, "a")).toMatchObject({
      openingPrincipalFen: yuan("1000"),
      openingChargesFen: yuan("100"),
      interestFen: yuan("20.27"),
      totalFen: yuan("1120.27"),
    });
    expect(plan.costFen).toBe(yuan("20.27"));
  });

  it("counts a daily rate by the days between two payments", () => {
    // 0.05 % a day. 24 November to 24 December: 30 days, 1,000 x 0.015 = 15.00; then 31 days on 515.00: 7.9825, 7.98.
    const daily = { rates: [{ rate: dailyPercent("0.05") }] };
    const plan = fair(plansFor("500", [{ id: "a", principal: "1000", with: daily }]));
    expect(payments(plan, "a")).toEqual([50000, 50000, 2334]); // 522.98 - 500 = 22.98, and 31 days on it: 0.356, 0.36
  });

  it("takes the rate in force when a month begins", () => {
    const changing = { rates: [{ rate: percentPerYear("12") }, { from: day("2026-12-24"), rate: percentPerYear("24") }] };
    const plan = fair(plansFor("500", [{ id: "a", principal: "1000", with: changing }]));
    // 1,000 x 1 % = 10 -> 510; 510 x 2 % = 10.20 -> 20.20; 20.20 x 2 % = 0.404 -> 20.60
    expect(payments(plan, "a")).toEqual([50000, 50000, 2060]);
  });

  it("takes off first what was paid and waits as a credit", () => {
    const credited = owed({ id: "a", principal: "1000", charges: "100" });
    const standing = { ...credited, account: { creditFen: yuan("150") } } as unknown as DebtStanding; // as above
    const facts = aHousehold()
      .of(1)
      .living("fixed")
      .earning(["2026-10", "2000"])
      .spending("生活", "1500", "food")
      .owing(standing.debt).facts;
    const capacity = capacityOf(facts);
    assert(capacity.ok, "known");
    const plans = makePlans({ facts, standing: { on, debts: [standing] } as unknown as CaseStanding, capacity: capacity.value, on });
    expect(debtOf(fair(plans), "a")).toMatchObject({ openingPrincipalFen: yuan("950"), openingChargesFen: 0, totalFen: yuan("950") });
  });

  it("treats equal debts equally, to the fen", () => {
    const plan = fair(
      plansFor(
        "1000",
        ["a", "b", "c"].map((id) => ({ id, principal: "4000", rate: "24" })),
      ),
    );
    for (const id of ["b", "c"])
      for (const [month, paid] of payments(plan, id).entries())
        expect(Math.abs(paid - (payments(plan, "a")[month] ?? 0))).toBeLessThanOrEqual(month === plan.months - 1 ? 100 : 1);
  });

  it("pays in one sum what one month can close", () => {
    const plan = fair(plansFor("1200", [{ id: "a", principal: "800" }]));
    expect(debtOf(plan, "a")).toMatchObject({ kind: "lump-sum", schedule: [{ day: "2026-12-24", fen: yuan("800") }], review: null });
  });

  it("pays on the last day of a shorter month and returns to its day", () => {
    const standing = owed({ id: "a", principal: "3000" });
    const facts = aHousehold()
      .of(1)
      .living("fixed")
      .earning(["2027-01", "2000"])
      .spending("生活", "1000", "food")
      .owing(standing.debt).facts;
    const capacity = capacityOf(facts);
    assert(capacity.ok, "known");
    const from = day("2027-01-31");
    const plans = makePlans({
      facts,
      standing: { on: from, debts: [standing] } as unknown as CaseStanding,
      capacity: capacity.value,
      on: from,
    });
    expect(debtOf(fair(plans), "a").schedule.map((due) => due.day)).toEqual(["2027-02-28", "2027-03-31", "2027-04-30"]);
  });
});

describe("what a lender accepts", () => {
  it("raises a share to the lender's smallest instalment and lowers the others", () => {
    const plan = fair(
      plansFor("1000", [
        { id: "a", principal: "9000" },
        { id: "b", principal: "1000", with: { limits: { minimum: yuan("250") } } },
      ]),
    );
    expect(payments(plan, "a").slice(0, 4)).toEqual([75000, 75000, 75000, 75000]);
    expect(payments(plan, "b")).toEqual([25000, 25000, 25000, 25000]);
  });

  it("asks for a deferral where the smallest instalments do not fit together, until one debt is paid", () => {
    const plan = fair(
      plansFor("1000", [
        { id: "a", principal: "2000", with: { limits: { minimum: yuan("600") } } },
        { id: "b", principal: "1000", with: { limits: { minimum: yuan("500") } } },
      ]),
    );
    // b asks more for its principal, so it waits: a takes 1,000 twice, then b 1,000 at once
    expect(debtOf(plan, "a")).toMatchObject({ kind: "instalments", review: null });
    expect(debtOf(plan, "b")).toMatchObject({
      kind: "deferral",
      review: "2027-02-24",
      schedule: [{ day: "2027-02-24", fen: yuan("1000") }],
    });
  });

  it("keeps a lender's longest term", () => {
    const plan = fair(
      plansFor("1000", [
        { id: "a", principal: "20000" },
        { id: "b", principal: "6000", rate: "24", with: { limits: { maxMonths: 12 } } },
      ]),
    );
    expect(debtOf(plan, "b").schedule.length).toBeLessThanOrEqual(12);
    expect(debtOf(plan, "b").schedule.at(-1)?.day).toBe(addMonths(on, 12));
  });

  it("lets a debt in court never be the first to wait", () => {
    const sued = { suit: { filed: day("2026-10-01") }, limits: { minimum: yuan("700") } };
    const plan = fair(
      plansFor("1000", [
        { id: "a", principal: "2000", with: { limits: { minimum: yuan("500") } } },
        { id: "b", principal: "1000", with: sued },
      ]),
    );
    expect(debtOf(plan, "b").kind).toBe("lump-sum");
    expect(debtOf(plan, "a")).toMatchObject({ kind: "deferral", review: "2027-01-24" });
  });
});

describe("other objectives", () => {
  const debts: Owed[] = [
    { id: "dear", principal: "6000", rate: "36" },
    { id: "small", principal: "1000", rate: "6" },
    { id: "sued", principal: "3000", rate: "12", with: { suit: { filed: day("2026-09-01") } } },
  ];
  const plans = plansFor("1000", debts);

  it("pay the highest rate first and cost less than fair shares", () => {
    expect(payments(planBy(plans, "least-cost"), "dear")[0]).toBe(yuan("1000"));
    expect(planBy(plans, "least-cost").costFen).toBeLessThan(fair(plans).costFen);
  });

  it("do not pay charges, which bear nothing, before principal that does", () => {
    // 24 % on half of what is owed saves as much as 12 % on all of it; 18 % on all saves more
    const two = plansFor("1000", [
      { id: "charged", principal: "3000", charges: "3000", rate: "24" },
      { id: "plain", principal: "4000", rate: "18" },
    ]);
    expect(payments(planBy(two, "least-cost"), "plain")[0]).toBe(yuan("1000"));
  });

  it("close the smallest debt first", () => {
    expect(payments(planBy(plans, "first-closed"), "small")[0]).toBe(yuan("1000"));
  });

  it("keep their order from month to month", () => {
    const two = plansFor("1000", [
      { id: "a", principal: "4100" },
      { id: "b", principal: "4000" },
    ]);
    expect(payments(planBy(two, "legal-danger-first"), "a")).toEqual([100000, 100000, 100000, 100000, 10000]);
    expect(debtOf(planBy(two, "legal-danger-first"), "b").review).toBe("2027-04-24");
  });

  it("serve the debt in court first", () => {
    expect(payments(planBy(plans, "legal-danger-first"), "sued").slice(0, 3)).toEqual([yuan("1000"), yuan("1000"), yuan("1000")]);
  });
});
