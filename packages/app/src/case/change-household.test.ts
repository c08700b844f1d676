import { describe, expect, it } from "vitest";
import { aCaseToFill } from "./a-case-to-fill.ts";
import { changeHousehold } from "./change-household.ts";
import { stateHousehold } from "./state-household.ts";

const household = {
  income: [{ month: "2026-10", yuan: "5200.00" }],
  spending: [{ name: "房租", yuan: "1400.00", kind: "housing" }],
  hardship: { reason: "job-loss", since: "2026-08-01" },
  firm: { yuan: "1000.00" },
};

async function stated() {
  const filled = await aCaseToFill();
  await stateHousehold(household, filled.ports);
  const facts = async () => {
    const found = (await filled.record()).facts;
    if (!found) throw new Error("the household was stated");
    return found;
  };
  return { ...filled, facts };
}

describe("a change of the household", () => {
  it("keeps every fact it does not name", async () => {
    const { ports, facts } = await stated();
    const before = await facts();
    expect((await changeHousehold({ planChosen: "least-cost" }, before, ports)).ok).toBe(true);
    expect(await facts()).toEqual({ ...before, planChosen: "least-cost" });
  });

  it("takes a fact back", async () => {
    const { ports, facts } = await stated();
    await changeHousehold({ firm: undefined }, await facts(), ports);
    expect((await facts()).firm).toBeUndefined();
    expect((await facts()).hardship).toEqual(household.hardship);
  });

  it("keeps nothing of what cannot be read, and names its place", async () => {
    const { ports, facts } = await stated();
    const before = await facts();
    const changed = await changeHousehold({ lumpSums: [{ yuan: "5000", source: "", on: "2026-12-20" }] }, before, ports);
    expect(changed.ok || (changed.error.kind === "household-refused" && changed.error.failures)).toMatchObject([
      { kind: "missing-key", key: "source" },
    ]);
    expect(await facts()).toEqual(before);
  });
});
