/** What to do now, said once. */

import { day } from "@tanhao/core/day";
import type { Debt } from "@tanhao/core/debt/debt";
import { debtId } from "@tanhao/core/ids";
import { legalPath } from "@tanhao/core/standing/legal-path";
import { countedDays, stagesToShow, stepsInHand } from "@tanhao/core/standing/steps-in-hand";
import { describe, expect, it } from "vitest";
import { lawBook } from "../law-book.ts";
import { aBullet, standing } from "./a-standing.ts";

const on = "2026-09-20";
const overdue = aBullet.debt;
const sued: Debt = { ...aBullet.debt, id: debtId("d2"), suit: { filed: day("2026-09-01"), served: day("2026-09-16") } };
const pathOf = (debt: Debt) => legalPath(standing(debt, on), lawBook);
const named = (steps: readonly { readonly step: string }[] = []) => steps.map(({ step }) => step);

describe("steps in hand", () => {
  it("stand once where every debt asks for them, the rest beside its debt, the court's first", () => {
    const { shared, debts } = stepsInHand([pathOf(overdue), pathOf(sued)]);
    expect(named(shared.do)).toEqual(expect.arrayContaining(["ask-items", "read-credit-report"]));
    expect(named(debts.get(overdue.id)?.do)).toEqual(["note-limitation-day"]);
    expect(named(debts.get(sued.id)?.do)[0]).toBe("answer-in-writing");
    expect(named(debts.get(sued.id)?.do)).not.toContain("ask-items");
  });

  it("of one debt stay with it", () => {
    const { shared, debts } = stepsInHand([pathOf(overdue)]);
    expect(shared).toEqual({ do: [], avoid: [] });
    expect(named(debts.get(overdue.id)?.do)).toContain("ask-items");
  });

  it("begin with a period that may be over: due on 2 January 2026, three years without a word", () =>
    expect(named(stepsInHand([legalPath(standing(overdue, "2029-06-01"), lawBook)]).debts.get(overdue.id)?.do)[0]).toBe(
      "raise-limitation-yourself",
    ));

  it("are not shared with a debt that asks for nothing", () => {
    const quiet = { ...aBullet.paying("20000", "2025-12-01").debt, id: debtId("d3") };
    expect(stepsInHand([pathOf(overdue), pathOf(quiet)]).shared).toEqual({ do: [], avoid: [] });
  });
});

describe("stages to show", () => {
  it("are what is in hand, the court's first, then what may come", () =>
    expect(stagesToShow(pathOf(sued).stages, sued).map(({ stage }) => stage)).toEqual(["answer", "demand", "credit-record", "judgment"]));

  it("of a debt that is not owed are only the court's", () => {
    const denied: Debt = { ...overdue, status: "not-mine" };
    expect(stagesToShow(pathOf(denied).stages, denied).map(({ stage }) => stage)).toEqual(["payment-order", "suit"]);
  });

  it("name no day for a paper that is in hand already", () => {
    const order = pathOf(overdue).stages.find(({ stage }) => stage === "payment-order");
    if (!order) throw new Error("there is such a stage");
    expect(countedDays(order, null).map(({ what }) => what)).toEqual(["payment-order-objection"]);
    expect(countedDays(order, "payment-order")).toEqual([]);
  });
});
