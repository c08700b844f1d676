import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../day.ts";
import { debtId } from "../ids.ts";
import { fen, yuan } from "../money.ts";
import { makePaymentPromise, type PaymentPromise, type PromiseGuard, promisesOf } from "./payment-promise.ts";

const bank = debtId("bank");
const other = debtId("other");
const on = day("2026-11-24");
const guard: PromiseGuard = { on, limitFen: yuan("1200"), others: [], words: { set: "open" } };
const promise = (amount: string, dueDay: string): PaymentPromise => ({ debt: bank, fen: yuan(amount), dueDay: day(dueDay) });
const refusal = (draft: Parameters<typeof makePaymentPromise>[0], changes: Partial<PromiseGuard> = {}) => {
  const made = makePaymentPromise(draft, { ...guard, ...changes });
  return made.ok ? "made" : made.error;
};

describe("a payment promise", () => {
  it("is made within the limit, today or later", () => {
    expect(makePaymentPromise(promise("1200", "2026-11-24"), guard)).toEqual({ ok: true, value: promise("1200", "2026-11-24") });
  });

  it("is incomplete without a sum or a day, and says which", () => {
    expect(refusal({ debt: bank })).toEqual({ kind: "promise-incomplete", missing: ["fen", "dueDay"] });
    expect(refusal({ fen: yuan("1"), dueDay: on })).toEqual({ kind: "promise-incomplete", missing: ["debt"] });
  });

  it("is refused for a day that has passed", () => {
    expect(refusal(promise("100", "2026-11-23"))).toEqual({ kind: "promise-past-day", dueDay: "2026-11-23", on });
  });

  it("is refused above the limit, for nothing at all, and while the limit is not known", () => {
    expect(refusal(promise("1200.01", "2026-12-01"))).toEqual({ kind: "promise-above-limit", fen: 120001, limitFen: 120000 });
    expect(refusal(promise("1", "2026-12-01"), { limitFen: yuan("-300") })).toMatchObject({ kind: "promise-above-limit" });
    expect(refusal(promise("0", "2026-12-01"))).toMatchObject({ kind: "promise-not-positive" });
    expect(refusal(promise("-5", "2026-12-01"))).toMatchObject({ kind: "promise-not-positive" });
    expect(refusal(promise("1", "2026-12-01"), { limitFen: null })).toEqual({ kind: "promise-limit-unknown" });
  });

  it("is refused beside other promises of the same month that leave too little", () => {
    const others = [
      { debt: other, fen: yuan("500"), dueDay: day("2026-12-31") },
      { debt: other, fen: yuan("900"), dueDay: day("2027-01-01") },
    ];
    expect(refusal(promise("700", "2026-12-01"), { others })).toBe("made");
    expect(refusal(promise("701", "2026-12-01"), { others })).toEqual({
      kind: "promise-overlaps",
      month: "2026-12",
      fen: yuan("701"),
      promisedFen: yuan("500"),
      limitFen: yuan("1200"),
      others: [others[0]],
      leftFen: yuan("700"),
    });
  });

  it("admits the debt, so it waits until open words are allowed", () => {
    const words = { set: "neutral", because: ["limitation-may-have-expired"] } as const;
    expect(refusal(promise("100", "2026-12-01"), { words })).toEqual({ kind: "promise-would-admit", because: words.because });
  });

  it("never takes a month above the limit, whatever was promised before", () => {
    const drafts = fc.array(fc.record({ amount: fc.integer({ min: 1, max: 100_000 }), inDays: fc.integer({ min: -5, max: 90 }) }));
    fc.assert(
      fc.property(drafts, (asked) => {
        const standing: PaymentPromise[] = [];
        for (const { amount, inDays } of asked) {
          const made = makePaymentPromise({ debt: bank, fen: fen(amount), dueDay: addDays(on, inDays) }, { ...guard, others: standing });
          if (made.ok) standing.push(made.value);
        }
        const months = new Map<string, number>();
        for (const { dueDay, fen: promised } of standing) months.set(dueDay.slice(0, 7), (months.get(dueDay.slice(0, 7)) ?? 0) + promised);
        for (const sum of months.values()) expect(sum).toBeLessThanOrEqual(120_000);
        expect(standing.every(({ dueDay }) => dueDay >= on)).toBe(true);
      }),
    );
  });

  it("counts the instalments of a plan like promises", () => {
    expect(promisesOf(bank, [{ day: on, fen: yuan("5") }])).toEqual([{ debt: bank, fen: yuan("5"), dueDay: on }]);
  });
});
