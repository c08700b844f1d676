/** Properties of the part above a cap; figures worked out by hand are in law/cases. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Account } from "../accrual/account.ts";
import { runAccount } from "../accrual/run-account.ts";
import { addDays, addMonths, type Day, day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { chargesOf } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { fraction } from "../fraction.ts";
import { aPercent } from "../law/a-law-book.ts";
import { fen, toYuan } from "../money.ts";
import { aboveCap, type CapSpan } from "./above-cap.ts";
import { chargedIn, chargeRuns, wholeLife } from "./charge-runs.ts";

const capOf = (percent: number): CapSpan => ({
  span: wholeLife,
  cap: { is: "one-cap", yearly: { percent: fraction(percent), value: aPercent("2015-01-01", String(percent)), reference: null } },
});

const accountOf = (debt: Debt, on: Day): Account => {
  const account = runAccount(debt, on);
  if (!account.ok) throw new Error(JSON.stringify(account.error));
  return account.value;
};

interface Loan {
  readonly debt: Debt;
  readonly on: Day;
}

/** A loan at `percent` a year with any due days and payments, nothing agreed for the time overdue. */
const loanAt = (percent: number): fc.Arbitrary<Loan> =>
  fc
    .record({
      lentFen: fc.integer({ min: 100_00, max: 200_000_00 }),
      start: fc.integer({ min: 0, max: 800 }),
      method: fc.constantFrom("equal-instalments", "equal-principal", "interest-first", "bullet"),
      periods: fc.integer({ min: 1, max: 24 }),
      after: fc.integer({ min: 1, max: 1200 }),
      payments: fc.array(fc.record({ after: fc.integer({ min: 1, max: 900 }), fen: fc.integer({ min: 1, max: 20_000_00 }) }), {
        maxLength: 6,
      }),
    })
    .map(({ lentFen, start, method, periods, after, payments }) => {
      const paidOut = addDays(day("2021-01-01"), start);
      const first = aDebt()
        .lent(toYuan(fen(lentFen)), paidOut)
        .at(String(percent), 365)
        .repaidBy(method as "bullet", periods, addMonths(paidOut, 1))
        .overdueAt(null);
      const days = payments
        .map((payment) => ({ ...payment, day: addDays(paidOut, payment.after) }))
        .sort((a, b) => (a.day < b.day ? -1 : 1));
      const { debt } = days.reduce((built, payment) => built.paying(toYuan(fen(payment.fen)), payment.day), first);
      return { debt, on: addDays(paidOut, after) };
    });

describe("the part above a cap", () => {
  it("is nothing for a loan exactly at the cap, whatever was paid late or not at all", () => {
    fc.assert(
      fc.property(loanAt(24), ({ debt, on }) => {
        expect(aboveCap(accountOf(debt, on), [capOf(24)], null).valueFen).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("is a third of everything charged for a loan half again above the cap", () => {
    fc.assert(
      fc.property(loanAt(36), ({ debt, on }) => {
        const account = accountOf(debt, on);
        const figure = aboveCap(account, [capOf(24)], null);
        // Each booking was rounded once, so each may be off by half a fen.
        expect(Math.abs(figure.valueFen * 3 - chargesOf(account.charged))).toBeLessThanOrEqual(account.postings.length * 2 + 2);
      }),
      { numRuns: 300 },
    );
  });

  it("splits into the term and the time overdue without making or losing a charge", () => {
    fc.assert(
      fc.property(loanAt(30), ({ debt, on }) => {
        const account = accountOf(debt, on);
        const runs = chargeRuns(account);
        expect(chargedIn(runs, wholeLife)).toEqual(fraction(chargesOf(account.charged)));
        const [term, overdue] = (["term", "overdue"] as const).map((phase) => aboveCap(account, [capOf(24)], phase).chargedFen);
        expect((term ?? 0) + (overdue ?? 0)).toBe(chargesOf(account.charged));
      }),
      { numRuns: 200 },
    );
  });

  it("counts each charge once when the life is cut in two", () => {
    fc.assert(
      fc.property(loanAt(36), fc.integer({ min: 0, max: 1200 }), ({ debt, on }, cut) => {
        const account = accountOf(debt, on);
        const at = addDays(debt.principal.paidOut ?? on, cut);
        const halves: readonly CapSpan[] = [
          { ...capOf(24), span: { from: null, to: at } },
          { ...capOf(24), span: { from: at, to: null } },
        ];
        const [whole, split] = [aboveCap(account, [capOf(24)], null), aboveCap(account, halves, null)];
        expect(Math.abs(whole.chargedFen - split.chargedFen)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
