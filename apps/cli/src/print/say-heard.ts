/** One heard utterance for a person at a terminal. What is said to the other side stays Chinese; an English reader gets its gloss. */

import type { HeardLine, SaidNext } from "@tanhao/app/hear/hear-line";
import type { HearBook } from "@tanhao/core/talk/hear-book";
import type { Texts } from "../texts/chinese.ts";
import type { World } from "../world.ts";

export function sayHeard(line: HeardLine, book: HearBook, { lang, words: { hear: words } }: World, { law, explanation }: Texts): string {
  const { text, heard, advice, next, unclear, law: pointers } = line;
  const { gate, sheet, moves } = advice;
  const guide = gate?.sheet ?? sheet;
  const said = ({ line: sentence, gloss }: SaidNext): readonly string[] => [
    words.say(sentence),
    ...(lang === "en" ? [words.gloss(gloss)] : []),
  ];
  const [first] = next;
  return [
    words.quoted(text),
    ...(gate === null ? [] : [words.gate(gate.sheet.meaning[lang]), words.now(gate.sheet.now[lang])]),
    ...(gate === null && unclear === null ? [words.is(sheet.name[lang]), sheet.meaning[lang]] : []),
    ...(unclear === null
      ? []
      : [
          words.unclear(unclear.map(({ name }) => name[lang])),
          ...unclear.flatMap(({ name, next: own }) => (own === null ? [] : [words.either(name[lang]), ...said(own)])),
        ]),
    ...(unclear === null
      ? [words.moves(moves.map((move) => book.moves[move].name[lang])), ...(first === undefined ? [] : said(first))]
      : []),
    ...(heard.gentle ? [book.gentle[lang]] : []),
    ...(unclear === null ? [words.record(guide.record[lang]), words.avoid(guide.avoid[lang])] : []),
    ...(unclear === null
      ? pointers.slice(0, mostLaw).map(({ says, citation }) =>
          words.law({
            says: citation.confidence === "secondary" ? law.reported(says[lang]) : says[lang],
            source: explanation.article(citation.title, citation.article),
            force: law.force[citation.force],
          }),
        )
      : []),
  ].join("\n  ");
}

/** The rest stands in the JSON and on the law page. */
const mostLaw = 2;
