/** Yearly cost beside a limit, for platform loans and microloans. Rates by closed form: a loan of one row is a root, one of whole months its rate. */

import { describe, expect, it } from "vitest";
import { addMonths, day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { parameterId } from "../ids.ts";
import { aLawBook, aParameter, aPercent, aValue } from "../law/a-law-book.ts";
import type { LawBook } from "../law/law-book.ts";
import { withUserValues } from "../law/with-user-values.ts";
import { type Fen, yuan } from "../money.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { facilitatedCost } from "./facilitated-cost.ts";
import type { Finding, Rule } from "./finding.ts";
import { microloanCost } from "./microloan-cost.ts";

const byGrant = { by: "grant" } as const;
const law = aLawBook(
  aParameter("financial-lending.facilitated-cost", [{ ...aPercent("2025-10-01", "24"), ...byGrant }], {
    lender: ["bank", "consumer-finance", "auto-finance", "trust"],
    unknownBefore: null,
  }),
  aParameter(
    "microloan.yearly-cost",
    [
      aValue("2028-01-01", { is: "times", times: "4", of: parameterId("lpr-1y") }, byGrant),
      { ...aPercent("2025-12-19", "24"), ...byGrant },
    ],
    { lender: ["microloan"], unknownBefore: null },
  ),
  aParameter("lpr-1y", [aPercent("2027-12-20", "3")], { unknownBefore: day("2027-12-20"), unknownFrom: day("2028-01-20") }),
);

/** Twelve months from the pay-out: nominal as contracted, effective by compounding a twelfth of it. */
const monthly = (rate: string, paidOut = "2025-11-01") =>
  aDebt()
    .lent("1200000", paidOut)
    .at(rate, 365)
    .repaidBy("equal-instalments", 12, addMonths(day(paidOut), 1));

const decide = (rule: Rule, builder: DebtBuilder, book: LawBook = law): Finding => ask(rule, book, builder, "2026-11-01");
const outcome = (rule: Rule, builder: DebtBuilder, book: LawBook = law): readonly string[] =>
  toldFinding(decide(rule, builder, book)).slice(0, 2);
const fee = (amount: string, when: "upfront" | "each-period"): { name: string; fen: Fen; when: typeof when } => ({
  name: "担保费",
  fen: yuan(amount),
  when,
});

describe("the yearly cost of a loan through a platform", () => {
  it.each([
    // 21.7 % nominal is 1.0180833^12 - 1 = 23.99 % effective, 21.71 % is 24.01 %.
    ["21.7", "says within percent=24% nominal=21.7% effective=23.99%"],
    ["21.71", "says depends percent=24% nominal=21.71% effective=24.01%"],
    // 24 % nominal is 1.02^12 - 1 = 26.82 %; 24.01 % is 1.02000833^12 - 1 = 26.84 %.
    ["24", "says depends percent=24% nominal=24% effective=26.82%"],
    ["24.01", "says above percent=24% nominal=24.01% effective=26.84%"],
  ])("at %s %% a year", (rate, says) => expect(outcome(facilitatedCost, monthly(rate))).toEqual(["applies (1)", says]));

  it("counts every fee, and what was kept back", () => {
    // 10,000 for 365 days at 12 %: 11,200. With 800 more at the pay-out 9,200 was received: 11,200 / 9,200 = 1.2174.
    const year = aDebt().lent("10000", "2025-11-01").at("12", 365).repaidBy("bullet", 1, "2026-11-01");
    expect(outcome(facilitatedCost, year)[1]).toBe("says within percent=24% nominal=11.39% effective=12%");
    const backed = year.with({ fees: [fee("800", "upfront")] });
    expect(outcome(facilitatedCost, backed)[1]).toBe("says within percent=24% nominal=19.83% effective=21.74%");
    // 900 more on the due day as well: 12,100 / 9,200 = 1.3152; nominal 12 x (1.3152^(1/12) - 1) = 27.72 %.
    const both = year.with({ fees: [fee("800", "upfront"), fee("900", "each-period")] });
    expect(outcome(facilitatedCost, both)[1]).toBe("says above percent=24% nominal=27.72% effective=31.52%");
  });

  it("opens into what the rate was made of, the day of the pay-out and the article", () => {
    const backed = aDebt().lent("10000", "2025-11-01", "9200").at("12", 365).repaidBy("bullet", 1, "2026-11-01");
    expect(toldFinding(decide(facilitatedCost, backed.with({ fees: [fee("800", "upfront")] })))).toEqual([
      "applies (1)",
      "says within percent=24% nominal=19.83% effective=21.74%",
      "law.cost-limit percent=24%",
      "  law.contract-cost nominal=19.83% effective=21.74%",
      "    law.cost-received = 9200.00 [d1.principal.received]",
      "    law.cost-interest [d1.rate]",
      '    law.cost-fee name="担保费" = 800.00 [d1.fees]',
      "    law.cost-by-days [convention contract-kept-on-time]",
      "  law.granted-on day=2025-11-01 [d1.principal.paidOut]",
      "  law.rate-of-article = 24%",
      "    law.article [虚构规定 1]",
    ]);
  });

  it("is compared with nothing where the flows give no rate", () => {
    // 10,000 received and 10,000 taken at once: only payments are left.
    const nothing = aDebt().lent("10000", "2025-11-01").at("12", 365).repaidBy("bullet", 1, "2026-11-01");
    const taken = nothing.with({ fees: [fee("10000", "upfront")] });
    expect(toldFinding(decide(facilitatedCost, taken)).slice(0, 4)).toEqual([
      "applies (1)",
      "says no-single-rate percent=24%",
      "law.cost-limit percent=24%",
      "  law.contract-cost-unclear",
    ]);
  });

  it("concerns loans paid out since the rule, and none before it", () => {
    expect(outcome(facilitatedCost, monthly("20", "2025-09-30"))).toEqual(["not-applicable not-in-force-yet (1)"]);
    expect(outcome(facilitatedCost, monthly("20", "2025-10-01"))[0]).toBe("applies (1)");
  });

  it("concerns the licences it names, and loans", () => {
    for (const named of ["bank", "consumer-finance", "auto-finance", "trust"] as const)
      expect(outcome(facilitatedCost, monthly("20").from(named))[0]).toBe("applies (1)");
    for (const other of ["microloan", "guarantor", "private"] as const)
      expect(outcome(facilitatedCost, monthly("20").from(other))).toEqual(["not-applicable lender-not-named (1)"]);
    for (const open of ["unknown", "assignee"] as const)
      expect(outcome(facilitatedCost, monthly("20").from(open))).toEqual(["needs-facts lender.type"]);
    expect(outcome(facilitatedCost, monthly("20").with({ kind: "card" }))).toEqual(["not-applicable loans-only (1)"]);
  });

  it("asks for the day of the pay-out, then for the terms", () => {
    expect(outcome(facilitatedCost, aDebt())).toEqual(["needs-facts principal.paidOut"]);
    expect(outcome(facilitatedCost, aDebt().lent("10000", "2025-11-01"))).toEqual(["needs-facts rate method firstDue periods"]);
  });

  it("names a rate beyond all reason without a fault", () => {
    // Half of it received for a day: doubled 365 times a year, which is 7.5 and 109 zeros.
    const day1 = aDebt().lent("10000", "2025-11-01", "5000").at("0", 365).repaidBy("bullet", 1, "2025-11-02");
    expect(outcome(facilitatedCost, day1)[1]).toMatch(/^says above/);
  });
});

describe("the yearly cost of a microloan", () => {
  const micro = (rate: string, paidOut: string) => monthly(rate, paidOut).from("microloan");

  it("is held beside the rate of its day", () => {
    expect(outcome(microloanCost, micro("20", "2025-12-18"))).toEqual(["not-applicable not-in-force-yet (1)"]);
    expect(outcome(microloanCost, micro("20", "2025-12-19"))[1]).toBe("says within percent=24% nominal=20% effective=21.94%");
    expect(outcome(microloanCost, micro("20", "2027-12-31"))[1]).toBe("says within percent=24% nominal=20% effective=21.94%");
    // Four times 3 % since 2028: 20 % is above it both ways; 12 % nominal is 12.68 % effective.
    expect(outcome(microloanCost, micro("20", "2028-01-01"))[1]).toBe("says above percent=12% published=3% nominal=20% effective=21.94%");
    expect(outcome(microloanCost, micro("12", "2028-01-19"))[1]).toBe("says depends percent=12% published=3% nominal=12% effective=12.68%");
  });

  it("is outside knowledge where the published rate is, with what would follow if it had not changed", () => {
    expect(toldFinding(decide(microloanCost, micro("20", "2028-01-20"))).slice(0, 3)).toEqual([
      "outside-knowledge lpr-1y 2027-12-20–2028-01-19 (1)",
      "no figure",
      "says above percent=12% published=3% nominal=20% effective=21.94%",
    ]);
  });

  it("rests on a rate the person entered, and says so", () => {
    const value = { parameter: parameterId("lpr-1y"), from: day("2028-01-20"), percent: "5.5", source: "公告" };
    const entered = withUserValues(law, [value]).law;
    expect(outcome(microloanCost, micro("20", "2028-01-20"), entered)).toEqual([
      "applies user-value (1)",
      "says within percent=22% nominal=20% effective=21.94%",
    ]);
  });

  it("concerns microloan companies only", () => {
    expect(outcome(microloanCost, monthly("20").from("bank"))).toEqual(["not-applicable microloans-only (1)"]);
    expect(outcome(microloanCost, monthly("20").from("assignee"))).toEqual(["needs-facts lender.type"]);
    expect(outcome(microloanCost, aDebt().from("microloan"))).toEqual(["needs-facts principal.paidOut"]);
  });
});
