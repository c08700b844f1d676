/** How the cap of a private loan is chosen and told; the figures of every transition are in law/cases. */

import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { parameterId } from "../ids.ts";
import { aLawBook, aParameter, aPercent, aValue } from "../law/a-law-book.ts";
import type { DatedValue } from "../law/law-book.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { privateLendingOverdueCap, privateLendingRateCap } from "./private-lending-cap.ts";

const by = (article: string) => ({ source: { instrument: "invented", article } });
const fourTimes = (from: string, article: string): DatedValue =>
  aValue(from, { is: "times", times: "4", of: parameterId("lpr-1y") }, by(article));
const percent = (from: string, digits: string, article: string): DatedValue => ({ ...aPercent(from, digits), ...by(article) });
const privately = { lender: ["private" as const], unknownBefore: day("2015-09-01") };

/** Rates of an invented series: 4.25 % from 2019-08-20, 3.85 % from 2020-04-20, 3 % from 2025-05-20, known to 2026-07-19. */
const law = aLawBook(
  aParameter("private-lending.rate-cap", [fourTimes("2020-08-20", "25"), percent("2015-09-01", "24", "26")], privately),
  aParameter("private-lending.overdue-total-cap", [fourTimes("2020-08-20", "29"), percent("2015-09-01", "24", "30")], privately),
  aParameter("private-lending.overdue-rate-cap", [fourTimes("2020-08-20", "28"), percent("2015-09-01", "24", "29")], privately),
  aParameter("private-lending.void-line", [{ ...percent("2015-09-01", "36", "26(2)"), until: day("2020-08-20") }], privately),
  aParameter("private-lending.transition", [fourTimes("2021-01-01", "31(2)"), fourTimes("2020-08-20", "32")], {
    ...privately,
    unknownBefore: day("2020-08-20"),
  }),
  aParameter(
    "private-lending.transition-reach",
    [aValue("2021-01-01", { is: "list", items: ["since-then"] }), aValue("2020-08-20", { is: "list", items: ["whole-life"] })],
    { ...privately, unknownBefore: day("2020-08-20") },
  ),
  aParameter("private-lending.not-for-institutions", [aValue("2015-09-01", { is: "list", items: ["bank"] }, by("1(2)"))], {
    lender: ["bank"],
    unknownBefore: day("2015-09-01"),
  }),
  aParameter("private-lending.seven-local-organisations", [aValue("2021-01-01", { is: "list", items: ["microloan"] }, by("1"))], {
    lender: ["microloan"],
    unknownBefore: day("2021-01-01"),
  }),
  aParameter("lpr-1y", [aPercent("2025-05-20", "3"), aPercent("2020-04-20", "3.85"), aPercent("2019-08-20", "4.25")], {
    unknownBefore: day("2019-08-20"),
    unknownFrom: day("2026-07-20"),
  }),
);
const told = (builder: DebtBuilder, on: string, rule = privateLendingRateCap): readonly string[] =>
  toldFinding(ask(rule, law, builder, on));

/** 10,000 at 24 % for one year of 365 days from the day it was signed. */
const signedOn = (text: string, due: string): DebtBuilder =>
  aDebt()
    .from("private")
    .lent("10000", text)
    .at("24", 365)
    .repaidBy("bullet", 1, due)
    .overdueAt(null)
    .with({ contract: { signed: day(text) } });

describe("the cap on the price of a private loan", () => {
  it("is no question before anything is lent", () =>
    expect(told(signedOn("2025-06-01", "2026-06-01"), "2025-05-31")).toEqual(["not-applicable nothing-lent-yet (25)"]));

  it("since August 2020 is four times the published rate of the day of the contract", () => {
    // 365 days: 2,400.00 charged; 4 x 3.85 = 15.4 %: 1,540.00.
    expect(told(signedOn("2021-03-01", "2022-03-01"), "2022-03-01")).toEqual([
      "applies (25)",
      "figure 860.00",
      "asks interest, other-fees: 860.00 unpaid",
      "says above percent=15.4% published=3.85%",
      "law.above-cap charged=2400.00 paid=0.00 unpaid=2400.00 = 860.00",
      "  law.span-one-cap from=2021-03-01 to=2022-03-01 percent=15.4% = 860.00",
      "    law.charged = 2400.00",
      "      law.charged-part part=<interest> postings=1 = 2400.00 [d1.rate]",
      "    law.allowed percent=15.4% = 1540.00",
      "      law.allowed-stretch principal=10000.00 from=2021-03-01 to=2022-03-01 days=365d percent=15.4% = 1540.00 [convention cap-year]",
      '    law.times-published-rate times="4" rate=3.85% = 15.4%',
      "      law.published-rate day=2021-03-01 since=2020-04-20 = 3.85%",
      "        law.article [虚构规定 1]",
      "      law.article [虚构规定 25]",
      "  law.of-it-unpaid = 860.00 [convention paid-oldest-first]",
      "  law.formed-on day=2021-03-01 [d1.contract.signed]",
    ]);
  });

  it("of an older loan nobody has sued for runs by the old lines, and by the new cap of today since the change", () => {
    const lines = told(signedOn("2020-01-01", "2020-12-31"), "2021-06-01");
    // 2020 has 366 days: 365 of them charged 2,400.00; 1 January to 20 August 232 days.
    expect(lines[0]).toBe("applies (31(2))");
    expect(lines.filter((line) => /^ {2}law\.(span|formed|as-if|article)/.test(line))).toEqual([
      expect.stringContaining("law.span-two-lines from=2020-01-01 to=2020-08-20 percent=24%"),
      expect.stringContaining("law.span-one-cap from=2020-08-20 to=2021-06-01 percent=15.4%"),
      "  law.formed-on day=2020-01-01 [d1.contract.signed]",
      "  law.as-if-filed-on day=2021-06-01 [convention as-if-filed-today]",
      "  law.article [虚构规定 31(2)]",
    ]);
    // 133 of the 365 days since the change: 874.52 charged, 15.4 % allows 561.15 (10000 x 0.154 x 133 / 365).
    expect(lines[1]).toBe("figure 313.37");
  });

  it("of an older loan sued for under the first version runs by the new cap for the whole life, by the rate of the contract", () => {
    const sued = signedOn("2020-01-01", "2020-12-31").with({ suit: { filed: day("2020-12-31") } });
    const lines = told(sued, "2020-12-31");
    // 4 x 4.25 = 17 %: 2,400.00 - 1,700.00.
    expect(lines.slice(0, 2)).toEqual(["applies (32)", "figure 700.00"]);
    expect(lines.slice(-2)).toEqual([
      "  law.formed-on day=2020-01-01 [d1.contract.signed]",
      "  law.filed-on day=2020-12-31 [d1.suit.filed]",
    ]);
    // Older than the first published rate: that of the filing. 4 x 3.85.
    const older = signedOn("2019-08-19", "2020-08-18").with({ suit: { filed: day("2020-12-31") } });
    expect(told(older, "2020-12-31")[1]).toBe("figure 860.00");
  });

  it("of an older loan sued for before the change is that of the two lines", () => {
    const sued = signedOn("2019-01-01", "2020-01-01").with({ suit: { filed: day("2020-08-19") } });
    const lines = told(sued, "2020-08-19");
    expect(lines.slice(0, 2)).toEqual(["applies (26)", "figure 0.00"]);
    expect(lines.filter((line) => line.includes("law.rate-of-article"))).toEqual([
      "    law.rate-of-article = 24%",
      "    law.rate-of-article = 36%",
    ]);
  });

  it("stands beside the condition where the rate of the day is not published yet", () => {
    // 4 x 3 = 12 %: 2,400.00 - 1,200.00.
    const lines = told(signedOn("2026-07-20", "2027-07-20"), "2027-07-20");
    expect(lines.slice(0, 3)).toEqual([
      "outside-knowledge lpr-1y 2019-08-20–2026-07-19 (25)",
      "figure 1200.00",
      "says above percent=12% published=3%",
    ]);
    expect(lines[3]).toContain("law.above-cap charged=2400.00");
    expect(told(signedOn("2026-07-19", "2027-07-19"), "2027-07-19").slice(0, 2)).toEqual(["applies (25)", "figure 1200.00"]);
  });

  it("asks for the day of the contract and for who lent, and is not known before 2015-09-01", () => {
    const loan = signedOn("2021-03-01", "2022-03-01");
    expect(told(loan.with({ contract: {} }), "2022-03-01")).toEqual(["needs-facts contract.signed"]);
    expect(told(loan.from("unknown"), "2022-03-01")).toEqual(["needs-facts lender.type"]);
    expect(told(loan.from("trust"), "2022-03-01")).toEqual(["needs-facts lender.type"]);
    expect(told(loan.from("bank"), "2022-03-01")).toEqual(["not-applicable approved-institution (1(2))"]);
    expect(told(loan.from("microloan"), "2022-03-01")).toEqual(["not-applicable local-financial-organisation (1)"]);
    expect(told(loan.from("microloan"), "2020-12-31")).toEqual([
      "outside-knowledge private-lending.seven-local-organisations 2021-01-01–… (1)",
    ]);
    expect(told(signedOn("2015-08-31", "2016-08-30"), "2022-03-01")).toEqual([
      "outside-knowledge private-lending.rate-cap 2015-09-01–… (26)",
    ]);
    const { dayCount: _, ...open } = loan.debt;
    expect(toldFinding(ask(privateLendingRateCap, law, { ...loan, debt: open }, "2022-03-01"))).toEqual(["needs-facts dayCount"]);
  });
});

describe("the cap on the time overdue of a private loan", () => {
  const loan = signedOn("2021-03-01", "2022-03-01");

  it("counts overdue interest, default fee and other fees together, and names the article on the overdue rate", () => {
    // 73 days at 36 %: 720.00; 15.4 % gives 308.00.
    const lines = told(loan.overdueAt("1.5"), "2022-05-13", privateLendingOverdueCap);
    expect(lines.slice(0, 3)).toEqual([
      "applies (29)",
      "figure 412.00",
      "asks interest, penalty-interest, compound-interest, default-fee, other-fees: 412.00 unpaid",
    ]);
    expect(lines.slice(-2)).toEqual(["  law.formed-on day=2021-03-01 [d1.contract.signed]", "  law.article [虚构规定 28]"]);
  });

  it("is not asked while no due was ever late", () => {
    expect(told(loan, "2022-02-01", privateLendingOverdueCap)).toEqual(["not-applicable not-overdue (29)"]);
    expect(told(loan.paying("12400", "2022-03-01"), "2022-06-01", privateLendingOverdueCap)).toEqual(["not-applicable not-overdue (29)"]);
    // A day late: 24 % of one day, 6.58; 15.4 %: 4.22.
    expect(told(loan.paying("12406.58", "2022-03-02"), "2022-06-01", privateLendingOverdueCap).slice(0, 3)).toEqual([
      "applies (29)",
      "figure 2.36",
      "asks interest, penalty-interest, compound-interest, default-fee, other-fees: 0.00 unpaid",
    ]);
  });
});
