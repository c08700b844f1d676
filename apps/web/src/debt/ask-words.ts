/** Words of the questions about a debt, asked one at a time. */

import { webAsk } from "@tanhao/text/zh-CN/web-ask";
import { worded } from "../language/language.ts";

export const askWords = worded(webAsk, "webAsk");
