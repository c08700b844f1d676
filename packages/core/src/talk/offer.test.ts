import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, day } from "../day.ts";
import { debtId } from "../ids.ts";
import { fen, yuan } from "../money.ts";
import type { DebtPlan, Plan, Shortfall } from "../plan/plan.ts";
import { offerFor } from "./offer.ts";

const own: DebtPlan = {
  id: debtId("d1"),
  kind: "instalments",
  schedule: [],
  review: null,
  totalFen: fen(0),
  openingPrincipalFen: fen(0),
  openingChargesFen: fen(0),
  interestFen: fen(0),
  paidFrom: [],
  mayPropose: true,
};

const plan = (debt: Partial<DebtPlan>, affordable = true): Plan => ({
  name: "fair-shares",
  objective: "fair-shares",
  monthlyFen: fen(0),
  months: 0,
  totalFen: fen(0),
  choiceCostFen: fen(0),
  costFen: fen(0),
  lowerBoundFen: null,
  endDay: day("2027-01-24"),
  debts: [{ ...own, ...debt }],
  affordable,
  stress: { percent: 10, capacityFen: fen(0), shortFen: fen(0), fails: false, failsOn: null },
  stressAt20: { percent: 20, capacityFen: fen(0), shortFen: fen(0), fails: false, failsOn: null },
  firstClosed: null,
  lumpSums: [],
  ifMonthFails: null,
  withWaiver: null,
});

const shortfall: Shortfall = {
  fenPerMonth: fen(0),
  leastFirmFen: null,
  withinCapacity: false,
  blockedBy: "capacity-zero",
  debts: [],
  serving: null,
  token: [],
  review: day("2027-02-24"),
  deferrals: [debtId("d1")],
  routes: [],
  insolvency: null,
};
const due = (on: string, amount: string) => ({ day: day(on), fen: yuan(amount) });
const d1 = debtId("d1");

describe("the offer to one creditor", () => {
  it("says equal instalments as one step and the odd last one as another", () => {
    const schedule = [due("2026-12-24", "720"), due("2027-01-24", "720"), due("2027-02-24", "83.28")];
    expect(offerFor(d1, plan({ schedule }), null)).toEqual({
      kind: "instalments",
      steps: [
        { first: "2026-12-24", last: "2027-01-24", months: 2, fen: 72_000 },
        { first: "2027-02-24", last: "2027-02-24", months: 1, fen: 8_328 },
      ],
      totalFen: 152_328,
      count: 3,
      end: "2027-02-24",
    });
  });

  it("is one payment where the plan settles it at once", () =>
    expect(offerFor(d1, plan({ kind: "lump-sum", schedule: [due("2026-12-24", "900")] }), null)).toEqual({
      kind: "lump-sum",
      day: "2026-12-24",
      fen: 90_000,
    }));

  it("is a deferral with its review day, and nothing of what the plan pays later", () =>
    expect(offerFor(d1, plan({ kind: "deferral", review: day("2027-02-24"), schedule: [due("2027-02-24", "100")] }), null)).toEqual({
      kind: "deferral",
      review: "2027-02-24",
    }));

  it("is a deferral when nothing is left to pay from", () =>
    expect(offerFor(d1, null, shortfall)).toEqual({ kind: "deferral", review: "2027-02-24" }));

  it("asks a lender that refuses to wait for no deferral, and one that takes no part payments for nothing else", () => {
    expect(offerFor(d1, null, { ...shortfall, deferrals: [] })).toEqual({ kind: "none" });
    expect(offerFor(d1, null, { ...shortfall, blockedBy: "refusals" })).toEqual({ kind: "deferral", review: "2027-02-24" });
  });

  it("is a part payment until the review day where money is left but no plan fits", () => {
    const token = [{ id: debtId("d1"), fenPerMonth: yuan("35.00"), days: [day("2026-12-24"), day("2027-01-24")], mayPropose: true }];
    const tooLong: Shortfall = { ...shortfall, blockedBy: "too-long", token };
    expect(offerFor(d1, null, tooLong)).toEqual({ kind: "token", fen: 3_500, first: "2026-12-24", review: "2027-02-24" });
    expect(offerFor(debtId("d2"), null, tooLong)).toEqual({ kind: "none" });
    const unproposable = token.map((each) => ({ ...each, mayPropose: false }));
    expect(offerFor(d1, null, { ...tooLong, token: unproposable, deferrals: [] })).toEqual({ kind: "none" });
  });

  it("is none without a plan, for a debt outside it, for one not to be proposed on, and from a plan that is not affordable", () => {
    const schedule = [due("2026-12-24", "720")];
    expect(offerFor(d1, null, null)).toEqual({ kind: "none" });
    expect(offerFor(debtId("d2"), plan({ schedule }), null)).toEqual({ kind: "none" });
    expect(offerFor(d1, plan({ schedule, mayPropose: false }), null)).toEqual({ kind: "none" });
    expect(offerFor(d1, plan({ schedule }, false), null)).toEqual({ kind: "none" });
  });

  it("says the whole schedule, no fen more or less", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 60 }), (amounts) => {
        const schedule = amounts.map((amount, month) => ({ day: addMonths(day("2026-12-24"), month), fen: fen(amount * 100) }));
        const offer = offerFor(d1, plan({ schedule }), null);
        const sum = amounts.reduce((total, amount) => total + amount * 100, 0);
        expect(offer.kind).toBe(sum === 0 ? "none" : "instalments");
        if (offer.kind !== "instalments") return;
        expect(offer.steps.reduce((total, step) => total + step.fen * step.months, 0)).toBe(sum);
        expect(offer.totalFen).toBe(sum);
        expect(offer.steps.reduce((months, step) => months + step.months, 0)).toBe(offer.count);
      }),
    ));
});
