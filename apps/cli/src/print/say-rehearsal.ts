/** A rehearsal for a person at a terminal: what it is about, what was said, how it went. What is said stays Chinese. */

import type { SkillProgress } from "@tanhao/app/rehearse/keep-rehearsal";
import type { Played } from "@tanhao/app/rehearse/play-lines";
import type { RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import type { Scene, Turn } from "@tanhao/core/talk/rehearsal/scene";
import { type NextDrill, type SkillScore, whyMissing } from "@tanhao/core/talk/rehearsal/score";
import type { World } from "../world.ts";
import { yuanFor } from "./yuan.ts";

type Spoken = Pick<World, "lang" | "words">;

export function sayRehearsal(scene: Scene, world: Spoken): string {
  return [setting(scene, world), ...scene.turns.map((turn) => sayTurn(turn, world))].join("\n");
}

function setting({ agent, figures, seed }: Scene, { lang, words }: Spoken): string {
  return words.rehearse.setting({
    agent: agent.name[lang],
    about: agent.about[lang],
    owed: yuanFor(figures.owedFen),
    limit: yuanFor(figures.limitFen),
    seed,
  });
}

const sayTurn = ({ who, text }: Turn, { words }: Spoken): string =>
  who === "agent" ? words.rehearse.agent(text) : words.rehearse.you(text);

/** After one line: a hint, or the answer; nothing where nothing was said. */
export function sayPlayed(
  { scene, hint, gentle }: Played,
  before: Scene,
  question: string,
  book: RehearsalBook,
  world: Spoken,
): readonly string[] {
  if (hint !== null) return [world.words.rehearse.hint(book.reference[hint.move].name[world.lang], hint.line)];
  const answers = scene.turns.slice(before.turns.length).filter(({ who }) => who === "agent");
  return [...answers.map((turn) => sayTurn(turn, world)), ...(gentle ? [question] : [])];
}

export function sayResult(
  { outcome, agent, seed }: Scene,
  score: readonly SkillScore[],
  next: NextDrill | null,
  book: RehearsalBook,
  { lang, words: { rehearse: words } }: Spoken,
): string {
  const items = score.flatMap(({ skill, points, of, items: parts }) => [
    words.skill(words.skills[skill], points, of),
    ...parts.map((part) => {
      const what = (whyMissing(part, book) ?? part.item.name)[lang];
      return part.quote === null ? words.missing(what, part.item.of) : words.quoted(what, part.points, part.item.of, part.quote);
    }),
  ]);
  return [
    words.outcome(words.outcomes[outcome ?? "ended"]),
    ...items,
    ...(next === null
      ? []
      : [
          words.next({
            name: book.reference[next.move].name[lang],
            agent: book.agents[next.agent].name[lang],
            kind: next.agent,
            seed: next.seed,
          }),
        ]),
    words.again(agent.kind, seed),
    words.practice,
  ].join("\n");
}

/** Each skill over the rehearsals kept, in percent; nothing where none is kept or this is the first. */
export function sayProgress(progress: readonly SkillProgress[] | null, { words: { rehearse: words } }: Spoken): readonly string[] {
  if (progress === null) return [];
  const shown = progress.filter(({ shares }) => shares.length > 1);
  const rows = shown.map(({ skill, shares }) =>
    words.progressOf(
      words.skills[skill],
      shares.slice(-mostShown).map((share) => Math.round(share * 100)),
    ),
  );
  return [words.kept, ...rows];
}

const mostShown = 6;
