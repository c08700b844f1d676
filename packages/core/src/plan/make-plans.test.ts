import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assert } from "../assert.ts";
import { aHousehold } from "../budget/a-household.ts";
import { capacityOf } from "../budget/capacity.ts";
import { addMonths, day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { type Balance, emptyBalance } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { debtId } from "../ids.ts";
import { fen, sumFen, yuan } from "../money.ts";
import { parseRate, percentPerYear } from "../rate.ts";
import type { CaseStanding, DebtStanding } from "../standing/standing.ts";
import { makePlans } from "./make-plans.ts";
import type { DebtPlan, Plan, PlanObjective, Plans } from "./plan.ts";

const on = day("2026-11-24");

const dailyPercent = (value: string) => {
  const rate = parseRate(value, "day", "percent");
  assert(rate.ok, "a rate");
  return rate.value;
};

interface Owed {
  readonly id: string;
  readonly principal: string;
  readonly charges?: string;
  readonly rate?: string;
  readonly with?: Partial<Debt>;
  readonly balance?: null;
}

const owed = ({ id, principal, charges = "0", rate = "0", with: changes = {}, balance }: Owed): DebtStanding => {
  const debt = aDebt()
    .at(rate)
    .with({ id: debtId(id), ...changes }).debt;
  const parts: Balance = { ...emptyBalance, principal: yuan(principal), interest: yuan(charges) };
  return {
    debt,
    on,
    balance: balance === null ? null : parts,
    account: null,
    missing: balance === null ? ["principal.paidOut"] : [],
    difference: [],
    perDayFen: null,
    perMonthFen: null,
    yearlyCost: null,
    findings: [],
    timeline: [],
    words: { set: "open" },
  } as unknown as DebtStanding; // a plan reads nothing else
};

/** Plans for debts owed by a household with so much left a month. */
function plansFor(left: string, debts: readonly Owed[], chosen?: string): Plans {
  const standings = debts.map(owed);
  const household = aHousehold()
    .of(1)
    .living("fixed")
    .earning(["2026-10", "5200"])
    .spending("生活", `${5200 - Number(left)}`, "other")
    .owing(...standings.map(({ debt }) => debt));
  const facts = chosen === undefined ? household.facts : household.with({ firm: yuan(chosen) }).facts;
  const capacity = capacityOf(facts);
  assert(capacity.ok, "the household is known");
  return makePlans({ facts, standing: { on, debts: standings } as unknown as CaseStanding, capacity: capacity.value, on });
}

const planBy = (plans: Plans, objective: PlanObjective): Plan => {
  const plan = plans.plans.find((one) => one.objective === objective);
  assert(plan !== undefined, `there is a plan by ${objective}`);
  return plan;
};
const fair = (plans: Plans): Plan => planBy(plans, "fair-shares");
const debtOf = (plan: Plan, id: string): DebtPlan => {
  const debt = plan.debts.find((one) => one.id === id);
  assert(debt !== undefined, `${id} is planned`);
  return debt;
};
const payments = (plan: Plan, id: string): number[] => debtOf(plan, id).schedule.map((due) => due.fen);

const anyDebt = fc.record({
  principal: fc.integer({ min: 0, max: 5_000_000 }),
  charges: fc.integer({ min: 0, max: 500_000 }),
  rate: fc.integer({ min: 0, max: 36 }),
  minimum: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: undefined }),
  maxMonths: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
});

const toOwed = (debts: readonly (typeof anyDebt extends fc.Arbitrary<infer D> ? D : never)[]): Owed[] =>
  debts.map(({ principal, charges, rate, minimum, maxMonths }, index) => ({
    id: `d${index}`,
    principal: (principal / 100).toFixed(2),
    charges: (charges / 100).toFixed(2),
    rate: `${rate}`,
    with: { limits: { ...(minimum === undefined ? {} : { minimum: fen(minimum) }), ...(maxMonths === undefined ? {} : { maxMonths }) } },
  }));

describe("fair shares", () => {
  const worked = plansFor("1200", [
    { id: "a", principal: "30000" },
    { id: "b", principal: "15000" },
    { id: "c", principal: "5000" },
  ]);

  it("splits the playbook's 1,200 as 720, 360 and 120", () => {
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

  it("cost the least and close the soonest as their names say", () => {
    fc.assert(
      fc.property(fc.array(anyDebt, { minLength: 2, maxLength: 5 }), (debts) => {
        const { plans: made } = plansFor("3000", toOwed(debts));
        const firstClosed = (plan: Plan) => plan.debts.map(({ schedule }) => schedule.at(-1)?.day ?? on).sort()[0] ?? on;
        const cheapest = made.find(({ objective }) => objective === "least-cost");
        const soonest = made.find(({ objective }) => objective === "first-closed");
        for (const plan of made) {
          if (cheapest) expect(cheapest.costFen).toBeLessThanOrEqual(plan.costFen);
          if (soonest) expect(firstClosed(soonest) <= firstClosed(plan)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  }, 30_000);

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

describe("no plan", () => {
  const ten: Owed[] = [{ id: "a", principal: "10000" }];

  it("ever, when nothing is left: the gap, a review day, and no instalment", () => {
    const none = plansFor("0", ten);
    expect(none.plans).toEqual([]);
    // 10,000 in 60 months take 166.67; in whole yuan 167
    expect(none.shortfall).toEqual({
      fenPerMonth: yuan("167"),
      leastFirmFen: yuan("167"),
      withinCapacity: false,
      blockedBy: "capacity-zero",
      debts: ["a"],
      serving: null,
      token: [],
      review: "2027-02-24",
    });
    expect(plansFor("-300", ten).shortfall?.fenPerMonth).toBe(yuan("467"));
  });

  it("fits in 60 months: what a month is missing, and who can be served", () => {
    const short = plansFor("100", [
      { id: "a", principal: "10000" },
      { id: "b", principal: "5000" },
    ]);
    expect(short.plans).toEqual([]);
    expect(short.shortfall).toMatchObject({ blockedBy: "too-long", fenPerMonth: yuan("150") }); // 15,000 / 60 - 100
    const serving = short.shortfall?.serving;
    expect(serving?.debts).toMatchObject([
      { id: "b", kind: "instalments", totalFen: yuan("5000") },
      { id: "a", kind: "deferral", schedule: [], review: "2027-02-24" },
    ]);
    expect(serving?.monthlyFen).toBe(yuan("100"));
  });

  it("fits, but a token can be paid until the review: the sum, split fairly", () => {
    const { shortfall } = plansFor("100", [
      { id: "a", principal: "10000" },
      { id: "b", principal: "5000" },
    ]);
    const days = ["2026-12-24", "2027-01-24", "2027-02-24"];
    expect(shortfall?.token).toEqual([
      { id: "a", fenPerMonth: yuan("66.67"), days, mayPropose: true },
      { id: "b", fenPerMonth: yuan("33.33"), days, mayPropose: true },
    ]);
  });

  it("fits the sum chosen, though the capacity would reach", () => {
    const chosen = plansFor("1200", [{ id: "a", principal: "30000" }], "400"); // 500 in 60 months
    expect(chosen.shortfall).toMatchObject({ fenPerMonth: yuan("100"), leastFirmFen: yuan("500"), withinCapacity: true });
  });

  it("when interest eats the whole sum", () => {
    const eaten = plansFor("100", [{ id: "a", principal: "10000", rate: "24" }]); // 200 a month
    expect(eaten).toMatchObject({ plans: [], shortfall: { blockedBy: "too-long", debts: ["a"], serving: null } });
    // level payment for 60 months at 2 %: 10,000 x 0.02 / (1 - 1.02^-60) = 287.68
    expect(eaten.shortfall?.fenPerMonth).toBe(yuan("188"));
  });

  it("when a smallest instalment is above the sum", () => {
    const blocked = plansFor("500", [
      { id: "a", principal: "10000", with: { limits: { minimum: yuan("800") } } },
      { id: "b", principal: "3000" },
    ]);
    expect(blocked.shortfall).toMatchObject({ blockedBy: "minimum-instalments", debts: ["a"], fenPerMonth: yuan("300") });
    expect(blocked.shortfall?.serving?.debts.map(({ id, kind }) => [id, kind])).toEqual([
      ["b", "instalments"],
      ["a", "deferral"],
    ]);
  });

  it("when a longest term is too short", () => {
    const blocked = plansFor("500", [{ id: "a", principal: "12000", with: { limits: { maxMonths: 12 } } }]);
    expect(blocked.shortfall).toMatchObject({ blockedBy: "max-months", fenPerMonth: yuan("500") });
  });

  it("for debts that are disputed or lack facts: they are named, nothing is guessed", () => {
    const unclear = plansFor("1200", [
      { id: "a", principal: "5000", with: { status: "disputed" } },
      { id: "b", principal: "1", balance: null, with: { claimed: { on, totalFen: yuan("9000"), parts: {} } } },
    ]);
    expect(unclear).toMatchObject({
      plans: [],
      shortfall: { blockedBy: "debts-unclear", fenPerMonth: 0, debts: ["a", "b"] },
      unclear: ["a"],
      needsFacts: [{ id: "b", missing: ["principal.paidOut"] }],
    });
  });

  it("is needed where nothing is owed", () => {
    expect(plansFor("1200", [])).toMatchObject({ plans: [], shortfall: null });
    expect(plansFor("1200", [{ id: "a", principal: "0" }])).toMatchObject({ plans: [], shortfall: null });
  });
});

describe("for any debts", () => {
  const cases = fc.record({ left: fc.integer({ min: -500, max: 5000 }), debts: fc.array(anyDebt, { minLength: 1, maxLength: 6 }) });
  it("no month is above the limit, every debt is paid to the fen, and every lender's limits are kept", () => {
    fc.assert(
      fc.property(cases, ({ left, debts }) => {
        for (const plan of plansFor(`${left}`, toOwed(debts)).plans) {
          const byDay = new Map<string, number>();
          for (const { schedule } of plan.debts) for (const due of schedule) byDay.set(due.day, (byDay.get(due.day) ?? 0) + due.fen);
          expect(Math.max(...byDay.values())).toBeLessThanOrEqual(left * 100);
          for (const { id, schedule } of plan.debts) {
            const given = debts[Number(id.slice(1))];
            assert(given !== undefined, "the debt was given");
            // Bring every payment back by an independent account: charges first, half up to the fen each month.
            let [principal, charges, month] = [given.principal, given.charges, 0];
            for (const due of schedule) {
              while (addMonths(on, month) < due.day) {
                charges += Math.floor((principal * given.rate * 2 + 1200) / 2400);
                month += 1;
              }
              principal -= Math.max(0, due.fen - charges);
              charges = Math.max(0, charges - due.fen);
              if (principal + charges > 0 && due.fen < (given.minimum ?? 1)) expect.fail(`${id} gets ${due.fen} on ${due.day}`);
            }
            expect(principal + charges).toBe(0);
            expect(month).toBeLessThanOrEqual(Math.min(60, given.maxMonths ?? 60));
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it("with the shortfall's sum a month more, a plan fits", () => {
    fc.assert(
      fc.property(cases, ({ left, debts }) => {
        const { shortfall } = plansFor(`${left}`, toOwed(debts));
        if (shortfall === null) return;
        expect(plansFor(`${left + shortfall.fenPerMonth / 100}`, toOwed(debts)).plans.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it("more money for one debt never makes it dearer", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 5_000_000 }),
        fc.integer({ min: 0, max: 36 }),
        fc.integer({ min: 1, max: 2000 }),
        (principal, rate, more) => {
          const debt: Owed[] = [{ id: "a", principal: (principal / 100).toFixed(2), rate: `${rate}` }];
          const [less, rest] = [plansFor("2500", debt).plans[0], plansFor(`${2500 + more}`, debt).plans[0]];
          if (less && rest) expect(rest.totalFen).toBeLessThanOrEqual(less.totalFen);
        },
      ),
    );
  });
});
