/** Every stage and every step points only to entries the law book has, and each clock to one that states a period. */

import { periodOf } from "@tanhao/core/law/deadline";
import { creditRecordBlock } from "@tanhao/core/standing/credit-record-block";
import { clockBehindStep, lawBehindStage, lawBehindStep } from "@tanhao/core/standing/law-behind";
import { describe, expect, it } from "vitest";
import { lawBook } from "../law-book.ts";
import { aBullet, standing } from "./a-standing.ts";

const named = [...Object.values(lawBehindStage), ...Object.values(lawBehindStep), Object.values(clockBehindStep)].flat();

describe("the law behind stages and steps", () => {
  it.each([...new Set(named)])("%s is in the book", (id) => expect(lawBook.parameters[id]?.id).toBe(id));

  it.each(Object.values(clockBehindStep))("%s states a period", (id) => {
    const value = lawBook.parameters[id]?.values[0];
    expect(value && periodOf(value)).toMatchObject({ count: expect.any(Number) });
  });

  it("stands behind the credit record, entry by entry", () =>
    expect(creditRecordBlock(standing(aBullet.debt, "2026-02-01"), lawBook).law.map(({ id }) => id)).toEqual([
      "credit-record.status",
      "credit-record.retention",
      "credit-record.notice-before",
      "credit-record.correct-entry",
      "credit-record.objection",
      "credit-record.complaint",
      "credit-record.free-query",
      "borrower-conduct.paid-credit-repair",
    ]));
});
