import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { type Arrangement, arrangements } from "../debt/debt.ts";
import { yuan } from "../money.ts";
import { debtOf, fair, type Owed, payments, plansFor } from "./a-plan.ts";

const refusing = (id: string, principal: string, refuses: readonly Arrangement[], rest: Partial<Owed> = {}): Owed => ({
  id,
  principal,
  ...rest,
  with: { limits: { refuses } },
});

describe("a lender that takes no instalments", () => {
  it("waits until a month can pay all of it at once", () => {
    // 1,000 a month: a takes 1,000 twice and 500; beside 500 the 800 of b do not fit, so b is paid in month 4
    const plan = fair(plansFor("1000", [{ id: "a", principal: "2500" }, refusing("b", "800", ["instalments"])]));
    expect(debtOf(plan, "b").schedule).toHaveLength(1);
    expect(payments(plan, "b")).toEqual([yuan("800")]);
  });

  it("leaves a shortfall where no month is large enough, which names it", () => {
    const { plans, shortfall } = plansFor("1000", [{ id: "a", principal: "2500" }, refusing("b", "3000", ["instalments"])]);
    expect(plans).toEqual([]);
    // with 3,000 a month b is paid at once, and a beside or after it
    expect(shortfall).toMatchObject({ blockedBy: "refusals", debts: ["b"], leastFirmFen: yuan("3000") });
    expect(shortfall?.serving?.debts.map(({ id, kind }) => [id, kind])).toEqual([
      ["a", "instalments"],
      ["b", "deferral"],
    ]);
    expect(shortfall?.token.map(({ id }) => id)).toEqual(["a"]);
  });

  it("does not hold up the others, though it is in court", () => {
    const sued: Owed = {
      id: "b",
      principal: "3000",
      with: { suit: { filed: day("2026-10-01") }, limits: { refuses: ["instalments"] } },
    };
    expect(plansFor("1000", [{ id: "a", principal: "2500" }, sued]).shortfall?.serving?.debts.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("nor one payment either: no sum fits, and it is said so", () => {
    const { shortfall } = plansFor("5000", [{ id: "a", principal: "2500" }, refusing("b", "800", ["instalments", "lump-sum"])]);
    expect(shortfall).toMatchObject({ blockedBy: "refusals", debts: ["b"], fenPerMonth: 0, leastFirmFen: null, withinCapacity: false });
  });
});

describe("a lender that does not wait", () => {
  it("is paid from the first month on, at least what ends it within 60 months, and another waits", () => {
    // 6,000 / 60 = 100 a month for b; a takes what is left of 1,000 first
    const plans = plansFor("1000", [{ id: "a", principal: "4000", rate: "36" }, refusing("b", "6000", ["deferral"])]);
    for (const plan of plans.plans) {
      expect(debtOf(plan, "b").kind).toBe("instalments");
      expect(payments(plan, "b")[0]).toBeGreaterThanOrEqual(yuan("100"));
      expect(debtOf(plan, "b").schedule[0]?.day).toBe("2026-12-24");
    }
  });

  it("leaves a shortfall where that does not fit, and is asked for no deferral", () => {
    const { shortfall } = plansFor("90", [{ id: "a", principal: "600" }, refusing("b", "6000", ["deferral"])]);
    expect(shortfall).toMatchObject({ blockedBy: "refusals", debts: ["b"], deferrals: ["a"] });
    expect(shortfall?.serving?.debts.map(({ id }) => id)).toEqual(["a"]);
  });

  it("lets the other wait where both do not fit", () => {
    const { shortfall } = plansFor("110", [{ id: "a", principal: "1500" }, refusing("b", "6000", ["deferral"])]);
    expect(shortfall?.serving?.debts.map(({ id, kind }) => [id, kind])).toEqual([
      ["b", "instalments"],
      ["a", "deferral"],
    ]);
  });
});

it("one payment refused: what a month can close counts as one instalment", () =>
  expect(debtOf(fair(plansFor("1000", [refusing("a", "800", ["lump-sum"])])), "a").kind).toBe("instalments"));

it("what is refused is in no plan, whatever is refused", () => {
  const anyDebt = fc.record({
    principal: fc.integer({ min: 10_000, max: 3_000_000 }),
    rate: fc.integer({ min: 0, max: 36 }),
    refuses: fc.uniqueArray(fc.constantFrom(...arrangements), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(anyDebt, { minLength: 1, maxLength: 5 }), fc.integer({ min: 200, max: 6000 }), (debts, left) => {
      const owing = debts.map(({ principal, rate, refuses }, index) =>
        refusing(`d${index}`, (principal / 100).toFixed(2), refuses, { rate: `${rate}`, penalty: "10" }),
      );
      const { plans, shortfall } = plansFor(`${left}`, owing);
      for (const plan of [...plans, ...(shortfall?.serving ? [shortfall.serving] : [])]) {
        expect(plan.monthlyFen).toBeLessThanOrEqual(left * 100);
        for (const { id, kind, schedule } of plan.debts) {
          const refuses = debts[Number(id.slice(1))]?.refuses ?? [];
          if (refuses.includes("deferral")) expect([id, kind]).not.toEqual([id, "deferral"]);
          if (refuses.includes("instalments")) expect(schedule.length).toBeLessThanOrEqual(1);
          if (refuses.includes("lump-sum")) expect([id, kind]).not.toEqual([id, "lump-sum"]);
        }
        const asked = debts.filter(({ refuses }) => !refuses.includes("waiver")).length;
        if (plan.withWaiver) expect(plan.withWaiver.waivedFen).toBe(asked * 1000);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
