import { describe, expect, it } from "vitest";
import { aHousehold } from "../budget/a-household.ts";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import { debtId } from "../ids.ts";
import { aLawBook } from "../law/a-law-book.ts";
import type { ActionSettled } from "./action.ts";
import { nextActions } from "./next-actions.ts";

const noted = [{ id: "e1", debt: debtId("d1"), day: day("2026-12-03"), what: "寄异议书" }];
const actions = (settled: ReadonlyMap<string, ActionSettled> = new Map()) =>
  nextActions({
    facts: aHousehold().owing(aDebt().debt).facts,
    records: { promises: [], commitments: [], agreements: [], complaints: [], noted, settled },
    courtDeadline: null,
    suits: [],
    law: aLawBook(),
    on: day("2026-11-30"),
  });

describe("the next step noted at a contact", () => {
  it("comes on its day, in the person's own words", () => {
    expect(actions()).toMatchObject([
      { id: "noted:e1", what: "do-noted", why: "noted-next", day: "2026-12-03", debt: "d1", words: "寄异议书" },
    ]);
  });

  it("is gone once done", () => {
    expect(actions(new Map([["noted:e1", { state: "done" }]]))).toEqual([]);
  });
});
