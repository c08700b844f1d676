/** What a letter is called on a screen, in its language: short, and in the words the debt allows. */

import { templates } from "@tanhao/content/documents";
import type { LetterName } from "@tanhao/core/document/template";
import type { WordsAllowed } from "@tanhao/core/standing/standing";
import { language } from "../language/language.ts";

export const letterTitle = (name: LetterName, words: WordsAllowed): string =>
  templates[name][words.set === "open" ? "title" : "neutralTitle"][language()];
