/** What `tanhao hear` answers to one utterance, as JSON. Shares have two decimals; sentences are in the language asked for, what is said to the other side in Chinese. */

import type { InBothLanguages } from "@tanhao/core/law/law-book";
import type { HeardLine } from "./hear-line.ts";

export function hearDocument(
  { text, heard, classes, advice, words, next, unclear, law }: HeardLine,
  lang: keyof InBothLanguages,
  gentle: InBothLanguages,
  /** Marks what is known from reports alone. */
  reported: (sentence: string) => string,
) {
  const { gate, sheet, label, moves } = advice;
  const guide = gate?.sheet ?? sheet;
  return {
    text,
    classes,
    sub: heard.threat,
    sure: heard.sure,
    moves,
    line: next[0]?.line ?? null,
    why: guide.meaning[lang],
    record: guide.record[lang],
    avoid: guide.avoid[lang],
    gate: gate?.name ?? null,
    gates: heard.gates,
    now: gate?.sheet.now[lang] ?? null,
    gentle: heard.gentle ? gentle[lang] : null,
    unclear: unclear?.map((one) => ({ class: one.class, name: one.name[lang], line: one.next?.line ?? null })) ?? null,
    name: sheet.name[lang],
    label,
    risk: gate === null ? sheet.risk[lang] : null,
    words,
    lines: next,
    shares: classes.map((one) => Number((heard.classes.find((each) => each.class === one)?.share ?? 0).toFixed(2))),
    law: law.map(({ id, title, says, citation }) => ({
      rule: id,
      title: title[lang],
      says: citation.confidence === "secondary" ? reported(says[lang]) : says[lang],
      force: citation.force,
      borrowerMay: citation.borrowerMay,
      confidence: citation.confidence,
      checked: citation.checked,
      citation: { title: citation.title, number: citation.number, article: citation.article },
    })),
  };
}
