/** The step of the ladder that is to be taken, with the rungs and the law as they are. Days are counted by hand: 6 November 2026 is a Friday. */

import { day } from "@tanhao/core/day";
import { escalationActions } from "@tanhao/core/followup/escalation-actions";
import { yuan } from "@tanhao/core/money";
import { describe, expect, it } from "vitest";
import { contact, d1, type Known, ladderOn, nothing } from "./a-ladder.ts";

describe("the next step as something to do", () => {
  const call = contact("c1", "2026-11-06", "phone"); // a Friday
  const night = contact("c2", "2026-11-10", "phone", { direction: "in" });
  const toDo = (on: string, known: Known = {}) =>
    escalationActions(
      d1,
      ladderOn(on, known),
      { contacts: known.contacts ?? [], followUp: { ...nothing, ...known.followUp } },
      day(on),
    ).map(({ day: from, why, id }) => [from, why, id.split(":")[2]]);

  it("comes after the wait, but not where the talk ended with a promise or a word that is to be completed", () => {
    expect(toDo("2026-11-08", { contacts: [call] })).toEqual([["2026-11-09", "rung-open", "supervisor"]]);
    const promises = [{ id: "p1", debt: d1, fen: yuan("500"), dueDay: day("2026-11-20"), made: day("2026-11-06") }];
    expect(toDo("2026-11-12", { contacts: [call], followUp: { promises } })).toEqual([]);
    const commitments = [{ id: "w1", who: "agent", what: "回电", debt: d1, made: day("2026-11-06") } as const];
    expect(toDo("2026-11-20", { contacts: [call], followUp: { commitments } })).toEqual([]);
    expect(toDo("2026-11-21", { contacts: [call], followUp: { commitments } })).toEqual([["2026-11-09", "rung-open", "supervisor"]]);
  });

  it("is there at once for conduct, until it was complained about", () => {
    const conduct = { contacts: ["c2"], binding: [], threats: [] };
    expect(toDo("2026-11-10", { contacts: [call, night], conduct })).toEqual([["2026-11-10", "conduct-noted", "lender-complaint"]]);
    const complained = contact("c3", "2026-11-11", "complaint");
    expect(toDo("2026-11-12", { contacts: [call, night, complained], conduct })).toEqual([["2026-11-27", "rung-open", "regulator"]]);
    const binding = { contacts: ["c2"], binding: ["c2"], threats: [] };
    expect(toDo("2026-11-12", { contacts: [call, night, complained], conduct: binding })).toEqual([]);
    const again = contact("c4", "2026-11-14", "phone", { direction: "in" });
    const twice = { contacts: ["c2", "c4"], binding: ["c2", "c4"], threats: [] };
    expect(toDo("2026-11-14", { contacts: [call, night, complained, again], conduct: twice })).toEqual([
      ["2026-11-14", "conduct-noted", "regulator"],
    ]);
  });

  it("for conduct stands beside asking who they are, while only neutral words are allowed", () => {
    const conduct = { contacts: ["c2"], binding: [], threats: [] };
    const neutral = { words: { set: "neutral", because: [] } as const };
    expect(toDo("2026-11-10", { contacts: [night], conduct, ...neutral })).toEqual([["2026-11-10", "conduct-noted", "lender-complaint"]]);
    expect(toDo("2026-11-10", { contacts: [night], ...neutral })).toEqual([]);
  });

  it("is safety where somebody was threatened", () => {
    const threat = { contacts: ["c2"], binding: ["c2"], threats: ["c2"] };
    expect(toDo("2026-11-10", { contacts: [night], conduct: threat })).toEqual([["2026-11-10", "harm-threatened", "police"]]);
  });
});
