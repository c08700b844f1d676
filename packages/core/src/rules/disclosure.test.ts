/** What a lender shows before and in the contract: the table of costs, and the yearly rate. */

import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { yuan } from "../money.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { costTable } from "./cost-table.ts";
import type { Rule } from "./finding.ts";
import { yearlyRateDisclosure } from "./yearly-rate-disclosure.ts";

const bySigning = { by: "signing" } as const;
const lender = ["bank", "consumer-finance", "auto-finance", "trust", "microloan"] as const;
const law = aLawBook(
  aParameter("disclosure.cost-table", [aValue("2026-08-01", { is: "said" }, bySigning)], { lender }),
  aParameter("disclosure.yearly-rate", [aValue("2021-03-31", { is: "said" }, bySigning)], { lender, unknownBefore: null }),
);
const told = (rule: Rule, builder: DebtBuilder): readonly string[] => toldFinding(ask(rule, law, builder, "2026-11-24"));

const signed = (on: string) => aDebt().with({ contract: { signed: day(on) } });

/** 10,000 for 365 days at 12 %: 11,200, so 12 % effective and 12 x (1.12^(1/12) - 1) = 11.39 % nominal. */
const loan = (on: string) => signed(on).lent("10000", on).at("12", 365).repaidBy("bullet", 1, "2026-12-01");

describe.each([
  ["the table of costs", costTable],
  ["the yearly rate", yearlyRateDisclosure],
] as const)("%s", (_, rule) => {
  it("is owed by the licences it names", () => {
    for (const named of lender) expect(told(rule, loan("2026-08-01").from(named))[0]).toBe("applies (1)");
    for (const other of ["guarantor", "private"] as const)
      expect(told(rule, loan("2026-08-01").from(other))).toEqual(["not-applicable lender-not-named (1)"]);
    for (const open of ["unknown", "assignee"] as const)
      expect(told(rule, loan("2026-08-01").from(open))).toEqual(["needs-facts lender.type"]);
  });

  it("asks for the day of signing", () => {
    expect(told(rule, loan("2026-08-01").with({ contract: {} }))).toEqual(["needs-facts contract.signed"]);
  });
});

describe("the table of costs", () => {
  it("may be asked for where the contract was signed since the rule", () => {
    expect(told(costTable, signed("2026-08-01"))).toEqual([
      "applies (1)",
      "says may-ask-for-table",
      "law.may-ask-for-table",
      "  law.signed-on day=2026-08-01 [d1.contract.signed]",
      "  law.article [虚构规定 1]",
    ]);
  });

  it("is not known for a contract signed before", () => {
    expect(told(costTable, signed("2026-07-31"))).toEqual(["outside-knowledge disclosure.cost-table 2026-08-01–… (1)"]);
  });
});

describe("the yearly rate", () => {
  it("is named both ways, beside the contract's own", () => {
    expect(told(yearlyRateDisclosure, loan("2025-12-01"))).toEqual([
      "applies (1)",
      "says costs nominal=11.39% effective=12%",
      "law.yearly-rate-shown",
      "  law.contract-cost nominal=11.39% effective=12%",
      "    law.cost-received = 10000.00 [d1.principal.received]",
      "    law.cost-interest [d1.rate]",
      "    law.cost-by-days [convention contract-kept-on-time]",
      "  law.signed-on day=2025-12-01 [d1.contract.signed]",
      "  law.article [虚构规定 1]",
    ]);
  });

  it("rests on the sum stated where that is all that is known", () => {
    const stated = loan("2025-12-01").with({ principal: { stated: yuan("10000"), paidOut: day("2025-12-01") } });
    expect(told(yearlyRateDisclosure, stated)[4]).toBe("    law.cost-received = 10000.00 [d1.principal.stated]");
  });

  it("is not named where the flows give none", () => {
    const taken = loan("2025-12-01").with({ fees: [{ name: "服务费", fen: yuan("10000"), when: "upfront" }] });
    expect(told(yearlyRateDisclosure, taken).slice(0, 4)).toEqual([
      "applies (1)",
      "says no-single-rate",
      "law.yearly-rate-shown",
      "  law.contract-cost-unclear",
    ]);
  });

  it("was no rule before its first day", () => {
    expect(told(yearlyRateDisclosure, loan("2021-03-30"))).toEqual(["not-applicable not-in-force-yet (1)"]);
    expect(told(yearlyRateDisclosure, loan("2021-03-31"))[0]).toBe("applies (1)");
  });

  it("asks for the terms of the contract", () => {
    expect(told(yearlyRateDisclosure, signed("2025-12-01").lent("10000", "2025-12-01"))).toEqual([
      "needs-facts rate method firstDue periods",
    ]);
  });
});
