/**
 * How a rehearsal went, by the borrower's own words: each point quotes the line that earned it or the one that lost it, and what is
 * missing is named. The weakest item says what to practise next and with whom.
 */

import type { CoachedMove, Slip } from "./borrower-move.ts";
import { type AgentKind, type RehearsalBook, type ScoreItem, type Skill, skills } from "./rehearsal-book.ts";
import type { Scene, Turn } from "./scene.ts";

export interface ScoredItem {
  readonly item: ScoreItem;
  readonly points: number;
  /** The borrower's line; `null` where there is none to earn it. */
  readonly quote: string | null;
}

export interface SkillScore {
  readonly skill: Skill;
  readonly points: number;
  readonly of: number;
  /** Of the best item that was earned; of one that was lost where none was. */
  readonly quote: string | null;
  readonly items: readonly ScoredItem[];
}

export interface NextDrill {
  readonly agent: AgentKind;
  readonly seed: number;
  readonly move: CoachedMove;
  readonly item: ScoreItem;
}

type Said = Extract<Turn, { readonly who: "borrower" }>;

export function scoreRehearsal({ turns, agent }: Scene, book: RehearsalBook): readonly SkillScore[] {
  const said = turns.flatMap((turn): readonly Said[] => (turn.who === "borrower" ? [turn] : []));
  return skills.map((skill) => {
    const items = book.score
      .filter((one) => one.skill === skill && one.natures.includes(agent.nature))
      .map((item) => (item.without.length > 0 ? kept(item, said) : earned(item, said)));
    const best = items.find((one) => one.points > 0) ?? items.find(({ quote }) => quote !== null);
    const sum = (of: (one: ScoredItem) => number): number => items.reduce((total, one) => total + of(one), 0);
    return { skill, points: sum(({ points }) => points), of: sum(({ item }) => item.of), quote: best?.quote ?? null, items };
  });
}

/** A line that harms earns nothing. */
function earned(item: ScoreItem, said: readonly Said[]): ScoredItem {
  const line = said.find(
    ({ moves, figures, slips }) => slips.length === 0 && item.by.some((move) => moves.includes(move)) && (figures || !item.figures),
  );
  return { item, points: line === undefined ? 0 : item.of, quote: line?.text ?? null };
}

/** Kept as long as nothing lost it; the line quoted is the last one said, or the one that lost it. */
function kept(item: ScoreItem, said: readonly Said[]): ScoredItem {
  const lost = said.find(({ slips }) => item.without.some((slip: Slip) => slips.includes(slip)));
  if (lost !== undefined) return { item, points: 0, quote: lost.text };
  const last = said.at(-1);
  return { item, points: last === undefined ? 0 : item.of, quote: last?.text ?? null };
}

/** The item with the most points missing; where nothing is missing, the same kind of agent with another seed. */
export function nextDrill(score: readonly SkillScore[], { agent, seed }: Scene): NextDrill | null {
  const items = score.flatMap((one) => one.items);
  const weakest = items.reduce<ScoredItem | null>(
    (worst, one) => (worst === null || one.item.of - one.points > worst.item.of - worst.points ? one : worst),
    null,
  );
  if (weakest === null) return null;
  const missing = weakest.points < weakest.item.of;
  return { agent: missing ? weakest.item.drill : agent.kind, seed: seed + 1, move: weakest.item.move, item: weakest.item };
}
