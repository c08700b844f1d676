import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import type { CourtPaperKind } from "../debt/case-facts.ts";
import { parameterId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import { courtDeadline } from "./court-deadline.ts";

/** A book with the period of civil procedure law article 227 alone. */
const book: LawBook = {
  instruments: { cpl: { id: "cpl", title: "民事诉讼法", number: null, issuer: "全国人大常委会", force: "statute", readAt: "副本" } },
  parameters: {
    "court.payment-order-objection": {
      id: parameterId("court.payment-order-objection"),
      title: "支付令异议期",
      applies: { lender: ["bank"] },
      unknownBefore: day("2024-01-01"),
      values: [
        {
          from: day("2024-01-01"),
          by: "act",
          value: { is: "days", days: 15 },
          force: "statute",
          borrowerMay: "demand",
          source: { instrument: "cpl", article: "227" },
          confidence: "verified",
          checked: day("2026-11-24"),
        },
      ],
    },
  },
};

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
