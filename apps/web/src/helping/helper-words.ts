/** Words for helpers, and for who is helped. */

import { webHelper } from "@tanhao/text/zh-CN/web-helper";
import { worded } from "../language/language.ts";

export const helperWords = worded(webHelper, "webHelper");
