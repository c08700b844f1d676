/** What one means to say, checked, for a person at a terminal. Danger to life goes before everything and alone. */

import type { HearBook } from "@tanhao/core/talk/hear-book";
import type { CheckedWords } from "@tanhao/core/talk/tone/check-words";
import type { World } from "../world.ts";

export function sayChecked({ text, issues, gate, gentle }: CheckedWords, book: HearBook, { lang, words: { check: words } }: World): string {
  const { meaning, now } = book.gateSheets.CRISIS;
  const told =
    gate !== null
      ? [words.stop(meaning[lang]), words.now(now[lang])]
      : issues.flatMap(({ name, kind, quote, better }) => [
          words.issue(words.kinds[kind], words.why[name], quote),
          words.better(better["zh-CN"]),
          ...(lang === "en" ? [words.gloss(better.en)] : []),
        ]);
  return [words.quoted(text), ...(told.length === 0 ? [words.fine] : told), ...(gentle && gate === null ? [book.gentle[lang]] : [])].join(
    "\n  ",
  );
}
