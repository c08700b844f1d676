/**
 * When the other side gives the same empty answer again, the same question is no use: each time the next rung comes first. Nothing
 * said clearly -> ask for yes, no or a day -> a ticket -> somebody who decides; cold -> somebody else; a no -> its reason -> another
 * proposal -> somebody who decides; in the end in writing, then the lender's own complaint desk.
 */

import type { HeardLabel, Move } from "@tanhao/core/talk/utterance-class";

export const stalls = ["vague", "cold", "refused"] as const;
export type Stall = (typeof stalls)[number];

export type StallCounts = Readonly<Record<Stall, number>>;

const stallOf: Partial<Readonly<Record<HeardLabel, Stall>>> = { VAGUE: "vague", COLD: "cold", REFUSE: "refused" };

const rungs: Readonly<Record<Stall, readonly Move[]>> = {
  vague: ["CLARIFY", "ASK_TICKET", "SUPERVISOR", "ASK_WRITTEN", "COMPLAIN_IN"],
  cold: ["SWITCH", "SUPERVISOR", "ASK_WRITTEN", "COMPLAIN_IN"],
  refused: ["CLARIFY", "COUNTER", "SUPERVISOR", "SWITCH", "ASK_WRITTEN", "COMPLAIN_IN"],
};

/** A private person has no desk, no ticket and no colleague. */
const ofInstitutions: ReadonlySet<Move> = new Set(["ASK_TICKET", "SUPERVISOR", "SWITCH", "COMPLAIN_IN", "COMPLAIN_REG"]);

/** Of one conversation. */
export function countStalls(labels: readonly HeardLabel[]): StallCounts {
  const counts: Record<Stall, number> = { vague: 0, cold: 0, refused: 0 };
  for (const label of labels) {
    const stall = stallOf[label];
    if (stall !== undefined) counts[stall] += 1;
  }
  return counts;
}

export interface RungSetting {
  /** Of the conversation so far, the newest answer counted in. */
  readonly counts: StallCounts;
  readonly isPrivate: boolean;
  /** Whether the move has a line that may be said about this debt. */
  readonly canSay: (move: Move) => boolean;
}

/** The moves for the newest answer, the rung it has come to first. */
export function movesByRung(label: HeardLabel, moves: readonly Move[], { counts, isPrivate, canSay }: RungSetting): readonly Move[] {
  const stall = stallOf[label];
  if (stall === undefined) return moves;
  const open = rungs[stall].filter((move) => canSay(move) && !(isPrivate && ofInstitutions.has(move)));
  const rung = open[Math.min(counts[stall], open.length) - 1];
  return rung === undefined ? moves : [rung, ...moves.filter((move) => move !== rung)];
}
