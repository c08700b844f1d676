/** Claim, contract and the part to ask about, on the due day of a loan at 36 %: 3,600.00 of interest, 2,400.00 at 24 %. */

import { day } from "@tanhao/core/day";
import type { Debt } from "@tanhao/core/debt/debt";
import { debtId } from "@tanhao/core/ids";
import { yuan } from "@tanhao/core/money";
import { caseCharged, chargedLawful } from "@tanhao/core/standing/charged-lawful";
import { describe, expect, it } from "vitest";
import { aBullet, standing, standingOf } from "./a-standing.ts";

const due = "2026-01-02";
const dear = aBullet.at("36", 365);
const claiming = (total: string): Debt => dear.with({ claimed: { on: day(due), totalFen: yuan(total), parts: {} } }).debt;
const charged = (debt: Debt) => chargedLawful(standing(debt, due));

describe("charged against lawful", () => {
  it("names the part above the policy, which only a court may reduce, and the balance without it", () =>
    expect(charged(dear.debt)).toMatchObject({
      contract: { totalFen: yuan("13600") },
      claimed: null,
      headline: {
        rule: "financial-lending.court-reduction",
        valueFen: yuan("1200"),
        unpaidFen: yuan("1200"),
        paidFen: 0,
        owedParts: ["interest"],
        without: { totalFen: yuan("12400") },
        onlyCourt: true,
      },
      judged: false,
    }));

  it("says claim and contract of the same day, and the part", () =>
    expect(charged(claiming("14000")).say).toMatchObject({
      set: "open",
      compare: { claimedFen: yuan("14000"), contractFen: yuan("13600"), on: due },
      ask: { unpaidFen: yuan("1200") },
    }));

  it("offers no higher figure where they claim less", () =>
    expect(charged(claiming("13000")).say).toEqual({ set: "open", compare: null, ask: null }));

  it("says no figure about a disputed debt", () =>
    expect(charged({ ...claiming("14000"), status: "disputed" }).say).toEqual({ set: "neutral" }));

  it("asks for no other sum once a judgment decides", () => {
    const judgment = { effective: day("2026-01-01"), unpaidFen: yuan("12000") };
    expect(charged({ ...claiming("14000"), judgment })).toMatchObject({ judged: true, say: { compare: null, ask: null } });
    expect(charged({ ...claiming("14000"), judgment: { ...judgment, effective: day("2026-01-03") } }).judged).toBe(false);
  });

  it("leaves outside the balance what was deducted in advance: by contract it is not owed", () => {
    const deducted = aBullet.lent("10000", "2025-01-02", "9500").debt;
    expect(charged(deducted).asks).toMatchObject([
      { rule: "principal.upfront-deduction", valueFen: yuan("500"), unpaidFen: 0, without: null },
    ]);
    expect(charged(deducted).headline).toBeNull();
  });

  it("adds what lies above for the term and for the time overdue: it is different money", () => {
    // A private loan of 2025-01-02, when four times 3.10 % were 12.4 %. Term: 3600 - 1240 = 2360.00. Thirty days overdue
    // to 2026-02-01 at one and a half times 36 %: 10000 x 0.54 x 30/365 = 443.84, allowed 10000 x 0.124 x 30/365 = 101.92,
    // above 341.92. Together 2701.92.
    const lent = dear.with({ lender: { name: "赵启林", type: "private" }, contract: { number: "1", signed: day("2025-01-02") } }).debt;
    const late = chargedLawful(standing(lent, "2026-02-01"));
    expect(late.asks.map(({ unpaidFen }) => unpaidFen)).toEqual([yuan("2360"), yuan("341.92")]);
    expect(late).toMatchObject({ headline: { unpaidFen: yuan("2360") }, mostFen: yuan("2701.92"), notAdditive: false });
  });

  it("adds nothing that looks at the same money", () => {
    // A bank's default fee of 500 beside 36 %: the policy counts it among all charges, the presumption looks at it alone.
    const overdue = { graceDays: 0, penalty: null, base: "principal", compound: false, setOff: null } as const;
    const fee = dear.with({ overdue: { ...overdue, defaultFee: { fen: yuan("500"), each: "once" } } }).debt;
    const late = chargedLawful(standing(fee, "2026-02-01"));
    expect(late.asks).toHaveLength(2);
    expect(late.mostFen).toBe(late.headline?.unpaidFen);
    expect(late.notAdditive).toBe(true);
  });

  it("adds the largest of each debt of one's own, and none of a disputed one", () => {
    const debts = ["a", "b", "c"].map((id): Debt => ({ ...dear.debt, id: debtId(id), status: id === "c" ? "disputed" : "mine" }));
    expect(caseCharged(standingOf(debts, day(due))).totals).toMatchObject({ contractFen: yuan("27200"), askedFen: yuan("2400") });
  });
});
