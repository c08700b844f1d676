/** Words of the letters room. */

import { webLetters } from "@tanhao/text/zh-CN/web-letters";
import { worded } from "../language/language.ts";

export const lettersWords = worded(webLetters, "webLetters");
