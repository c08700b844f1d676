/** Words of the settings. */

import { webSettings } from "@tanhao/text/zh-CN/web-settings";
import { worded } from "../language/language.ts";

export const settingsWords = worded(webSettings, "webSettings");
