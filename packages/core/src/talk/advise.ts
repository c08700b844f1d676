/**
 * What was heard -> what can be done: the sheet of the gate or of the class, and the next moves in order. Which words are allowed
 * comes from the standing of the debt. `unknown` is where nothing is known of the case: the moves are told as they usually are, and
 * what is said stays neutral.
 */

import type { ClassSheet, ConditionalMove, GateSheet, HearBook } from "./hear-book.ts";
import type { Heard } from "./listen.ts";
import type { Gate, HeardLabel, Move, UtteranceClass } from "./utterance-class.ts";

export type WordsKnown = "open" | "neutral" | "unknown";

export interface Advice {
  readonly gate: { readonly name: Gate; readonly sheet: GateSheet } | null;
  /** Of the first class, whether or not a gate comes before it. */
  readonly label: HeardLabel;
  readonly sheet: ClassSheet;
  /** The gate's moves, or those of the class; never empty. */
  readonly moves: readonly Move[];
}

/** `holds`: whether a name of a document's template holds for the debt; without a case, none does. */
export function advise(heard: Heard, book: HearBook, words: WordsKnown, holds: (name: string) => boolean): Advice {
  const [gate] = heard.gates;
  const label = labelOf(heard.classes[0]?.class ?? "INFO", heard);
  const sheet = book.classSheets[label];
  const own = sheet[words === "neutral" ? "neutral" : "moves"].filter((one) => belongs(one, holds)).map(({ move }) => move);
  if (gate === undefined) return { gate: null, label, sheet, moves: own };
  const gateSheet = book.gateSheets[gate];
  return { gate: { name: gate, sheet: gateSheet }, label, sheet, moves: gateSheet.moves };
}

/** A class as the sheets name it. */
export const labelOf = (one: UtteranceClass, { threat }: Heard): HeardLabel => (one === "THREAT" ? `THREAT.${threat ?? "legal"}` : one);

const belongs = (condition: ConditionalMove, holds: (name: string) => boolean): boolean =>
  condition.if.every(holds) && !condition.unless.some(holds);
