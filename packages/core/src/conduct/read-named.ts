/**
 * Whom somebody called and by what means, in the words people use: 我妈妈, 单位领导, emergency contact. The word that
 * stands last decides, since it names the person: 借款人的母亲 is a relative of the borrower.
 */

import type { Named } from "./vocabulary.ts";

/** `null`: no word of it is known. */
export function readNamed<Code extends string>(text: string, names: readonly Named<Code>[]): Code | null {
  const said = text.normalize("NFKC").trim().toLowerCase();
  let best: { readonly is: Code; readonly end: number; readonly length: number } | null = null;
  for (const { is, words } of names) {
    if (said === is) return is;
    for (const word of words) {
      const end = endOf(word, said);
      if (end === -1) continue;
      if (best === null || end > best.end || (end === best.end && word.length > best.length)) best = { is, end, length: word.length };
    }
  }
  return best?.is ?? null;
}

const isLatin = /^[\x20-\x7e]+$/;

/** Where the word ends in the text; -1: it is not there. Latin words are met whole only. */
function endOf(word: string, text: string): number {
  if (!isLatin.test(word)) return text.includes(word) ? text.lastIndexOf(word) + word.length : -1;
  const found = [...text.matchAll(new RegExp(`(?<![a-z])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![a-z])`, "g"))].at(-1);
  return found ? found.index + word.length : -1;
}
