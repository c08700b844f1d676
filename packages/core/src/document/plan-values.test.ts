import { describe, expect, it } from "vitest";
import { plansFor } from "../plan/a-plan.ts";
import { planProposed } from "./plan-values.ts";

describe("the plan that papers propose", () => {
  const plans = plansFor("1200", [
    { id: "a", principal: "30000", rate: "12" },
    { id: "b", principal: "5000", rate: "24" },
  ]);

  it("is the one the person chose", () => {
    expect(planProposed(plans, "first-closed")?.objective).toBe("first-closed");
    expect(planProposed(plans, "legal-danger-first")?.objective).toBe("legal-danger-first");
  });

  it("is the first that fits where none was chosen, or the chosen one does not fit", () => {
    expect(planProposed(plans, undefined)?.objective).toBe("fair-shares");
    const without = { ...plans, plans: plans.plans.filter(({ objective }) => objective !== "least-cost") };
    expect(planProposed(without, "least-cost")?.objective).toBe("fair-shares");
  });
});
