/**
 * A sentence -> segments with one matter each. A clause that names no matter belongs to the one before it, or leads to the next
 * where none came before; a clause that only sets a condition always leads. Cuts and conditions are data (talk/promises.yaml).
 */

import { foldWidth } from "../fold-width.ts";
import type { PromiseVocabulary } from "./promise-vocabulary.ts";

export interface Segment {
  /** The clause that names the matter. */
  readonly own: string;
  /** What leads to it, conditions apart. */
  readonly leads: readonly string[];
  readonly conditions: readonly string[];
  /** What follows it and names no matter. */
  readonly tails: readonly string[];
}

export type CutSegments = (sentence: string) => readonly Segment[];

export function segmentCutter(vocabulary: PromiseVocabulary, namesMatter: (clause: string) => boolean): CutSegments {
  const ends = new RegExp(vocabulary.clauseEnds, "u");
  const whatFollows = new RegExp(vocabulary.whatFollows, "u");
  const condition = new RegExp(vocabulary.setsCondition, "u");
  return (sentence) => {
    const clauses = foldWidth(sentence)
      .split(ends)
      .flatMap((clause) => (condition.test(clause) ? clause.split(whatFollows) : [clause]))
      .filter((clause) => clause.trim() !== "");
    const segments: Segment[] = [];
    let [leads, conditions]: [string[], string[]] = [[], []];
    clauses.forEach((clause, at) => {
      const isLast = at === clauses.length - 1;
      const before = segments.at(-1);
      if (condition.test(clause) && !isLast) conditions = [...conditions, clause];
      else if (namesMatter(clause)) {
        segments.push({ own: clause, leads, conditions, tails: [] });
        [leads, conditions] = [[], []];
      } else if (before !== undefined && conditions.length === 0 && !nextNamesMatter(clauses, at, namesMatter)) {
        segments.splice(-1, 1, { ...before, tails: [...before.tails, clause] });
      } else leads = [...leads, clause];
    });
    const last = segments.at(-1);
    if (last !== undefined && conditions.length > 0) segments.splice(-1, 1, { ...last, conditions: [...last.conditions, ...conditions] });
    return segments;
  };
}

/** What stands between two matters leads to the second. */
const nextNamesMatter = (clauses: readonly string[], at: number, namesMatter: (clause: string) => boolean): boolean =>
  clauses.slice(at + 1).some(namesMatter);
