/**
 * Which sentence of a conversation the page answers: the newest of the other side; but of what was put in together, the one that
 * comes before every class. A pasted chat that ends in a greeting may hold a demand for a code, a court's paper, or the borrower's
 * own words of despair.
 */

import { type Gate, gates } from "@tanhao/core/talk/utterance-class";
import type { TalkTurn } from "./talk-form.ts";

export interface Answerable {
  readonly turns: readonly TalkTurn[];
  /** Where what was put in last begins. */
  readonly newestFrom: number;
}

export function answeredTurn({ turns, newestFrom }: Answerable, gatesIn: (turn: TalkTurn) => readonly Gate[]): TalkTurn | undefined {
  const newest = turns.slice(newestFrom);
  for (const gate of gates) {
    const raised = newest.findLast((turn) => (turn.by === "them" || gate === "CRISIS") && gatesIn(turn).includes(gate));
    if (raised !== undefined) return raised;
  }
  return turns.findLast(({ by }) => by === "them");
}
