import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { fen, yuan } from "../money.ts";
import { type CashFlow, cashFlowOn, type FlowTiming, nominalRate, yearlyCost } from "./yearly-cost.ts";

const byPeriod = (amounts: readonly number[], periodsPerYear = 1) =>
  yearlyCost({ timing: "periods", periodsPerYear, flows: amounts.map((amount, at) => ({ at, amount })) });
const byDays = (flows: readonly CashFlow[]) => yearlyCost({ timing: "days", periodsPerYear: null, flows });

/** Equal up to `part` of the wanted value. */
const near = (found: number | null | undefined, wanted: number, part = 1e-10): void => {
  expect(found, `about ${wanted}`).toBeTypeOf("number");
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(part * Math.max(Math.abs(wanted), 1e-6));
};

describe("the yearly cost of a loan", () => {
  it("is the agreed rate for one payment a year later", () => {
    near(byDays([cashFlowOn(day("2025-01-01"), yuan("10000")), cashFlowOn(day("2026-01-01"), yuan("-12400"))]).effective, 0.24);
  });

  it("reads days as actual/365", () => {
    const leapYear = byDays([cashFlowOn(day("2024-01-01"), yuan("10000")), cashFlowOn(day("2025-01-01"), yuan("-12400"))]);
    near(leapYear.effective, 1.24 ** (365 / 366) - 1);
    expect(leapYear.convention).toBe("actual/365");
  });

  it("holds for a seven-day loan at a rate beyond imagination", () => {
    near(
      byDays([
        { at: 0, amount: 1000 },
        { at: 7, amount: -1300 },
      ]).effective,
      1.3 ** (365 / 7) - 1,
    );
  });

  it("agrees with the worked example of Microsoft's XIRR", () => {
    const flows = [
      cashFlowOn(day("2008-01-01"), yuan("-10000")),
      cashFlowOn(day("2008-03-01"), yuan("2750")),
      cashFlowOn(day("2008-10-30"), yuan("4250")),
      cashFlowOn(day("2009-02-15"), yuan("3250")),
      cashFlowOn(day("2009-04-01"), yuan("2750")),
    ];
    expect(byDays(flows).effective).toBeCloseTo(0.373362535, 8);
  });

  it("shows the nominal rate only when the periods a year are known", () => {
    const twelve = byPeriod([1000, -1010], 12);
    near(twelve.nominal, 0.12);
    near(twelve.effective, 1.01 ** 12 - 1);
    expect(twelve.convention).toBe("periods, 12 a year");
    expect(
      byDays([
        { at: 0, amount: 1000 },
        { at: 30, amount: -1010 },
      ]).nominal,
    ).toBeNull();
  });

  it("counts what was kept back at the pay-out: flows of one day are one flow", () => {
    const together = byDays([
      { at: 0, amount: 9500 },
      { at: 365, amount: -12400 },
    ]);
    const apart = byDays([
      { at: 365, amount: -12000 },
      { at: 0, amount: 10000 },
      { at: 365, amount: -400 },
      { at: 0, amount: -500 },
    ]);
    near(together.effective, 12400 / 9500 - 1);
    expect(apart.effective).toBe(together.effective);
  });

  it("is zero when as much was paid as received", () => {
    const even = byPeriod([1200, ...Array.from({ length: 12 }, () => -100)], 12);
    expect(even).toMatchObject({ solutions: "one", effective: 0, nominal: 0, all: [0] });
  });

  it("is negative when less was paid", () => {
    near(byPeriod([1000, -900]).effective, -0.1);
    near(byPeriod([1000, 0, -10]).effective, -0.9);
  });

  it("finds very small rates", () => {
    near(byPeriod([1_000_000_000, -1_000_000_001]).effective, 1e-9, 1e-6);
  });
});

describe("no rate exists", () => {
  it.each([
    ["no flows at all", []],
    ["only receipts", [100, 200, 300]],
    ["only payments", [-100, -200]],
    ["nothing but zeros", [0, 0, 0]],
    ["flows of one day that cancel out", [0]],
    ["complex solutions only", [1000, -2500, 2000]],
    ["complex solutions only, four flows", [1000, -1000, 1000, 500]],
  ])("for %s", (_, amounts) => {
    expect(byPeriod(amounts)).toMatchObject({ solutions: "none", effective: null, nominal: null, all: [] });
  });

  it("that a number can hold: a tenfold debt after one day", () => {
    expect(
      byDays([
        { at: 0, amount: 1000 },
        { at: 1, amount: -10_000 },
      ]).solutions,
    ).toBe("none");
  });

  it("below -100 %: a rate that rounds to it stays above", () => {
    const almostAll = byDays([
      { at: 0, amount: 1000 },
      { at: 1, amount: -900 },
    ]);
    expect(almostAll.solutions).toBe("one");
    expect(almostAll.effective).toBeGreaterThan(-1);
  });
});

describe("several rates exist", () => {
  it("and none of them is preferred", () => {
    const two = byPeriod([-1000, 2300, -1320]);
    expect(two).toMatchObject({ solutions: "several", effective: null, nominal: null });
    expect(two.all).toHaveLength(2);
    near(two.all[0], 0.1);
    near(two.all[1], 0.2);
  });

  it("on both sides of zero, and zero itself", () => {
    // (q - 1/2)(q - 1)(q - 2) = q³ - 7/2 q² + 7/2 q - 1 with q = 1 + r
    const three = byPeriod([2, -7, 7, -2]);
    expect(three.all).toHaveLength(3);
    near(three.all[0], -0.5);
    expect(three.all[1]).toBe(0);
    near(three.all[2], 1);
  });

  it("but a rate that is touched, not crossed, is one", () => {
    // (q - 1.1)²
    const touching = byPeriod([1000, -2200, 1210]);
    expect(touching.solutions).toBe("one");
    near(touching.effective, 0.1, 1e-7);
  });

  it("and a touched one beside a crossed one makes two", () => {
    // (q - 1.1)² (q - 1.5)
    expect(byPeriod([1000, -3700, 4510, -1815]).all).toHaveLength(2);
  });

  it("tells two rates apart that differ by one in a hundred thousand", () => {
    // (q - 1.10000)(q - 1.10001)
    const two = byPeriod([1_000_000_000_000, -2_200_010_000_000, 1_210_011_000_000]);
    expect(two.all).toHaveLength(2);
    near(two.all[0], 0.1, 1e-6);
    near(two.all[1], 0.10001, 1e-6);
  });

  it("keeps zero once where it is a threefold zero", () => {
    expect(byPeriod([1, -3, 3, -1]).all).toEqual([0]);
  });
});

describe("for any flows", () => {
  const rates = fc.double({ min: -0.5, max: 8, noNaN: true }).filter((rate) => Math.abs(rate) > 1e-4);
  const instalments = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 400 }), amount: fc.integer({ min: 1, max: 1_000_000 }) }), {
    minLength: 1,
    maxLength: 60,
  });

  it("a loan built from a rate has that rate and no other", () => {
    fc.assert(
      fc.property(rates, instalments, (rate, payments) => {
        let at = 0;
        const paid = payments.map(({ gap, amount }) => {
          at += gap;
          return { at, amount: -amount };
        });
        const received = paid.reduce((sum, flow) => sum - flow.amount * (1 + rate) ** (-flow.at / 365), 0);
        const cost = byDays([...paid, { at: 0, amount: received }]);
        expect(cost.solutions).toBe("one");
        // The sum received is itself rounded, by some 1e-16 of it; over a single day that moves the yearly rate 365 times as far.
        const rounding = (8 * Number.EPSILON * 365) / (payments[0]?.gap ?? 1);
        expect(Math.abs((cost.effective ?? Number.NaN) - rate)).toBeLessThanOrEqual(1e-10 * Math.abs(rate) + rounding);
      }),
    );
  });

  it("money in another unit, another first day, or the lender's side changes nothing", () => {
    fc.assert(
      fc.property(
        instalments,
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: -9000, max: 9000 }),
        (payments, principal, shift) => {
          const flows: CashFlow[] = [
            { at: 0, amount: principal },
            ...payments.map(({ gap, amount }, index) => ({ at: gap + 400 * index, amount: -amount })),
          ];
          const seen = byDays(flows);
          const moved = byDays(flows.map(({ at, amount }) => ({ at: at + shift, amount: amount * -1024 })));
          expect(moved.solutions).toBe(seen.solutions);
          for (const [index, rate] of seen.all.entries()) near(moved.all[index], rate, 1e-12);
        },
      ),
    );
  });

  it("every chosen rate of a polynomial is found, and no other", () => {
    const chosen = fc.uniqueArray(fc.integer({ min: -8, max: 40 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(chosen, (twentieths) => {
        // Π (20 q - (20 + k)) has integer coefficients and the zeros q = 1 + k/20
        const coefficients = twentieths.reduce(
          (product, k) => {
            const next = [...product.map((c) => c * 20), 0];
            for (const [index, c] of product.entries()) next[index + 1] = (next[index + 1] ?? 0) - c * (20 + k);
            return next;
          },
          [1],
        );
        const found = byPeriod(coefficients).all;
        const wanted = [...twentieths].sort((a, b) => a - b).map((k) => k / 20);
        expect(found).toHaveLength(wanted.length);
        for (const [index, rate] of wanted.entries()) near(found[index], rate, 1e-8);
      }),
    );
  });

  it("whatever the flows, each rate found balances them", () => {
    const anyFlows = fc.array(fc.record({ at: fc.integer({ min: 0, max: 40 }), amount: fc.integer({ min: -100_000, max: 100_000 }) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(anyFlows, (flows) => {
        for (const rate of yearlyCost({ timing: "years", periodsPerYear: null, flows }).all) {
          const terms = flows.map(({ at, amount }) => amount * (1 + rate) ** -at);
          const size = terms.reduce((sum, term) => sum + Math.abs(term), 0);
          expect(Math.abs(terms.reduce((sum, term) => sum + term, 0))).toBeLessThanOrEqual(1e-11 * size);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("a change of sign of the balance between two rates lies around a rate found", () => {
    const anyFlows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 25 });
    const probes = [-0.9, -0.7, -0.4, -0.2, -0.05, 0.01, 0.07, 0.2, 0.5, 1.1, 2.3, 5, 12];
    fc.assert(
      fc.property(anyFlows, (amounts) => {
        const found = byPeriod(amounts).all;
        const valueAt = (rate: number): number => amounts.reduce((sum, amount, at) => sum + amount * (1 + rate) ** -at, 0);
        for (const [index, from] of probes.entries()) {
          const to = probes[index + 1];
          if (to === undefined || valueAt(from) * valueAt(to) >= 0) continue;
          expect(found.filter((rate) => rate >= from && rate <= to).length % 2, `between ${from} and ${to}`).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("five thousand flows", () => {
  it("of one loan, built from its rate", () => {
    const daily = 1.36 ** (1 / 365);
    const flows = Array.from({ length: 5000 }, (_, index) => ({ at: index + 1, amount: -(1000 + (index % 7)) }));
    const received = flows.reduce((sum, flow) => sum - flow.amount * daily ** -flow.at, 0);
    near(byDays([{ at: 0, amount: received }, ...flows]).effective, 0.36);
  });

  it("of a credit line drawn and repaid all the time", () => {
    const growth = 1.18 ** (1 / 365);
    let balance = 0;
    const flows = Array.from({ length: 4999 }, (_, index) => {
      balance *= growth;
      const amount = index % 3 === 0 ? 700 + (index % 11) : -Math.min(340, Math.floor(balance / 2));
      balance += amount;
      return { at: index, amount };
    });
    near(byDays([...flows, { at: 4999, amount: -balance * growth }]).effective, 0.18, 1e-9);
  });
});

it("nominal and effective convert by the definition", () => {
  near(nominalRate(1.02 ** 12 - 1, 12), 0.24);
  near(nominalRate(0.24, 1), 0.24);
  expect(nominalRate(0, 12)).toBe(0);
});

it("a dated flow is in fen", () => {
  expect(cashFlowOn(day("1970-01-02"), fen(-5))).toEqual({ at: 1, amount: -5 });
});

it("says how time was turned into years, and refuses periods of unknown length", () => {
  const flows = [
    { at: 0, amount: 100 },
    { at: 1, amount: -124 },
  ];
  const cost = (timing: FlowTiming, periodsPerYear: number | null) => yearlyCost({ timing, flows, periodsPerYear });
  expect([cost("years", null).convention, cost("periods", 12).convention, cost("days", null).convention]).toEqual([
    "years",
    "periods, 12 a year",
    "actual/365",
  ]);
  expect(() => cost("periods", null)).toThrow("says how many periods a year has");
});
