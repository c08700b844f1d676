/** Words of the week in one paper. */

import { webWeek } from "@tanhao/text/zh-CN/web-week";
import { worded } from "../language/language.ts";

export const weekWords = worded(webWeek, "webWeek");
