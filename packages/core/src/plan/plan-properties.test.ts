import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assert } from "../assert.ts";
import { addMonths } from "../day.ts";
import { fen } from "../money.ts";
import { type Owed, on, plansFor } from "./a-plan.ts";
import type { Plan } from "./plan.ts";

const anyDebt = fc.record({
  principal: fc.integer({ min: 0, max: 5_000_000 }),
  charges: fc.integer({ min: 0, max: 500_000 }),
  rate: fc.integer({ min: 0, max: 36 }),
  minimum: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: undefined }),
  maxMonths: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
});

const toOwed = (debts: readonly (typeof anyDebt extends fc.Arbitrary<infer D> ? D : never)[]): Owed[] =>
  debts.map(({ principal, charges, rate, minimum, maxMonths }, index) => ({
    id: `d${index}`,
    principal: (principal / 100).toFixed(2),
    charges: (charges / 100).toFixed(2),
    rate: `${rate}`,
    with: { limits: { ...(minimum === undefined ? {} : { minimum: fen(minimum) }), ...(maxMonths === undefined ? {} : { maxMonths }) } },
  }));

describe("for any debts", () => {
  const cases = fc.record({ left: fc.integer({ min: -500, max: 5000 }), debts: fc.array(anyDebt, { minLength: 1, maxLength: 6 }) });
  it("no month is above the limit, every debt is paid to the fen, and every lender's limits are kept", () => {
    fc.assert(
      fc.property(cases, ({ left, debts }) => {
        for (const plan of plansFor(`${left}`, toOwed(debts)).plans) {
          const byDay = new Map<string, number>();
          for (const { schedule } of plan.debts) for (const due of schedule) byDay.set(due.day, (byDay.get(due.day) ?? 0) + due.fen);
          expect(Math.max(...byDay.values())).toBeLessThanOrEqual(left * 100);
          for (const { id, schedule } of plan.debts) {
            const given = debts[Number(id.slice(1))];
            assert(given !== undefined, "the debt was given");
            // Bring every payment back by an independent account: charges first, half up to the fen each month.
            let [principal, charges, month] = [given.principal, given.charges, 0];
            for (const due of schedule) {
              while (addMonths(on, month) < due.day) {
                charges += Math.floor((principal * given.rate * 2 + 1200) / 2400);
                month += 1;
              }
              principal -= Math.max(0, due.fen - charges);
              charges = Math.max(0, charges - due.fen);
              if (principal + charges > 0 && due.fen < (given.minimum ?? 1)) expect.fail(`${id} gets ${due.fen} on ${due.day}`);
            }
            expect(principal + charges).toBe(0);
            expect(month).toBeLessThanOrEqual(Math.min(60, given.maxMonths ?? 60));
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it("with the shortfall's sum a month more, a plan fits", () => {
    fc.assert(
      fc.property(cases, ({ left, debts }) => {
        const { shortfall } = plansFor(`${left}`, toOwed(debts));
        if (shortfall === null) return;
        expect(plansFor(`${left + shortfall.fenPerMonth / 100}`, toOwed(debts)).plans.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it("more money for one debt never makes it dearer", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 5_000_000 }),
        fc.integer({ min: 0, max: 36 }),
        fc.integer({ min: 1, max: 2000 }),
        (principal, rate, more) => {
          const debt: Owed[] = [{ id: "a", principal: (principal / 100).toFixed(2), rate: `${rate}` }];
          const [less, rest] = [plansFor("2500", debt).plans[0], plansFor(`${2500 + more}`, debt).plans[0]];
          if (less && rest) expect(rest.totalFen).toBeLessThanOrEqual(less.totalFen);
        },
      ),
    );
  });

  it("cost the least and close the soonest as their names say", () => {
    fc.assert(
      fc.property(fc.array(anyDebt, { minLength: 2, maxLength: 5 }), (debts) => {
        const { plans: made } = plansFor("3000", toOwed(debts));
        const firstClosed = (plan: Plan) => plan.debts.map(({ schedule }) => schedule.at(-1)?.day ?? on).sort()[0] ?? on;
        const cheapest = made.find(({ objective }) => objective === "least-cost");
        const soonest = made.find(({ objective }) => objective === "first-closed");
        for (const plan of made) {
          if (cheapest) expect(cheapest.costFen).toBeLessThanOrEqual(plan.costFen);
          if (soonest) expect(firstClosed(soonest) <= firstClosed(plan)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});
