import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { calendarOf2025And2026 } from "../law/a-work-calendar.ts";
import { ask, toldFinding } from "./a-told-finding.ts";
import { answerPeriod } from "./answer-period.ts";

const by = (article: string) => ({ source: { instrument: "invented", article } });
const law = {
  ...aLawBook(
    aParameter("court.answer", [aValue("2021-01-01", { is: "days", days: 15 }, by("128"))]),
    aParameter("court.holiday-moves-last-day", [aValue("2021-01-01", { is: "said" }, by("85"))]),
  ),
  calendar: calendarOf2025And2026,
};
const served = (on: string) => aDebt().with({ suit: { filed: day("2025-01-02"), served: day(on) } });
const told = (servedOn: string, on: string): readonly string[] => toldFinding(ask(answerPeriod, law, served(servedOn), on));

describe("the last day to answer a claim", () => {
  it("is fifteen days after it was served, the last one included", () => {
    // 10 March 2025 and fifteen days: Tuesday the 25th.
    expect(told("2025-03-10", "2025-03-25")).toEqual([
      "applies 2025-03-25 (128)",
      "says until days=15d served=2025-03-10",
      "law.answer-period days=15d served=2025-03-10 = 2025-03-25",
      "  law.claim-served day=2025-03-10 [d1.suit.served]",
      "  law.article [虚构规定 128]",
    ]);
    expect(told("2025-03-10", "2025-03-26")[1]).toBe("says over days=15d served=2025-03-10");
  });

  it("moves behind a holiday, with the article of the courts", () => {
    // 20 September and fifteen days: 5 October, a Sunday of the holiday that lasts to the 8th.
    expect(told("2025-09-20", "2025-10-09")).toEqual([
      "applies 2025-10-09 (128)",
      "says until days=15d served=2025-09-20 movedFrom=2025-10-05",
      "law.answer-period days=15d served=2025-09-20 = 2025-10-09",
      "  law.claim-served day=2025-09-20 [d1.suit.served]",
      "  law.article [虚构规定 128]",
      "  law.last-day-moved movedFrom=2025-10-05",
      "    law.article [虚构规定 85]",
      "    law.calendar [convention holidays-by-notice]",
    ]);
  });

  it("is asked for by the day of service, and no question without a suit", () => {
    const unserved = aDebt().with({ suit: { filed: day("2025-01-02") } });
    expect(toldFinding(ask(answerPeriod, law, unserved, "2025-03-25"))).toEqual(["needs-facts suit.served"]);
    expect(toldFinding(ask(answerPeriod, law, aDebt(), "2025-03-25"))).toEqual(["not-applicable no-suit (128)"]);
  });
});
