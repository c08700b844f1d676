import { describe, expect, it } from "vitest";
import type { Debit } from "../debt/month-facts.ts";
import { debtId } from "../ids.ts";
import { yuan } from "../money.ts";
import { stepsToChange } from "./authorisation-steps.ts";

const debit = (held?: Debit["held"]): Debit => ({
  name: "扣款",
  account: "工资卡",
  date: 28,
  fen: yuan("720.00"),
  debt: debtId("d1"),
  ...(held && { held }),
});
const placesIn = (...debits: readonly Debit[]) => stepsToChange(debits).filter((step) => step.startsWith("change-at-"));

describe("changing an authorisation to debit", () => {
  it("is done where it was given", () => {
    expect(placesIn(debit("wallet"))).toEqual(["change-at-wallet"]);
    expect(placesIn(debit("lender"), debit("bank"))).toEqual(["change-at-bank", "change-at-lender"]);
  });

  it("is looked for in all places where that is not said", () =>
    expect(placesIn(debit("wallet"), debit())).toEqual(["change-at-bank", "change-at-wallet", "change-at-lender"]));

  it("asks the lender before anything is changed, tells it after, and hides nothing", () => {
    const steps = stepsToChange([debit("bank")]);
    const at = (step: (typeof steps)[number]) => steps.indexOf(step);
    expect(at("ask-lender-first")).toBeLessThan(at("change-at-bank"));
    expect(at("change-at-bank")).toBeLessThan(at("tell-in-writing"));
    expect(steps).toContain("nothing-hidden");
  });
});
