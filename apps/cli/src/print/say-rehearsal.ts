/** A rehearsal for a person at a terminal: what it is about, what was said, how it went. What is said stays Chinese. */

import type { Played } from "@tanhao/app/rehearse/play-lines";
import type { RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import type { Scene, Turn } from "@tanhao/core/talk/rehearsal/scene";
import type { NextDrill, SkillScore } from "@tanhao/core/talk/rehearsal/score";
import type { World } from "../world.ts";
import { yuanFor } from "./yuan.ts";

type Spoken = Pick<World, "lang" | "words">;

export function sayRehearsal(scene: Scene, world: Spoken): string {
  return [setting(scene, world), ...scene.turns.map((turn) => sayTurn(turn, world))].join("\n");
}

export function sayOpening(scene: Scene, world: Spoken): string {
  return [sayRehearsal(scene, world), world.words.rehearse.how].join("\n");
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

/** After one line: a hint, or the answer. */
export function sayPlayed({ scene, hint, gentle }: Played, question: string, book: RehearsalBook, world: Spoken): string {
  if (hint !== null) return world.words.rehearse.hint(book.reference[hint.move].name[world.lang], hint.line);
  const last = scene.turns.at(-1);
  const answer = last?.who === "agent" ? sayTurn(last, world) : "";
  return gentle ? `${answer}\n${question}` : answer;
}

/** Where help is comes first, and nothing is scored then. */
export function sayResult(
  { outcome, agent, seed }: Scene,
  score: readonly SkillScore[],
  next: NextDrill | null,
  help: string | null,
  book: RehearsalBook,
  { lang, words: { rehearse: words } }: Spoken,
): string {
  if (help !== null) return help;
  const items = score.flatMap(({ skill, points, of, items: parts }) => [
    words.skill(words.skills[skill], points, of),
    ...parts.map(({ item, points: got, quote }) =>
      got > 0 || quote !== null
        ? words.quoted(got > 0 ? item.name[lang] : item.missing[lang], got, item.of, quote ?? "")
        : words.missing(item.missing[lang], item.of),
    ),
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
