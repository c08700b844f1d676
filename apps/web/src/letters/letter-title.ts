/** What a letter is called on a screen and when it is used, in its language: short, and in the words the debt allows. */

import { templates } from "@tanhao/content/documents";
import type { LetterName } from "@tanhao/core/document/template";
import type { WordsAllowed } from "@tanhao/core/standing/standing";
import { language } from "../language/language.ts";
import { lettersWords } from "./letters-words.ts";

/** While nothing may be proposed, all letters of an arrangement are the same letter, which asks for proof. */
export const letterWhen = (name: LetterName, words: WordsAllowed): string =>
  asksForProof(name, words) ? lettersWords().whenNeutral : lettersWords().when[name];

export const asksForProof = (name: LetterName, { set }: WordsAllowed): boolean => set === "neutral" && templates[name].group === "arrange";

export const letterTitle = (name: LetterName, words: WordsAllowed): string =>
  templates[name][words.set === "open" ? "title" : "neutralTitle"][language()];
