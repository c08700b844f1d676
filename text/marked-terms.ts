/** A sentence in which a term is marked as `{limitation:诉讼时效}`, taken apart: what is said between, and each term with the word it is said by. */

import type { Term } from "./zh-CN/glossary-names.ts";

export interface MarkedTerm {
  readonly term: Term;
  readonly word: string;
}

export function markedTerms(sentence: string): readonly (string | MarkedTerm)[] {
  const [before = "", ...rest] = sentence.split(/\{([a-z\d-]+):([^{}]+)\}/);
  const parts: (string | MarkedTerm)[] = [before];
  // Three pieces a mark: its term, its word, what follows. That a marked term is one of the glossary is tested over all of text/.
  for (let at = 0; at < rest.length; at += 3) parts.push({ term: rest[at] as Term, word: rest[at + 1] ?? "" }, rest[at + 2] ?? "");
  return parts.filter((part) => part !== "");
}
