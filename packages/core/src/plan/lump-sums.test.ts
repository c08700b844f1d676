import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen, sumFen, yuan } from "../money.ts";
import { aSum, debtOf, fair, type Owed, on, payments, planBy, plansFor } from "./a-plan.ts";
import { sumsToCome } from "./lump-sums.ts";
import type { Plan } from "./plan.ts";

const withSums = (left: string, debts: readonly Owed[], ...sums: Parameters<typeof aSum>[]) =>
  plansFor(
    left,
    debts,
    undefined,
    undefined,
    sums.map((sum) => aSum(...sum)),
  );

describe("a sum that comes once", () => {
  it("closes a debt with what is owed on its day: whole months and the days of the last", () => {
    // 2,000 at 12 %, 100 open; the sum comes on 4 January. A whole month to 24 December: 20.00. Then 11 of 365 days at
    // 12 %: 2,000 x 0.12 x 11 / 365 = 7.2329, 7.23. Together 2,127.23.
    const plans = withSums("500", [{ id: "a", principal: "2000", charges: "100", rate: "12" }], ["姐姐", "2500", "2027-01-04"]);
    const plan = fair(plans);
    expect(debtOf(plan, "a")).toMatchObject({
      kind: "lump-sum",
      schedule: [{ day: "2027-01-04", fen: yuan("2127.23") }],
      interestFen: yuan("27.23"),
      paidFrom: [{ source: "姐姐", on: "2027-01-04", fen: yuan("2127.23") }],
    });
    expect(plan).toMatchObject({ monthlyFen: 0, months: 0, endDay: "2027-01-04", totalFen: yuan("2127.23"), ifMonthFails: null });
    expect(plan.lumpSums).toEqual([{ source: "姐姐", on: "2027-01-04", fen: yuan("2500"), usedFen: yuan("2127.23") }]);
  });

  it("never counts as money of a month: the other debts get the whole firm sum and no more", () => {
    const plan = fair(
      withSums(
        "500",
        [
          { id: "a", principal: "3000" },
          { id: "b", principal: "1000" },
        ],
        ["卖车", "3000", "2026-12-01"],
      ),
    );
    expect(payments(plan, "b")).toEqual([yuan("500"), yuan("500")]);
    expect(debtOf(plan, "a").schedule).toEqual([{ day: "2026-12-01", fen: yuan("3000") }]);
    expect(plan).toMatchObject({ monthlyFen: yuan("500"), months: 2, firstClosed: { id: "a", day: "2026-12-01" } });
  });

  it("is kept until the next where it is too small alone, and each source is named with its part", () => {
    const plan = fair(withSums("100", [{ id: "a", principal: "5000" }], ["姐姐", "2000", "2026-12-01"], ["退保", "4000", "2027-01-05"]));
    expect(debtOf(plan, "a").paidFrom).toEqual([
      { source: "姐姐", on: "2026-12-01", fen: yuan("2000") },
      { source: "退保", on: "2027-01-05", fen: yuan("3000") },
    ]);
  });

  it("closes what saves the most for the least cost, and as many as it can to be done with soonest", () => {
    const debts: Owed[] = [
      { id: "dear", principal: "4000", rate: "36" },
      { id: "b", principal: "1900" },
      { id: "c", principal: "2000" },
    ];
    const plans = withSums("1000", debts, ["姐姐", "4000", "2026-11-24"]);
    const closedBy = (plan: Plan) => plan.debts.filter(({ paidFrom }) => paidFrom.length > 0).map(({ id }) => id);
    expect(closedBy(planBy(plans, "least-cost"))).toEqual(["dear"]);
    expect(closedBy(planBy(plans, "first-closed")).sort()).toEqual(["b", "c"]);
    // 4,000 without interest: four months; with it the other way about 36 % on 4,000 is borne
    expect(planBy(plans, "least-cost").costFen).toBe(0);
    expect(planBy(plans, "first-closed").choiceCostFen).toBe(planBy(plans, "first-closed").costFen);
  });

  it("closes a debt in court first where legal danger is put first", () => {
    const debts: Owed[] = [
      { id: "dear", principal: "4000", rate: "36" },
      { id: "sued", principal: "3500", with: { suit: { filed: on } } },
    ];
    const plan = planBy(withSums("1000", debts, ["姐姐", "4000", "2026-11-30"]), "legal-danger-first");
    expect(debtOf(plan, "sued").kind).toBe("lump-sum");
    expect(debtOf(plan, "dear").paidFrom).toEqual([]);
  });

  it("closes nothing at a lender that refuses one, nor where nothing may be proposed, nor too late for its term", () => {
    const sum: Parameters<typeof aSum> = ["姐姐", "9000", "2027-03-01"];
    const closes = (changes: Owed["with"]): boolean =>
      fair(withSums("1000", [{ id: "a", principal: "2500", with: changes ?? {} }], sum)).debts.some(({ paidFrom }) => paidFrom.length > 0);
    expect(closes({})).toBe(true);
    expect(closes({ limits: { refuses: ["lump-sum"] } })).toBe(false);
    expect(closes({ limits: { maxMonths: 3 } })).toBe(false);
    expect(closes({ limits: { maxMonths: 4 } })).toBe(true);
    expect(closes({ limits: { refuses: ["deferral"] } })).toBe(false);
  });

  it("is not planned with when its day is past or more than a year off, nor without a source", () => {
    const given = [
      aSum("昨天", "1", "2026-11-23"),
      aSum("今天", "2", "2026-11-24"),
      aSum("远", "3", "2027-11-25"),
      aSum(" ", "4", "2026-12-01"),
    ];
    expect(sumsToCome([...given, aSum("一年", "5", "2027-11-24")], on).map(({ source }) => source)).toEqual(["今天", "一年"]);
  });

  it("is one sum where one source gives twice on a day", () =>
    expect(sumsToCome([aSum("姐姐", "10", "2026-12-01"), aSum("姐姐", "5", "2026-12-01")], on)).toEqual([
      aSum("姐姐", "15", "2026-12-01"),
    ]));

  it("lets a debt be served where nothing is left of a month, and nothing else but deferrals", () => {
    const { plans, shortfall } = withSums(
      "0",
      [
        { id: "a", principal: "900" },
        { id: "b", principal: "5000" },
      ],
      ["姐姐", "1000", "2026-12-01"],
    );
    expect(plans).toEqual([]);
    expect(shortfall).toMatchObject({ blockedBy: "capacity-zero", debts: ["b"], token: [] });
    expect(shortfall?.serving?.debts.map(({ id, kind, schedule }) => [id, kind, schedule.length])).toEqual([
      ["a", "lump-sum", 1],
      ["b", "deferral", 0],
    ]);
    expect(shortfall?.serving).toMatchObject({ monthlyFen: 0, stress: { fails: false, shortFen: 0 } });
    expect(shortfall?.routes).toEqual(["serve-some", "deferral", "lump-sum-ask", "assistance", "see-a-person"]);
  });

  it("is never spent beyond what it is, and never in a month", () => {
    const anyOwed = fc.record({ principal: fc.integer({ min: 1, max: 900_000 }), rate: fc.integer({ min: 0, max: 36 }) });
    const anySum = fc.record({ amount: fc.integer({ min: 1, max: 1_500_000 }), month: fc.integer({ min: 0, max: 11 }) });
    fc.assert(
      fc.property(
        fc.array(anyOwed, { minLength: 1, maxLength: 6 }),
        fc.array(anySum, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 300, max: 3000 }),
        (debts, given, left) => {
          const owing = debts.map(({ principal, rate }, index) => ({
            id: `d${index}`,
            principal: (principal / 100).toFixed(2),
            rate: `${rate}`,
          }));
          const sums = given.map(({ amount, month }, index) => ({
            source: `s${index}`,
            fen: fen(amount),
            on: aSum("", "1", `${month < 1 ? "2026-12" : `2027-${`${month}`.padStart(2, "0")}`}-05`).on,
          }));
          for (const plan of plansFor(`${left}`, owing, undefined, undefined, sums).plans) {
            for (const { source, fen: sum } of sums) {
              const used = sumFen(
                plan.debts.flatMap(({ paidFrom }) => paidFrom.filter((part) => part.source === source).map((part) => part.fen)),
              );
              expect(used).toBeLessThanOrEqual(sum);
              expect(plan.lumpSums.find((one) => one.source === source)?.usedFen).toBe(used);
            }
            for (const { paidFrom, schedule } of plan.debts.filter((debt) => debt.paidFrom.length > 0))
              for (const part of paidFrom) expect(part.on <= (schedule[0]?.day ?? "")).toBe(true);
            expect(plan.monthlyFen).toBeLessThanOrEqual(left * 100);
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});
