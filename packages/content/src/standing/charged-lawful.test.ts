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

  it("adds the largest of each debt of one's own, and none of a disputed one", () => {
    const debts = ["a", "b", "c"].map((id): Debt => ({ ...dear.debt, id: debtId(id), status: id === "c" ? "disputed" : "mine" }));
    expect(caseCharged(standingOf(debts, day(due))).totals).toMatchObject({ contractFen: yuan("27200"), askedFen: yuan("2400") });
  });
});
