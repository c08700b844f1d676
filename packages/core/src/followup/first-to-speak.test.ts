import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { emptyBalance } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { debtId } from "../ids.ts";
import { fen } from "../money.ts";
import type { CaseStanding, DebtStanding } from "../standing/standing.ts";
import type { Action } from "./action.ts";
import { firstToSpeak } from "./first-to-speak.ts";

const standing = (id: string, more: Partial<Debt> = {}, { overdueDays = 0, lentFen = 100, leftFen = 100 } = {}): DebtStanding =>
  ({
    debt: aDebt().with({ id: debtId(id), ...more }).debt,
    balance: emptyBalance,
    account: { overdueDays, charged: { ...emptyBalance, principal: fen(lentFen) }, balance: { ...emptyBalance, principal: fen(leftFen) } },
    words: { set: "open" },
  }) as unknown as DebtStanding; // it reads nothing else
const of = (...debts: readonly DebtStanding[]) => ({ debts }) as unknown as CaseStanding;
const [nobody, none] = [new Set<never>(), new Set<never>()];
const nothing = { step: "nothing-today", next: null } as const;
const [a, b] = [debtId("a"), debtId("b")];

describe("the debt of tomorrow's first words", () => {
  it("is none where somebody is in danger, or where there is no debt", () => {
    expect(firstToSpeak({ step: "danger" }, of(standing("a")), nobody, none)).toBeNull();
    expect(firstToSpeak({ step: "add-first-debt" }, of(), nobody, none)).toBeNull();
  });

  it("is the one today's step is about", () => {
    const both = of(standing("a", {}, { overdueDays: 90 }), standing("b"));
    expect(firstToSpeak({ step: "give-facts", debt: b, missing: [] }, both, nobody, none)).toBe(b);
    expect(firstToSpeak({ step: "do-action", action: { debt: b, day: day("2026-11-24") } as Action }, both, nobody, none)).toBe(b);
  });

  it("is else the longest overdue not spoken to, then the longest overdue", () => {
    const both = of(standing("a", {}, { overdueDays: 10 }), standing("b", {}, { overdueDays: 90 }));
    expect(firstToSpeak({ step: "stop-scam" }, both, nobody, none)).toBe(b);
    expect(firstToSpeak(nothing, both, new Set([b]), none)).toBe(a);
    expect(firstToSpeak(nothing, both, new Set([a, b]), none)).toBe(b);
  });

  it("is one that is not clear where none is surely one's own, and never one that is paid", () => {
    const paid = standing("a", { status: "paid" });
    const closed = standing("a", {}, { leftFen: 0 });
    const unsure = standing("b", { status: "unsure" });
    expect(firstToSpeak(nothing, of(paid, unsure), new Set([b]), none)).toBe(b);
    expect(firstToSpeak(nothing, of(closed, unsure), nobody, none)).toBe(b);
    expect(firstToSpeak({ step: "verify-debt", debt: a }, of(paid), nobody, none)).toBeNull();
  });

  it("is never one whose agreement is kept: the next in turn, or none", () => {
    const both = of(standing("a", {}, { overdueDays: 10 }), standing("b", {}, { overdueDays: 90 }));
    expect(firstToSpeak(nothing, both, nobody, new Set([b]))).toBe(a);
    expect(firstToSpeak({ step: "do-action", action: { debt: b, day: day("2026-11-24") } as Action }, both, nobody, new Set([b]))).toBe(a);
    expect(firstToSpeak(nothing, both, nobody, new Set([a, b]))).toBeNull();
  });
});
