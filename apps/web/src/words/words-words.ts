/** Words of the page that makes the letter. */

import { webWords } from "@tanhao/text/zh-CN/web-words";
import { worded } from "../language/language.ts";

export const wordsWords = worded(webWords, "webWords");
