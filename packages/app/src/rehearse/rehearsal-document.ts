/** What `tanhao rehearse` answers, as JSON. A talk that stopped for somebody's safety is not scored. Sums are fen; what is said stays Chinese, the rest is in the language asked for. */

import type { Bilingual } from "@tanhao/core/materials/bilingual";
import type { RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import type { Scene } from "@tanhao/core/talk/rehearsal/scene";
import { type NextDrill, type SkillScore, whyMissing } from "@tanhao/core/talk/rehearsal/score";

export function rehearsalDocument(
  scene: Scene,
  score: readonly SkillScore[],
  next: NextDrill | null,
  book: RehearsalBook,
  lang: keyof Bilingual,
) {
  const { agent, seed, turns, outcome, offer, figures, crisis } = scene;
  const agreed = outcome === "agreement" || outcome === "partial" ? offer : null;
  return {
    agent: agent.kind,
    seed,
    turns: turns.map((turn) =>
      turn.who === "agent" ? { who: turn.who, text: turn.text } : { who: turn.who, text: turn.text, moves: turn.moves, slips: turn.slips },
    ),
    outcome,
    score: score.map(({ skill, points, of, quote, items }) => ({
      skill,
      points,
      of,
      quote,
      items: items.map((one) => ({
        item: one.item.item,
        name: one.item.name[lang],
        points: one.points,
        of: one.item.of,
        quote: one.quote,
        why: whyMissing(one, book)?.[lang] ?? null,
      })),
    })),
    next:
      next === null
        ? null
        : {
            agent: next.agent,
            seed: next.seed,
            move: next.move,
            name: book.reference[next.move].name[lang],
            why: whyMissing(next.item, book)?.[lang] ?? null,
          },
    crisis,
    owedFen: figures.owedFen,
    limitFen: figures.limitFen,
    agreed,
  };
}
