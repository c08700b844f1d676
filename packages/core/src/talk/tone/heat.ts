/** Whether what was said is heated: an insult, a threat, hot words. Words of danger to life are never held against anybody. */

import { type GateBook, watchGates } from "../gates.ts";
import type { Normalise } from "../normal-text.ts";
import type { IssueKind, ToneBook } from "./tone-book.ts";
import { clauseSplitter, wordIssueFinder } from "./word-issues.ts";

export const heated: ReadonlySet<IssueKind> = new Set(["insult", "threat", "hot-words"]);

interface HeatTools {
  readonly book: ToneBook;
  readonly normalise: Normalise;
  readonly gates: GateBook;
}

/** Compiles the rules once; what it says is what the whole check says (check-words.ts), for a part of its time. */
export function heatFinder({ book, normalise, gates }: HeatTools): (text: string) => boolean {
  const find = wordIssueFinder(book, normalise, heated);
  const clausesOf = clauseSplitter(book);
  const watch = watchGates(gates);
  const isCrisis = (text: string): boolean => watch.raised(normalise(text).plain).some(({ gate }) => gate === "CRISIS");
  return (text) => find(clausesOf(text)).length > 0 && !isCrisis(text);
}
