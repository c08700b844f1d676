/** Words about the home screen. */

import { webInstall } from "@tanhao/text/zh-CN/web-install";
import { worded } from "../language/language.ts";

export const installWords = worded(webInstall, "webInstall");
