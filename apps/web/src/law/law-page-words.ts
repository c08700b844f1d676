/** Words of the law book's pages. */

import type { InBothLanguages } from "@tanhao/core/law/law-book";
import { lawBook } from "@tanhao/text/zh-CN/law-book";
import { webLaw } from "@tanhao/text/zh-CN/web-law";
import { lawWords } from "../language/explain-words.ts";
import { worded } from "../language/language.ts";

export const lawPageWords = worded(webLaw, "webLaw");
export const lawBookWords = worded(lawBook, "lawBook");

/** What stands in the book in both languages, in the one spoken. */
export const inLanguage = (said: InBothLanguages): string => said[lawWords().book];

/** An entry of the book has its page under its id. */
export const lawHref = (id: string): string => `#/law/${encodeURIComponent(id)}`;
