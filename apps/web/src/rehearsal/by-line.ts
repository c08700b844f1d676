/** The points of a rehearsal by the line they came from, in the order in which the lines were said; those for which nothing was said come last. */

import type { ScoredItem, SkillScore } from "@tanhao/core/talk/rehearsal/score";

export interface LinePoints {
  /** `null`: no line of theirs. */
  readonly quote: string | null;
  readonly items: readonly ScoredItem[];
}

export function byLine(score: readonly SkillScore[], said: readonly string[]): readonly LinePoints[] {
  const items = score.flatMap((skill) => skill.items);
  return [...new Set(said), null]
    .map((quote) => ({ quote, items: items.filter((one) => one.quote === quote) }))
    .filter((line) => line.items.length > 0);
}
