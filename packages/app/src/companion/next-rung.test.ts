import type { Move } from "@tanhao/core/talk/utterance-class";
import { describe, expect, it } from "vitest";
import { countStalls, movesByRung } from "./next-rung.ts";

const everything = { isPrivate: false, canSay: () => true };

describe("an answer that comes again", () => {
  const usual: readonly Move[] = ["CLARIFY", "ASK_WHEN", "ASK_TICKET", "SUMMARISE"];
  const first = (times: number): Move | undefined =>
    movesByRung("VAGUE", usual, { ...everything, counts: { vague: times, cold: 0, refused: 0 } })[0];

  it("is met with a question, a ticket, somebody who decides, writing, the complaint desk", () => {
    expect([1, 2, 3, 4, 5].map(first)).toEqual(["CLARIFY", "ASK_TICKET", "SUPERVISOR", "ASK_WRITTEN", "COMPLAIN_IN"]);
  });

  it("stays on the last rung", () => {
    expect(first(9)).toBe("COMPLAIN_IN");
  });

  it("leaves the other moves in their order, none twice", () => {
    const moves = movesByRung("VAGUE", usual, { ...everything, counts: { vague: 2, cold: 0, refused: 0 } });
    expect(moves).toEqual(["ASK_TICKET", "CLARIFY", "ASK_WHEN", "SUMMARISE"]);
  });

  it("skips what may not be said: no counter-proposal while nothing may be admitted", () => {
    const setting = { isPrivate: false, canSay: (move: Move) => move !== "COUNTER", counts: { vague: 0, cold: 0, refused: 2 } };
    expect(movesByRung("REFUSE", ["CLARIFY"], setting)[0]).toBe("SUPERVISOR");
  });

  it("asks a private person for no supervisor and no ticket", () => {
    const at = (vague: number) =>
      movesByRung("VAGUE", usual, { isPrivate: true, canSay: () => true, counts: { vague, cold: 0, refused: 0 } });
    expect(at(2)[0]).toBe("ASK_WRITTEN");
  });

  it("changes nothing about an answer that is no stall", () => {
    expect(movesByRung("PROOF", ["ASK_WHEN"], { ...everything, counts: { vague: 3, cold: 3, refused: 3 } })).toEqual(["ASK_WHEN"]);
  });
});

it("each kind of stall is counted apart", () => {
  expect(countStalls(["VAGUE", "INFO", "COLD", "VAGUE", "REFUSE", "THREAT.legal"])).toEqual({ vague: 2, cold: 1, refused: 1 });
});
