import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import { type Fen, yuan } from "../money.ts";
import type { DebtStanding } from "../standing/standing.ts";
import { owed } from "./a-plan.ts";
import { openingOf } from "./opening.ts";

/** 10,000 of principal and 800 of charges; a claim that differs on its own day by so much. */
const differing = (onClaimDay: string, today = onClaimDay): DebtStanding => {
  const difference = { part: "total", fen: yuan(today), onClaimDay: { computedFen: yuan("0"), fen: yuan(onClaimDay) } };
  return {
    ...owed({ id: "a", principal: "10000", charges: "800" }),
    on: day("2026-11-24"),
    difference: [difference],
  } as unknown as DebtStanding; // an opening reads nothing else
};

const parts = (standing: DebtStanding): readonly (Fen | undefined)[] => {
  const opening = openingOf(standing);
  return [opening?.principalFen, opening?.chargesFen];
};

describe("what a plan starts from", () => {
  it("is the balance where no lower claim stands beside it", () => {
    expect(parts(owed({ id: "a", principal: "10000", charges: "800" }))).toEqual([yuan("10000"), yuan("800")]);
    expect(parts(differing("300"))).toEqual([yuan("10000"), yuan("800")]);
  });

  it("is never more than the lender asks for: charges give way first, then principal", () => {
    expect(parts(differing("-500"))).toEqual([yuan("10000"), yuan("300")]);
    expect(parts(differing("-1500"))).toEqual([yuan("9300"), yuan("0")]);
  });

  it("asks for no waiver where nothing may be asked for: that would admit", () => {
    const standing = owed({ id: "a", principal: "10000", penalty: "800" });
    expect(openingOf(standing)?.waivableFen).toBe(yuan("800"));
    expect(openingOf({ ...standing, words: { set: "neutral", because: ["limitation-may-have-expired"] } })?.waivableFen).toBe(yuan("0"));
  });

  it("does not count the days since the claim as a difference", () => {
    expect(parts(differing("0", "-49.31"))).toEqual([yuan("10000"), yuan("800")]);
  });
});
