import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assert } from "../assert.ts";
import { addMonths, day } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { type Fen, fen, yuan } from "../money.ts";
import { aSum, debtOf, fair, type Owed, on, owed, plansFor } from "./a-plan.ts";
import type { Rung } from "./ladder.ts";
import { openingOf } from "./opening.ts";
import type { Plan } from "./plan.ts";
import { type Rungs, rungsInPlan, rungsWithoutPlan } from "./rungs.ts";

const groundFor = (debt: Owed, firm: Fen, stressed: Fen) => {
  const opening = openingOf(owed(debt));
  assert(opening !== null, "the balance is known");
  return { opening, on, firmFen: firm, stressedFen: stressed };
};

const rungsOf = (debt: Owed, plan: Plan, firm: string, stressed: string): Rungs =>
  rungsInPlan(debtOf(plan, debt.id), plan, groundFor(debt, yuan(firm), yuan(stressed)));

const figures = ({ kind, monthlyFen, months, totalFen, endDay, keptIfIncomeFalls: kept }: Rung) => [
  kind,
  monthlyFen,
  months,
  totalFen,
  endDay,
  kept,
];

describe("the rungs of instalments", () => {
  // 5,200 fixed, 1,200 left, 680 when income falls by 10 %; fair shares 720, 360, 120 for 42 months
  const three: Owed[] = [
    { id: "a", principal: "30000" },
    { id: "b", principal: "15000" },
    { id: "c", principal: "5000" },
  ];
  const plan = fair(plansFor("1200", three));
  const [a] = three;
  assert(a !== undefined, "a debt");

  it("open with what ends the debt in 60 months, where its share of the stressed sum would not", () => {
    // share 680 x 720 / 1,200 = 408; 30,000 / 60 = 500
    const { opening, target, limit } = rungsOf(a, plan, "1200", "680");
    expect(figures(opening)).toEqual(["instalments", yuan("500"), 60, yuan("30000"), "2031-11-24", false]);
    expect(figures(target)).toEqual(["instalments", yuan("720"), 42, yuan("30000"), "2030-05-24", false]);
    expect(figures(limit)).toEqual(figures(target)); // the month's money is all given out
  });

  it("open with the share of the stressed sum where that ends it sooner, and say that it is kept", () => {
    // 5,000 alone: 680 a month, eight payments
    const alone: Owed = { id: "a", principal: "5000" };
    const { opening, target } = rungsOf(alone, fair(plansFor("1200", [alone])), "1200", "680");
    expect(figures(opening)).toEqual(["instalments", yuan("680"), 8, yuan("5000"), "2027-07-24", true]);
    expect(target.keptIfIncomeFalls).toBe(false);
  });

  it("open in whole yuan: upwards for the term, downwards for what is left when income falls", () => {
    const odd: Owed = { id: "a", principal: "5001.01" }; // 5,001.01 / 60 = 83.35
    const openingAt = (stressed: string) => {
      const { monthlyFen, keptIfIncomeFalls } = rungsOf(odd, fair(plansFor("1200", [odd])), "1200", stressed).opening;
      return [monthlyFen, keptIfIncomeFalls];
    };
    expect(openingAt("-20")).toEqual([yuan("84"), false]);
    expect(openingAt("83")).toEqual([yuan("84"), false]);
    expect(openingAt("680.90")).toEqual([yuan("680"), true]);
    expect(openingAt("83.60")).toEqual([yuan("83.36"), true]); // 60 x 83.35 leaves one fen; neither 83 nor 84 would do
  });

  it("together never open above what is left when income falls, where each is said to be kept", () => {
    // shares of 667.99 by 1, 1 and 1: 222.66 each, 222 in whole yuan
    const alike: Owed[] = ["a", "b", "c"].map((id) => ({ id, principal: "3000" }));
    const openings = alike.map((debt) => rungsOf(debt, fair(plansFor("1200", alike)), "1200", "667.99").opening);
    expect(openings.map(({ monthlyFen }) => monthlyFen)).toEqual([yuan("222"), yuan("222"), yuan("222")]);
    expect(openings.every(({ keptIfIncomeFalls }) => keptIfIncomeFalls)).toBe(true);
  });

  it("open no lower than the lender's smallest instalment, no longer than its longest term", () => {
    const bound = (limits: Debt["limits"]): Rung => {
      const debt: Owed = { id: "a", principal: "6000", with: { limits } };
      return rungsOf(debt, fair(plansFor("1200", [debt])), "1200", "0").opening;
    };
    expect(bound({}).monthlyFen).toBe(yuan("100"));
    expect(bound({ minimum: yuan("250") }).monthlyFen).toBe(yuan("250"));
    expect(figures(bound({ maxMonths: 12 }))).toEqual(["instalments", yuan("500"), 12, yuan("6000"), "2027-11-24", false]);
  });

  it("stop at what the firm sum leaves beside the others, more than the plan gives where something is free", () => {
    // A plan of 300 a month for a and 500 for b; the firm sum is 1,000: 500 are left for a
    const two = fair(
      plansFor("800", [
        { id: "a", principal: "3000" },
        { id: "b", principal: "5000" },
      ]),
    );
    const { target, limit } = rungsOf({ id: "a", principal: "3000" }, two, "1000", "0");
    expect(figures(target).slice(0, 3)).toEqual(["instalments", yuan("300"), 10]);
    expect(figures(limit)).toEqual(["instalments", yuan("500"), 6, yuan("3000"), "2027-05-24", false]);
  });

  it("never fall from opening to target to limit, never rise above the firm sum, and each ends the debt to the fen", () => {
    const anyDebt = fc.record({
      principal: fc.integer({ min: 10_000, max: 2_000_000 }),
      charges: fc.integer({ min: 0, max: 100_000 }),
      rate: fc.integer({ min: 0, max: 36 }),
      minimum: fc.option(fc.integer({ min: 100, max: 30_000 }), { nil: undefined }),
      maxMonths: fc.option(fc.integer({ min: 6, max: 60 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(anyDebt, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 500, max: 6000 }),
        fc.integer({ min: -500, max: 6000 }),
        (debts, left, stressed) => {
          const owing: Owed[] = debts.map(({ principal, charges, rate, minimum, maxMonths }, index) => ({
            id: `d${index}`,
            principal: (principal / 100).toFixed(2),
            charges: (charges / 100).toFixed(2),
            rate: `${rate}`,
            with: { limits: { ...(minimum && { minimum: fen(minimum) }), ...(maxMonths && { maxMonths }) } },
          }));
          for (const plan of plansFor(`${left}`, owing).plans)
            for (const [index, debt] of owing.entries()) {
              const given = debts[index];
              assert(given !== undefined, "the debt was given");
              const rungs = rungsOf(debt, plan, `${left}`, `${Math.min(stressed, left)}`);
              expect(rungs.opening.monthlyFen).toBeLessThanOrEqual(rungs.target.monthlyFen);
              expect(rungs.target.monthlyFen).toBeLessThanOrEqual(rungs.limit.monthlyFen);
              expect(rungs.limit.monthlyFen).toBeLessThanOrEqual(left * 100);
              if (rungs.opening.kind === "instalments" && rungs.opening.keptIfIncomeFalls)
                expect(rungs.opening.monthlyFen).toBeLessThanOrEqual(Math.min(stressed, left) * 100);
              for (const rung of [rungs.opening, rungs.target, rungs.limit].filter(({ kind }) => kind === "instalments"))
                expectPaid(rung, given);
            }
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});

/** By an account of its own: charges first, half up to the fen each month, within the lender's term. */
function expectPaid(
  { schedule, months, totalFen }: Rung,
  given: { principal: number; charges: number; rate: number; maxMonths: number | undefined },
): void {
  let [principal, charges, month] = [given.principal, given.charges, 0];
  for (const due of schedule) {
    for (; addMonths(on, month) < due.day; month += 1) charges += Math.floor((principal * given.rate * 2 + 1200) / 2400);
    principal -= Math.max(0, due.fen - charges);
    charges = Math.max(0, charges - due.fen);
  }
  expect(principal + charges).toBe(0);
  expect(month).toBeLessThanOrEqual(Math.min(60, given.maxMonths ?? 60));
  expect([months, totalFen]).toEqual([schedule.length, schedule.reduce((sum, due) => sum + due.fen, 0)]);
}

describe("the rungs of one payment", () => {
  it("open with the ask to waive what being late has cost; the source carries it whatever income does", () => {
    const debt: Owed = { id: "a", principal: "1000", penalty: "150" };
    const plan = fair(plansFor("100", [debt], undefined, undefined, [aSum("姐姐", "2000", "2026-12-01")]));
    const { opening, target, limit } = rungsOf(debt, plan, "100", "-500");
    expect(figures(opening)).toEqual(["lump-sum", yuan("1000"), 1, yuan("1000"), "2026-12-01", true]);
    expect(figures(target)).toEqual(["lump-sum", yuan("1150"), 1, yuan("1150"), "2026-12-01", true]);
    expect(limit).toEqual(target);
  });
});

describe("the rungs of a deferral", () => {
  const two: Owed[] = [
    { id: "a", principal: "10000" },
    { id: "b", principal: "3000" },
  ];
  const [a] = two;
  assert(a !== undefined, "a debt");

  it("pay nothing before the review where the others take all", () => {
    const serving = plansFor("100", two).shortfall?.serving; // b in 30 months of 100
    assert(serving !== null && serving !== undefined, "b can be served");
    const { opening, target, limit } = rungsOf(a, serving, "100", "0");
    expect(figures(target)).toEqual(["deferral", 0, 0, 0, "2027-02-24", true]);
    expect([opening, limit]).toEqual([target, target]);
  });

  it("stop at a token of what the others leave until the review", () => {
    const serving = plansFor("100", two).shortfall?.serving;
    assert(serving !== null && serving !== undefined, "b can be served");
    const { target, limit } = rungsOf(a, serving, "130", "0");
    expect(target.kind).toBe("deferral");
    expect(figures(limit)).toEqual(["token", yuan("30"), 3, yuan("90"), "2027-02-24", false]);
  });

  it("without a plan: a token if the sum allows one, else the deferral, else nothing", () => {
    const ground = groundFor(a, yuan("100"), yuan("50"));
    const review = day("2027-02-24");
    const token = {
      id: ground.opening.id,
      fenPerMonth: yuan("60"),
      days: [1, 2, 3].map((month) => addMonths(on, month)),
      mayPropose: true,
    };
    const paid = rungsWithoutPlan(token, true, review, ground);
    expect(paid && figures(paid.opening)).toEqual(["deferral", 0, 0, 0, "2027-02-24", true]);
    // its share of 50 is 30 of 60 in 100
    expect(paid && figures(paid.limit)).toEqual(["token", yuan("60"), 3, yuan("180"), "2027-02-24", false]);
    expect(rungsWithoutPlan(token, false, review, ground)?.opening.kind).toBe("token");
    expect(rungsWithoutPlan(null, true, review, ground)?.target.kind).toBe("deferral");
    expect(rungsWithoutPlan({ ...token, fenPerMonth: fen(0) }, false, review, ground)).toBeNull();
  });
});
