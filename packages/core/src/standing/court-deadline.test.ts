import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import type { CourtPaperKind } from "../debt/case-facts.ts";
import { aLawBook, aParameter, aValue } from "../law/a-law-book.ts";
import { courtDeadline } from "./court-deadline.ts";

/** A book with the period of civil procedure law article 227 alone. */
const book = aLawBook(
  aParameter(
    "court.payment-order-objection",
    [aValue("2024-01-01", { is: "days", days: 15 }, { source: { instrument: "invented", article: "227" } })],
    { unknownBefore: day("2024-01-01") },
  ),
);

const deadline = (kind: CourtPaperKind, received: string) => courtDeadline({ kind, received: day(received) }, book);

describe("the last day to act on a court paper", () => {
  it("is fifteen days after the day of receipt, that day not counted", () =>
    expect(deadline("payment-order", "2026-11-20")).toMatchObject({ state: "known", last: "2026-12-05", days: 15 }));

  it("crosses the end of a year and a leap day", () => {
    expect(deadline("payment-order", "2026-12-20")).toMatchObject({ last: "2027-01-04" });
    expect(deadline("payment-order", "2028-02-20")).toMatchObject({ last: "2028-03-06" });
  });

  it("cites the article", () =>
    expect(deadline("payment-order", "2026-11-20")).toMatchObject({ citation: { article: "227", force: "statute" } }));

  it("is left to the paper where only the paper says it", () => {
    expect(deadline("enforcement-notice", "2026-11-20")).toEqual({ state: "in-the-paper" });
    expect(deadline("other", "2026-11-20")).toEqual({ state: "in-the-paper" });
  });

  it("is not guessed for a day before the law book begins", () =>
    expect(deadline("payment-order", "2023-12-31")).toEqual({ state: "outside-knowledge" }));
});
