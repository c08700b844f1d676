/** The likeliest sentences of the other side with an answer in each register, for a person at a terminal. */

import type { LikelyAnswer } from "@tanhao/app/hear/likely-answers";
import { registers } from "@tanhao/core/talk/hear-book";
import type { World } from "../world.ts";

export function sayLikely(answers: readonly LikelyAnswer[], { lang, words: { likely: words } }: World): string {
  const blocks = answers.map(({ sentence, advice, lines }) => [
    words.theySay(sentence.says[lang], advice.sheet.name[lang]),
    ...registers.flatMap((register) =>
      lines[register].slice(0, 1).flatMap(({ line, gloss }) => [words[register](line), ...(lang === "en" ? [words.gloss(gloss)] : [])]),
    ),
  ]);
  return [words.title, ...blocks.map((block) => block.join("\n"))].join("\n\n");
}
