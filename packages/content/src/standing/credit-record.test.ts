/** One debt's credit record, with the days counted by hand. */

import { creditRecordBlock } from "@tanhao/core/standing/credit-record-block";
import { describe, expect, it } from "vitest";
import { lawBook } from "../law-book.ts";
import { aBullet, standing } from "./a-standing.ts";

const block = (debt: Parameters<typeof standing>[0], on: string) => creditRecordBlock(standing(debt, on), lawBook);

describe("the credit record", () => {
  // due on 2 January 2026: 30 days on 1 February are the first digit, the 31st is the second
  it("says the mark and the day of the next", () => {
    expect(block(aBullet.debt, "2026-02-01")).toMatchObject({ state: "overdue", mark: "1", overdueDays: 30, nextMarkFrom: "2026-02-02" });
    expect(block(aBullet.debt, "2026-02-02")).toMatchObject({ mark: "2", overdueDays: 31, leaves: null });
  });

  it("has no mark before anything is overdue", () =>
    expect(block(aBullet.debt, "2025-06-01")).toMatchObject({ state: "not-overdue", mark: null, overdueDays: null }));

  it("leaves five years after all was paid", () => {
    const settled = aBullet.paying("20000", "2026-03-02").debt;
    expect(block(settled, "2026-04-01")).toMatchObject({ state: "settled-late", mark: null, leaves: "2031-03-02" });
  });

  it("gives objection and complaint their clocks", () =>
    expect(block(aBullet.debt, "2026-02-01")).toMatchObject({
      objection: { period: { unit: "days", count: 20 } },
      complaint: { period: { unit: "days", count: 30 } },
    }));

  it("is not reported for a private lender", () =>
    expect(block(aBullet.from("private").debt, "2026-02-01")).toMatchObject({ state: "not-reported", mark: null }));
});
