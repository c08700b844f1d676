/**
 * Sentences ready to be said in a rehearsal, for whoever would rather choose than type: a few moves in an order that gives nothing
 * away, so that the next step is still to be found. A sentence with a figure in it is there when the calm borrower would say it now.
 */

import type { Register } from "@tanhao/core/talk/hear-book";
import type { CoachedMove } from "@tanhao/core/talk/rehearsal/borrower-move";
import { type Hint, hintFor } from "@tanhao/core/talk/rehearsal/reference";
import type { Nature, RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { type Scene, timesSaid } from "@tanhao/core/talk/rehearsal/scene";

const guarded: readonly CoachedMove[] = ["VERIFY_CALLER", "BOUNDARY", "ASK_WRITTEN", "SAFE_PAY", "STOP_SCAM", "PAUSE"];
const offered: Readonly<Record<Nature, readonly CoachedMove[]>> = {
  lender: [
    "STATE",
    "PROPOSE",
    "COUNTER",
    "MIN_ID",
    "ASK_POLICY",
    "ASK_ITEMS",
    "CLARIFY",
    "SUPERVISOR",
    "ASK_WRITTEN",
    "ASK_WHEN",
    "ASK_TICKET",
    "SUMMARISE",
    "PAUSE",
  ],
  "over-line": guarded,
  fake: guarded,
};

/** Empty once the talk is over. */
export function readyLines(scene: Scene, register: Register, book: RehearsalBook): readonly Hint[] {
  const hint = hintFor(scene, register, book);
  if (hint === null) return [];
  return offered[scene.agent.nature].flatMap((move): readonly Hint[] => {
    if (move === hint.move) return [hint];
    const wordings = book.reference[move][register];
    const line = wordings[Math.min(timesSaid(scene, move), wordings.length - 1)] ?? "{}";
    return line.includes("{") ? [] : [{ move, line }];
  });
}
