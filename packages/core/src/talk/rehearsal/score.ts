/**
 * How a rehearsal went, by the borrower's own words: each point quotes the line that earned it or the one that lost it, and what is
 * missing is named. The weakest item says what to practise next and with whom.
 */

import type { Bilingual } from "../../materials/bilingual.ts";
import type { CoachedMove, Slip } from "./borrower-move.ts";
import { type AgentKind, type RehearsalBook, type ScoreItem, type Situation, type Skill, skills } from "./rehearsal-book.ts";
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
  readonly item: ScoredItem;
}

type Said = Extract<Turn, { readonly who: "borrower" }>;

/** Empty where it stopped for somebody's safety. */
export function scoreRehearsal({ turns, agent, crisis }: Scene, book: RehearsalBook): readonly SkillScore[] {
  if (crisis) return [];
  const said = turns.flatMap((turn): readonly Said[] => (turn.who === "borrower" ? [turn] : []));
  const hardest = underPressure(turns);
  return skills.map((skill) => {
    const items = book.score
      .filter((one) => one.skill === skill && one.natures.includes(agent.nature))
      .map((item) => (item.without.length > 0 ? kept(item, said, hardest) : earned(item, said)));
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

/** Kept as long as nothing lost it and something fit to be said was said. The line quoted is the one that lost it, or the one said when it was hardest to keep. */
function kept(item: ScoreItem, said: readonly Said[], hardest: string | null): ScoredItem {
  const lost = said.find(({ slips }) => item.without.some((slip: Slip) => slips.includes(slip)));
  if (lost !== undefined) return { item, points: 0, quote: lost.text };
  const fit = said.filter(({ slips }) => slips.length === 0);
  const quote = fit.find(({ text }) => text === hardest)?.text ?? fit.at(-1)?.text ?? null;
  return { item, points: quote === null ? 0 : item.of, quote };
}

/** What was answered to the other side's first word of refusal or pressure. */
function underPressure(turns: readonly Turn[]): string | null {
  const at = turns.findIndex(
    (turn, place) => turn.who === "agent" && hard.includes(turn.situation) && turns[place + 1]?.who === "borrower",
  );
  return at < 0 ? null : (turns[at + 1]?.text ?? null);
}

const hard: readonly Situation[] = [
  "over-again",
  "over",
  "scam-push",
  "scam",
  "refuse",
  "counter",
  "cold",
  "evade",
  "no-supervisor",
  "no-authority",
];

/** What is missing, for the one who rehearsed; `null` where nothing is. */
export function whyMissing({ item, points, quote }: ScoredItem, book: RehearsalBook): Bilingual | null {
  if (points === item.of) return null;
  return item.without.length > 0 && quote === null ? book.unsaid : item.missing;
}

/**
 * The item with the most points missing; of two alike the one that a slip lost. What was only never put to the test is no weakness.
 * Where nothing is missing, the same kind of agent with another seed.
 */
export function nextDrill(score: readonly SkillScore[], { agent, seed }: Scene): NextDrill | null {
  const items = score.flatMap((one) => one.items);
  const weakest = items.reduce<ScoredItem | null>((worst, one) => (worst === null || weakness(one) > weakness(worst) ? one : worst), null);
  if (weakest === null) return null;
  const missing = weakest.points < weakest.item.of;
  return { agent: missing ? weakest.item.drill : agent.kind, seed: seed + 1, move: weakest.item.move, item: weakest };
}

function weakness({ item, points, quote }: ScoredItem): number {
  const isKept = item.without.length > 0;
  if (isKept && quote === null) return 0;
  return item.of - points + (isKept && points === 0 ? 0.5 : 0);
}
