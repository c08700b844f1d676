/** Words of the page that helps while the other side is talking. */

import { webCompanion } from "@tanhao/text/zh-CN/web-companion";
import { worded } from "../language/language.ts";

export const companionWords = worded(webCompanion, "webCompanion");
