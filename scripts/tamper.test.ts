import { describe, expect, it } from "vitest";
import { attacks, tamper } from "./tamper/tamper.ts";

/** Six hundred changes, others than `npm run tamper` makes; that gives ten thousand. */
describe("a single change to evidence", () => {
  it.each(attacks)("%s: found each time, given what was noted", async (attack) => {
    const tally = await tamper(attack, 1_000_000, 1_000_200);
    expect(tally.missed).toEqual([]);
    expect(tally.made).toBe(200);
  });

  it("to a journal, or by somebody who does not write the manifest anew, is found by the heads alone", async () => {
    for (const attack of ["journal", "package"] as const) expect((await tamper(attack, 2_000_000, 2_000_050)).byHeads).toBe(50);
  });
});
