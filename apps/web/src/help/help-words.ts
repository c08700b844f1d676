/** Words of the help pages. */

import { webHelp } from "@tanhao/text/zh-CN/web-help";
import { worded } from "../language/language.ts";

export const helpWords = worded(webHelp, "webHelp");
