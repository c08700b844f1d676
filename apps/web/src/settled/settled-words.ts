/** Words of the way from an agreement to a closed debt, in the language of the screen. */

import { webSettled } from "@tanhao/text/zh-CN/web-settled";
import { worded } from "../language/language.ts";

export const settledWords = worded(webSettled, "webSettled");
