import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assert } from "../assert.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import { fen, sumFen, yuan } from "../money.ts";
import { aHousehold } from "./a-household.ts";
import { type Capacity, capacityOf, explainCapacity, explainStress } from "./capacity.ts";
import { firmSumOf } from "./firm-sum.ts";

const known = (facts: CaseFacts): Capacity => {
  const capacity = capacityOf(facts);
  assert(capacity.ok, "the facts are there");
  return capacity.value;
};

/** A worked example: 5,200 in, 4,000 out, 1,200 left; 680 with 10 % less. */
const worked = aHousehold()
  .of(3)
  .living("fixed")
  .earning(["2026-08", "5600"], ["2026-09", "5200"], ["2026-10", "5450"])
  .spending("房租", "1400", "housing")
  .spending("吃饭和交通", "1500", "food")
  .spending("母亲的药", "600", "medical")
  .spending("水电", "200", "utilities")
  .spending("备用", "300", "reserve");

describe("capacity", () => {
  it("is the lowest listed income less the spending listed", () => {
    expect(known(worked.facts)).toMatchObject({ capacityFen: yuan("1200"), stressedFen: yuan("680"), stressPercent: 10, floorFen: null });
  });

  it("is stressed harder where income is irregular, and by a percentage the person may change", () => {
    expect(known(worked.living("irregular").facts).stressedFen).toBe(yuan("160")); // 5,200 x 0.8 - 4,000
    const own = capacityOf(worked.facts, { fixed: 5, irregular: 20, none: 20 });
    expect(own.ok && own.value.stressedFen).toBe(yuan("940")); // 5,200 x 0.95 - 4,000
  });

  it("may be negative, and shows how much is missing to live on", () => {
    const short = worked.spending("学费", "1500", "dependants").facts;
    expect(known(short)).toMatchObject({ capacityFen: yuan("-300"), stressedFen: yuan("-820") });
  });

  it("without a job and without income is what the household lacks", () => {
    const nothing = aHousehold().living("none").spending("吃饭", "900", "food").facts;
    expect(known(nothing)).toMatchObject({ capacityFen: yuan("-900"), stressedFen: yuan("-900") });
  });

  it("has a living floor only where one was checked", () => {
    const floor = { livingFloor: { fenPerPerson: yuan("1200"), source: "市民政局公告" } };
    expect(known(worked.with(floor).facts)).toMatchObject({ floorFen: yuan("3600"), capacityFen: yuan("1200") });
  });

  it("never takes the household below its living floor: the gap is a line", () => {
    const floor = { livingFloor: { fenPerPerson: yuan("1500") } };
    const capacity = known(worked.with(floor).facts); // floor 4,500, listed 4,000
    expect(capacity.capacityFen).toBe(yuan("700"));
    expect(capacity.lines.at(-1)).toMatchObject({ key: "floor-gap", fen: yuan("-500"), origin: { from: "fact", path: "livingFloor" } });
  });

  it("does not count a secured loan as living", () => {
    const floor = { livingFloor: { fenPerPerson: yuan("1400") } };
    const secured = worked.spending("房贷", "1000", "prior").with(floor).facts; // floor 4,200, living 4,000, prior 1,000
    expect(known(secured).capacityFen).toBe(yuan("0")); // 5,200 - 4,000 - 1,000 - 200
  });

  it("names what it lacks and assumes nothing", () => {
    expect(capacityOf(aHousehold().facts)).toEqual({
      ok: false,
      error: { kind: "missing-facts", missing: ["income", "spending"] },
    });
    const floor = { livingFloor: { fenPerPerson: yuan("1000") }, borrower: { incomeType: "fixed" as const } };
    expect(capacityOf(worked.with(floor).facts)).toEqual({ ok: false, error: { kind: "missing-facts", missing: ["borrower.household"] } });
  });

  it("needs no kind of income for what is left, and takes the larger fall for the stressed month", () => {
    const { incomeType: _, ...borrower } = worked.facts.borrower;
    const capacity = known({ ...worked.facts, borrower });
    expect([capacity.capacityFen, capacity.stressedFen, capacity.incomeType]).toEqual([yuan("1200"), yuan("160"), null]); // 5,200 less 20 %: 1,040
  });

  it("opens into its lines, each with the fact it comes from", () => {
    const tree = explainCapacity(known(worked.facts));
    expect(tree.result).toEqual({ is: "money", fen: yuan("1200") });
    expect(tree.parts.map(({ origin }) => origin && "path" in origin && origin.path)).toEqual([
      "income[1]",
      "spending[0]",
      "spending[1]",
      "spending[2]",
      "spending[3]",
      "spending[4]",
    ]);
    expect(explainStress(known(worked.facts)).parts).toEqual([tree]);
  });

  it("is the sum of its lines, whatever the household", () => {
    const amount = fc.integer({ min: 0, max: 5_000_000 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), fc.array(amount, { minLength: 1 }), amount, (incomes, spent, floor) => {
        const facts: CaseFacts = {
          ...worked.facts,
          income: incomes.map((income) => ({ month: "2026-10", fen: fen(income) })),
          spending: spent.map((one) => ({ name: "支出", fen: fen(one), kind: "other" })),
          livingFloor: { fenPerPerson: fen(floor) },
        };
        const capacity = known(facts);
        expect(sumFen(capacity.lines.map((line) => line.fen))).toBe(capacity.capacityFen);
        const living = Math.max(
          3 * floor,
          spent.reduce((a, b) => a + b),
        );
        expect(capacity.capacityFen).toBe(Math.min(...incomes) - living);
        expect(capacity.stressedFen).toBeLessThanOrEqual(capacity.capacityFen);
      }),
    );
  });
});

describe("the firm sum", () => {
  it("is the capacity where nothing was chosen", () => {
    expect(firmSumOf(worked.facts, known(worked.facts))).toMatchObject({ fen: yuan("1200"), because: "capacity" });
  });

  it("is what was chosen, but never above the capacity", () => {
    const chosen = (amount: string) => firmSumOf(worked.with({ firm: yuan(amount) }).facts, known(worked.facts));
    expect(chosen("1000")).toMatchObject({ fen: yuan("1000"), because: "chosen" });
    expect(chosen("1500")).toMatchObject({ fen: yuan("1200"), because: "chosen-above-capacity" });
  });

  it("is nothing where nothing is left", () => {
    const short = worked.spending("学费", "1200", "dependants").with({ firm: yuan("100") }).facts;
    expect(firmSumOf(short, known(short))).toMatchObject({ fen: 0, because: "capacity-zero" });
  });

  it("for irregular income recommends the middle between stressed and capacity", () => {
    const irregular = worked.living("irregular").facts; // 160 and 1,200
    expect(firmSumOf(irregular, known(irregular))).toMatchObject({ fen: yuan("1200"), recommendedFen: yuan("680") });
    expect(firmSumOf(worked.facts, known(worked.facts)).recommendedFen).toBe(yuan("1200"));
  });
});
