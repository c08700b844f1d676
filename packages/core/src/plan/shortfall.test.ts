import { describe, expect, it } from "vitest";
import { yuan } from "../money.ts";
import { type Owed, on, plansFor } from "./a-plan.ts";

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
      deferrals: ["a"],
      routes: ["deferral", "assistance", "see-a-person"],
      insolvency: null,
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
