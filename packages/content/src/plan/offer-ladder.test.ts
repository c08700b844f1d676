/** The offer ladder of real standings, with the law book: what is asked and given, what no agreement costs, which findings are named. */

import { addMonths } from "@tanhao/core/day";
import { totalOf } from "@tanhao/core/debt/balance";
import type { DocumentInput } from "@tanhao/core/document/document-input";
import { planProposed } from "@tanhao/core/document/plan-values";
import type { Ladder } from "@tanhao/core/plan/ladder";
import { offerLadder } from "@tanhao/core/plan/offer-ladder";
import { allRules } from "@tanhao/core/rules/all-rules";
import { standDebtOn } from "@tanhao/core/standing/stand-on";
import { describe, expect, it } from "vitest";
import { aCase, consumerLoan, microLoan, type PlainDebt, today } from "../documents/a-case.ts";
import { lawBook } from "../law-book.ts";

const laddersOf = ({ standing, plans, capacity, lawBook: law, facts }: DocumentInput): (Ladder | null)[] => {
  if (plans === null || capacity === null) throw new Error("the household is known");
  return standing.debts.map((debt) => offerLadder(debt, { plans, plan: planProposed(plans, facts.planChosen), capacity, law }));
};
const only = (debt: PlainDebt, changes: Readonly<Record<string, unknown>> = {}): Ladder | null =>
  laddersOf(aCase([debt], "zh-CN", changes))[0] ?? null;

const overdue = consumerLoan;

describe("the ladder of a debt that is overdue", () => {
  const ladder = only(overdue);

  it("prices no agreement by the engine: what the balance grows by in a month and in twelve", () => {
    const [debt] = aCase([overdue]).facts.debts;
    if (debt === undefined) throw new Error("the case has a debt");
    const on = (months: number): number => {
      const { balance } = standDebtOn(debt, addMonths(today, months), lawBook, allRules);
      if (balance === null) throw new Error("the balance is known");
      return totalOf(balance);
    };
    expect(ladder?.walkAway.perMonthFen).toBe(on(1) - on(0));
    expect(ladder?.walkAway.twelveMonthsFen).toBe(on(12) - on(0));
    expect(ladder?.walkAway.mayCome).toEqual(expect.arrayContaining(["payment-order", "suit"]));
  });

  it("asks for what there is to ask, the written form first", () => {
    expect(ladder?.asks[0]).toBe("written");
    expect(ladder?.asks).toEqual(
      expect.arrayContaining(["penalty-stop", "penalty-waiver", "principal-first", "dunning-pause", "certificate"]),
    );
    expect(ladder?.waivableFen).toBeGreaterThan(0);
  });

  it("asks for no waiver where it is refused, though penalty interest may stop", () => {
    const refused = only({ ...overdue, limits: { refuses: ["waiver"] } });
    expect(refused?.asks).not.toContain("penalty-waiver");
    expect(refused?.asks).toContain("penalty-stop");
    expect(refused?.waivableFen).toBe(0);
  });

  it("asks a private lender for no change of a debit and for no wording of a report", () => {
    const { platform: _app, ...rest } = overdue;
    const asks = only({ ...rest, lender: { name: "赵启林", type: "private" } })?.asks;
    expect(asks).not.toContain("debit-change");
    expect(asks).not.toContain("report-wording");
  });

  it("gives more a month only as far as the limit lies above the opening", () => {
    expect(ladder?.gives.includes("more-a-month")).toBe((ladder?.limit.monthlyFen ?? 0) > (ladder?.opening.monthlyFen ?? 0));
    expect(only(overdue, { firm: { yuan: "400.00" } })?.gives).toContain("more-if-income-rises");
    expect(ladder?.gives).not.toContain("more-if-income-rises");
  });

  it("names findings that were read or reported, never hearsay, and tells of a licensed lender that only a court reduces", () => {
    for (const found of [...(ladder?.grounds ?? []), ...(only(microLoan)?.grounds ?? [])]) {
      expect(["verified", "reproduced", "secondary"]).toContain(found.citation.confidence);
      if (found.citation.borrowerMay === "ask-court" && found.unpaidFen !== null) expect(found.onlyCourt).toBe(true);
    }
    expect(ladder?.grounds.map(({ rule }) => rule)).toContain("allocation.set-off-order");
  });

  it("names no amount once a judgment is in effect", () => {
    const judged = only({ ...microLoan, judgment: { effective: "2026-11-01", unpaid: "9000.00" } });
    expect(judged?.grounds.every(({ unpaidFen }) => unpaidFen === null)).toBe(true);
  });
});

describe("a sum at once", () => {
  const ladder = only(overdue, { lumpSums: [{ yuan: "20000.00", source: "姐姐帮忙", on: "2026-12-10" }] });

  it("is a rung of one payment, given from its source, with a certificate to ask for and no pause of collection", () => {
    expect(ladder?.target).toMatchObject({ kind: "lump-sum", months: 1, endDay: "2026-12-10" });
    expect(ladder?.opening.totalFen).toBe((ladder?.target.totalFen ?? 0) - (ladder?.waivableFen ?? 0));
    expect(ladder?.gives).toContain("sum-at-once");
    expect(ladder?.asks).toContain("certificate");
    expect(ladder?.asks).not.toContain("dunning-pause");
  });
});

describe("with nothing left of a month", () => {
  it("nothing is offered but a deferral, and a report on its day", () => {
    const ladder = only(overdue, { income: [{ month: "2026-10", yuan: "3000.00" }] });
    for (const rung of [ladder?.opening, ladder?.target, ladder?.limit])
      expect(rung).toMatchObject({ kind: "deferral", monthlyFen: 0, schedule: [] });
    expect(ladder?.gives).toContain("review");
    expect(ladder?.asks).not.toContain("certificate");
  });

  it("a lender that refuses to wait is offered nothing", () =>
    expect(only({ ...overdue, limits: { refuses: ["deferral"] } }, { income: [{ month: "2026-10", yuan: "3000.00" }] })).toBeNull());
});

describe("while only neutral words are safe", () => {
  it.each<[string, PlainDebt]>([
    ["disputed", { ...overdue, status: "disputed" }],
    ["not one's own", { ...overdue, status: "not-mine" }],
    ["of a creditor not verified", { ...overdue, lender: { name: "某某催收", type: "unknown" } }],
    [
      "whose limitation may be over",
      {
        ...overdue,
        contract: { signed: "2019-12-01" },
        principal: { stated: "12000.00", received: "12000.00", paidOut: "2019-12-02" },
        firstDue: "2020-01-02",
        payments: [],
      },
    ],
  ])("a debt %s has no ladder", (_, debt) => expect(only(debt)).toBeNull());
});
