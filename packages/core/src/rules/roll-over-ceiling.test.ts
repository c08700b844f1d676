import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt, type DebtBuilder } from "../debt/a-debt.ts";
import { parameterId } from "../ids.ts";
import { aLawBook, aParameter, aPercent, aValue } from "../law/a-law-book.ts";
import type { LawBook } from "../law/law-book.ts";
import { withUserValues } from "../law/with-user-values.ts";
import { yuan } from "../money.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { rollOverCeiling } from "./roll-over-ceiling.ts";

const times = { is: "times", times: "4", of: parameterId("lpr-1y") } as const;
const article = (of: string) => ({ by: "contract-date", source: { instrument: "invented", article: of } }) as const;

/** Four times a published rate of 5 %, since 2025-07-21 of 2.5 %, known to 2025-12-31. */
const law = aLawBook(
  aParameter(
    "private-lending.roll-over-ceiling",
    [aValue("2021-01-01", times, article("27")), aValue("2020-08-20", times, article("28"))],
    {
      lender: ["private"],
    },
  ),
  aParameter("lpr-1y", [aPercent("2025-07-21", "2.5"), aPercent("2019-08-20", "5")], { unknownFrom: day("2026-01-01") }),
  aParameter("private-lending.not-for-institutions", [aValue("2015-09-01", { is: "said" }, article("1(2)"))], { lender: ["bank"] }),
  aParameter("private-lending.seven-local-organisations", [aValue("2021-01-01", { is: "said" }, article("1"))], { lender: ["microloan"] }),
);
const told = (builder: DebtBuilder, on: string, book: LawBook = law): readonly string[] =>
  toldFinding(ask(rollOverCeiling, book, builder, on));

/** 10,000 lent on 2024-01-02; on 2025-01-01, 365 days later, a note over 13,000 at 24 %, due on 2026-01-01. */
const note = aDebt()
  .from("private")
  .with({ contract: { signed: day("2025-01-01") }, rolledOver: { firstFen: yuan("10000"), firstLent: day("2024-01-02") } })
  .lent("13000", "2025-01-01")
  .at("24", 365)
  .repaidBy("bullet", 1, "2026-01-01")
  .overdueAt(null);

describe("a note over an older loan", () => {
  it("is limited to what was first lent and interest on it for the whole time", () => {
    // 2024-01-02 to 2026-01-01 is 730 days: 10,000 x 20 % x 730/365 = 4,000, the ceiling 14,000. 13,000 and 24 % on it is 16,120.
    expect(told(note, "2026-01-01")).toEqual([
      "applies (27)",
      "figure 2120.00",
      "asks interest, penalty-interest, compound-interest, default-fee, other-fees, principal: 2120.00 unpaid",
      "says above percent=20% published=5% first=10000.00 ceiling=14000.00 total=16120.00",
      "law.roll-over total=16120.00 ceiling=14000.00 = 2120.00",
      "  law.note-principal = 13000.00 [d1.principal.stated]",
      "  law.note-charges = 3120.00 [d1.rate]",
      "  law.first-lent day=2024-01-02 = 10000.00 [d1.rolledOver.first]",
      "  law.first-lent-interest from=2024-01-02 to=2026-01-01 days=730d percent=20% = 4000.00 [convention roll-over-time]",
      "  law.formed-on day=2025-01-01 [d1.contract.signed]",
      '  law.times-published-rate times="4" rate=5% = 20%',
      "    law.published-rate day=2025-01-01 since=2019-08-20 = 5%",
      "      law.article [虚构规定 1]",
      "    law.article [虚构规定 27]",
    ]);
  });

  it("counts to the last due day before it, and to the day asked after it", () => {
    // 100 days into the note: 13,000 + 13000 x 24 % x 100/365 = 13,854.79, below 14,000.
    expect(told(note, "2025-04-11").slice(1, 4)).toEqual([
      "figure 0.00",
      "asks interest, penalty-interest, compound-interest, default-fee, other-fees, principal: 0.00 unpaid",
      "says nothing-above percent=20% published=5% first=10000.00 ceiling=14000.00 total=13854.79",
    ]);
    // 73 days past it: ceiling 10,000 + 10000 x 20 % x 803/365 = 14,400.00; 16,120 and 13000 x 24 % x 73/365 = 624 is 16,744.
    expect(told(note, "2026-03-15")[1]).toBe("figure 2344.00");
  });

  it("asks about no more than is owed", () => {
    // 15,000 of 16,120 are paid: 1,120 is left of the 2,120 above.
    expect(told(note.paying("15000", "2026-01-01"), "2026-01-01").slice(1, 3)).toEqual([
      "figure 2120.00",
      "asks interest, penalty-interest, compound-interest, default-fee, other-fees, principal: 1120.00 unpaid",
    ]);
  });

  it("takes what the note really lent", () => {
    // 12,500 of the 13,000 arrived: 12,500 and 24 % on it is 15,500.
    const kept = note.lent("13000", "2025-01-01", "12500");
    expect(told(kept, "2026-01-01")[1]).toBe("figure 1500.00");
    expect(told(kept, "2026-01-01")).toContain("  law.note-principal = 12500.00 [d1.principal.received]");
  });

  it("rounds what is above once", () => {
    // 10,000 x 20 % x 731/365 = 4,005.479: 16,120 + 13000 x 24 % x 1/365 = 8.55 is 16,128.55, above by 2,123.07.
    expect(told(note, "2026-01-02")[1]).toBe("figure 2123.07");
  });

  it("takes the published rate of the day of the note", () => {
    const formed = (on: string) => note.with({ contract: { signed: day(on) } });
    expect(told(formed("2025-07-20"), "2026-01-01")[3]).toMatch(/percent=20% published=5%/);
    expect(told(formed("2025-07-21"), "2026-01-01")[3]).toMatch(/percent=10% published=2.5%/);
    expect(told(formed("2026-01-01"), "2026-01-01").slice(0, 3)).toEqual([
      "outside-knowledge lpr-1y 2019-08-20–2025-12-31 (27)",
      // 10,000 x 10 % x 2 years: the ceiling is 12,000.
      "figure 4120.00",
      "says above percent=10% published=2.5% first=10000.00 ceiling=12000.00 total=16120.00",
    ]);
    const value = { parameter: parameterId("lpr-1y"), from: day("2026-01-01"), percent: "3", source: "公告" };
    // 12 % for two years: 12,400.
    expect(told(formed("2026-01-01"), "2026-01-01", withUserValues(law, [value]).law).slice(0, 2)).toEqual([
      "applies user-value (27)",
      "figure 3720.00",
    ]);
  });

  it("is a rule since August 2020, by the article of its day", () => {
    const formed = (on: string) => told(note.with({ contract: { signed: day(on) } }), "2026-01-01")[0];
    expect(formed("2020-08-19")).toBe("outside-knowledge private-lending.roll-over-ceiling 2020-08-20–… (28)");
    expect(formed("2020-08-20")).toBe("applies (28)");
    expect(formed("2020-12-31")).toBe("applies (28)");
    expect(formed("2021-01-01")).toBe("applies (27)");
  });

  it("asks who lent, then whether there was an older loan, the day of the note, the terms", () => {
    expect(told(note.from("unknown"), "2026-01-01")).toEqual(["needs-facts lender.type"]);
    expect(told(note.from("bank"), "2026-01-01")).toEqual(["not-applicable approved-institution (1(2))"]);
    expect(told(note.from("microloan"), "2026-01-01")).toEqual(["not-applicable local-financial-organisation (1)"]);
    const { rolledOver: _, ...plain } = note.debt;
    expect(told({ ...note, debt: plain }, "2026-01-01")).toEqual(["not-applicable not-rolled-over (27)"]);
    expect(told(note.with({ contract: {} }), "2026-01-01")).toEqual(["needs-facts contract.signed"]);
    expect(told(note.with({ rates: [] }), "2026-01-01")).toEqual(["needs-facts rate"]);
  });
});
