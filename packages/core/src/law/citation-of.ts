/** The pointer from a value of the law to its article, to be carried by every finding and leaf that rests on it. */

import type { Citation } from "../explain/citation.ts";
import { type Explanation, explain } from "../explain/explanation.ts";
import type { DatedValue, LawBook } from "./law-book.ts";

export function citationOf(law: LawBook, value: DatedValue): Citation {
  const instrument = law.instruments[value.source.instrument];
  if (!instrument) throw new Error(`Broken invariant: the law book holds ${value.source.instrument}`);
  return {
    instrument: instrument.id,
    title: instrument.title,
    number: instrument.number,
    article: value.source.article,
    force: value.force,
    borrowerMay: value.borrowerMay,
    confidence: value.confidence,
    checked: value.checked,
  };
}

/** The leaf in which an explanation ends. Worded from the citation alone. */
export const articleLeaf = (law: LawBook, value: DatedValue): Explanation =>
  explain("law.article", {}, { origin: { from: "article", citation: citationOf(law, value) } });
