/** Words of the first screen. */

import { webHome } from "@tanhao/text/zh-CN/web-home";
import { worded } from "../language/language.ts";

export const homeWords = worded(webHome, "webHome");
