import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { aDebt } from "../debt/a-debt.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import { aDirectory, complaintBook } from "./a-directory.ts";
import type { ChannelFacts } from "./channel.ts";
import { seePerson } from "./see-a-person.ts";

const calm = { paidAgent: false, inDanger: false, collectorsAtDoor: false };
const facts: ChannelFacts = {
  goal: "arrange",
  at: { day: day("2026-11-24"), minute: 600 },
  tried: new Set(),
  evidence: false,
  lender: "bank",
};

const seen = (urgent: Partial<CaseFacts["urgent"]>, changes: Partial<ChannelFacts> = {}) => {
  const debt = aDebt().debt;
  const whole: CaseFacts = {
    version: 1,
    borrower: {},
    income: [],
    spending: [],
    urgent: { ...calm, ...urgent },
    debts: [debt],
    files: [],
  };
  return seePerson(whole, debt, { ...facts, ...changes }, aDirectory, complaintBook).map(({ why, bodies }) => [
    why,
    bodies.map(({ id }) => id),
  ]);
};

describe("when a person has to be seen", () => {
  it("is not for an ordinary talk", () => expect(seen({})).toEqual([]));
  it("puts danger first", () =>
    expect(seen({ paidAgent: true, inDanger: true })).toEqual([
      ["danger", ["police"]],
      ["fraud", ["fraud-line"]],
    ]));
  it("is when collectors are at the door or threatened harm", () => {
    expect(seen({ collectorsAtDoor: true })).toEqual([["threat", ["police"]]]);
    expect(seen({}, { threatened: true })).toEqual([["threat", ["police"]]]);
  });
  it("is when a court has written", () =>
    expect(seen({ courtPaper: { kind: "summons", received: day("2026-11-20") } })).toEqual([["court", ["court-line"]]]));
  it("is when there are many points", () => expect(seen({}, { complexity: "many-points" })).toEqual([["knot", ["advice"]]]));
});
