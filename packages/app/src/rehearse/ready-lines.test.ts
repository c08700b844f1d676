/** What is offered to be said in a rehearsal: by the nature of the talk, each sentence in its turn, figures only when they are due. */

import { fen } from "@tanhao/core/money";
import { type CoachedMove, coachedMoves } from "@tanhao/core/talk/rehearsal/borrower-move";
import type { AgentSheet, Nature, RehearsalBook, Situation } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import type { Scene, Turn } from "@tanhao/core/talk/rehearsal/scene";
import { describe, expect, it } from "vitest";
import { readyLines } from "./ready-lines.ts";

const withFigures = new Set<CoachedMove>(["PROPOSE", "COUNTER", "SUMMARISE"]);
const sheetOf = (move: CoachedMove) => {
  const figures = withFigures.has(move) ? " {monthly} x {months}" : "";
  return { plain: [`${move} first${figures}`, `${move} again${figures}`], warm: [`${move} gently${figures}`] };
};
const book = {
  openingPercent: 85,
  reference: Object.fromEntries(coachedMoves.map((move) => [move, sheetOf(move)])),
} as unknown as RehearsalBook; // nothing else of it is read

const them = (situation: Situation): Turn => ({ who: "agent", text: "", situation });
const me = (...moves: CoachedMove[]): Turn => ({ who: "borrower", text: "", moves, slips: [], figures: false });

const scene = (nature: Nature, turns: readonly Turn[], changes: Partial<Scene> = {}): Scene =>
  ({
    agent: { nature } as AgentSheet,
    figures: { owedFen: fen(1_700_000), limitFen: fen(100_000) },
    turns,
    level: "desk",
    proposals: 0,
    offer: null,
    outcome: null,
    ...changes,
  }) as Scene; // the rest is not read

const lines = (of: Scene) => readyLines(of, "plain", book).map(({ line }) => line);

describe("sentences ready to be said", () => {
  it("hold no figure before one is due", () => {
    const offered = readyLines(scene("lender", [them("greet")]), "plain", book);
    expect(offered[0]).toEqual({ move: "STATE", line: "STATE first" });
    expect(offered.filter(({ move }) => withFigures.has(move))).toEqual([]);
  });

  it("hold the first proposal when it is due: 85 of 100 of the limit, and so many months", () =>
    expect(lines(scene("lender", [them("greet"), me("STATE"), them("ask-figure")]))).toContain("PROPOSE first 850 x 20"));

  it("change with each time, and the last wording stays", () => {
    const asked = (times: number) => lines(scene("lender", [them("greet"), ...Array.from({ length: times }, () => me("ASK_ITEMS"))]));
    expect(asked(1)).toContain("ASK_ITEMS again");
    expect(asked(3)).toContain("ASK_ITEMS again");
  });

  it("speak in the tone that was chosen", () =>
    expect(readyLines(scene("lender", [them("greet")]), "warm", book)[0]?.line).toBe("STATE gently"));

  it.each(["fake", "over-line"] as const)("explain nothing and propose nothing to the wrong side: %s", (nature) => {
    const moves = readyLines(scene(nature, [them("scam")]), "plain", book).map(({ move }) => move);
    expect(moves).toContain("VERIFY_CALLER");
    expect(moves.filter((move) => move === "STATE" || move === "PROPOSE" || move === "MIN_ID")).toEqual([]);
  });

  it("are none once the talk is over", () => expect(lines(scene("lender", [them("hangup")], { outcome: "ended" }))).toEqual([]));
});
