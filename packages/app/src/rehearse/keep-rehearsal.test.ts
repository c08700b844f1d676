/** What is kept of a rehearsal, and how the skills went over several. */

import { day } from "@tanhao/core/day";
import type { CaseRecord } from "@tanhao/journal/case-record";
import type { RehearsalDone } from "@tanhao/journal/kinds/rehearsal-done";
import { describe, expect, it } from "vitest";
import { progressOf } from "./keep-rehearsal.ts";

const done = (points: number, of: number): CaseRecord["rehearsals"][number] => {
  const payload: RehearsalDone = {
    on: day("2026-11-24"),
    agent: "cold",
    seed: 1,
    outcome: "ended",
    score: [{ skill: "calm", points, of }],
  };
  return { payload, original: payload, takenBack: false, corrections: [] } as unknown as CaseRecord["rehearsals"][number]; // ids are not read
};

describe("progress over rehearsals", () => {
  it("is each skill's share of its points, oldest first, this one last", () => {
    const progress = progressOf({ rehearsals: [done(5, 20), done(8, 20)] }, [
      { skill: "calm", points: 20, of: 20, quote: null, items: [] },
    ]);
    expect(progress.find(({ skill }) => skill === "calm")?.shares).toEqual([0.25, 0.4, 1]);
    expect(progress.find(({ skill }) => skill === "record")?.shares).toEqual([]);
  });
});
