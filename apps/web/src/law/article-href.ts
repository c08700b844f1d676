/** From an article that is cited to its entry in the law book: the entry itself where one rests on it, else a search for it. */

import type { Citation } from "@tanhao/core/explain/citation";
import type { LawBook } from "@tanhao/core/law/law-book";
import { lawHref } from "./law-page-words.ts";

export function articleHref({ instrument, article, title }: Citation, law: LawBook): string {
  const resting = Object.values(law.parameters).filter(({ values }) =>
    values.some(({ source }) => source.instrument === instrument && source.article === article),
  );
  const [only] = resting;
  if (only && resting.length === 1) return lawHref(only.id);
  return `#/law?words=${encodeURIComponent([title, article ?? ""].join(" ").trim())}`;
}
