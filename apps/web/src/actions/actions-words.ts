/** Words of everything there is to do. */

import { webActions } from "@tanhao/text/zh-CN/web-actions";
import { worded } from "../language/language.ts";

export const actionsWords = worded(webActions, "webActions");
