import { expect, it } from "vitest";
import { plansFor } from "./a-plan.ts";
import { alikePlans } from "./alike-plans.ts";

const namesOf = (debts: Parameters<typeof plansFor>[1]) =>
  alikePlans(plansFor("1000", debts).plans).map((group) => group.map(({ name }) => name));

it("names one plan where every order pays the same: a single debt", () => {
  expect(namesOf([{ id: "a", principal: "3000", rate: "12" }])).toEqual([
    ["fair-shares", "least-cost", "first-closed", "legal-danger-first"],
  ]);
});

it("keeps plans apart that cost the same and pay differently: two debts without interest", () => {
  // Fair: 750 and 250 a month. Smallest first pays b at once; the largest first pays a for three months.
  const groups = namesOf([
    { id: "a", principal: "3000" },
    { id: "b", principal: "1000" },
  ]);
  expect(groups.find((group) => group.includes("fair-shares"))).toEqual(["fair-shares"]);
  expect(groups.find((group) => group.includes("first-closed"))).not.toContain("legal-danger-first");
  expect(groups.flat().sort()).toEqual(["fair-shares", "first-closed", "least-cost", "legal-danger-first"]);
});
