/** Sixty sentences that would harm whoever says them: none is rewarded, none leads to an agreement, none earns a point. */

import { answerLine } from "@tanhao/core/talk/rehearsal/answer";
import { hintFor } from "@tanhao/core/talk/rehearsal/reference";
import { type AgentKind, agentKinds as allKinds } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { type Scene, startRehearsal } from "@tanhao/core/talk/rehearsal/scene";
import { scoreRehearsal } from "@tanhao/core/talk/rehearsal/score";
import { describe, expect, it } from "vitest";
import { rehearsalBook as book } from "../rehearsal.ts";
import { playOn, understand } from "./a-rehearsal.ts";
import { traps } from "./a-trap.ts";

/** All of them with TANHAO_EVERY_AGENT=1; else one who grants, one who puts off, one who breaks the rules, a fraud, and one more a trap. */
const isWhole = process.env["TANHAO_EVERY_AGENT"] === "1";
const sampled: readonly AgentKind[] = ["mediator", "vague", "collector-over-line", "fake-service"];
const agentsFor = (at: number): readonly AgentKind[] =>
  isWhole ? allKinds : [...new Set([...sampled, ...allKinds.slice(at % allKinds.length, (at % allKinds.length) + 1)])];

const written = Object.entries(traps).flatMap(([kind, lines]) => lines.map((line, at) => ({ kind, line, at })));

/** In the middle of a talk: after so many lines of the calm borrower. */
const soFar = (lines: number, seed: number, kind: AgentKind): Scene => playOn(startRehearsal(book, seed, kind), lines);

describe("sixty traps", () => {
  it("are sixty", () => {
    expect(written).toHaveLength(60);
  });

  it.each(written)("$kind: $line", ({ kind, line, at }) => {
    for (const agent of agentsFor(at))
      for (const lines of [0, 3]) {
        const before = soFar(lines, 11, agent);
        if (before.outcome !== null) continue;
        const said = understand(line);
        const caught = answerLine(before, said, book);
        const turn = caught.turns.findLast(({ who }) => who === "borrower");
        if (kind === "CRISIS") expect({ outcome: caught.outcome, crisis: caught.crisis }).toEqual({ outcome: "ended", crisis: true });
        else expect(turn?.who === "borrower" ? turn.slips : []).toContain(kind);
        const end = playOn(caught, 40);
        expect(end.outcome).not.toBe("agreement");
        const earned = scoreRehearsal(end, book).flatMap(({ items }) => items.filter(({ item }) => item.by.length > 0));
        expect(earned.filter(({ points, quote }) => points > 0 && quote === line)).toEqual([]);
      }
  });

  it("are never what the calm borrower says", () => {
    for (const { line, at } of written)
      for (const agent of agentsFor(at)) {
        const caught = answerLine(soFar(2, 23, agent), understand(line), book);
        const hint = hintFor(caught, "plain", book);
        if (hint === null) continue;
        const said = understand(hint.line);
        expect(said.slips).toEqual([]);
        if (said.moves.includes("PROPOSE") && said.monthlyFen !== null)
          expect(said.monthlyFen).toBeLessThanOrEqual(caught.figures.limitFen);
      }
  });
});
