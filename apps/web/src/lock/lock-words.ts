/** Words of the passphrase. */

import { webLock } from "@tanhao/text/zh-CN/web-lock";
import { worded } from "../language/language.ts";

export const lockWords = worded(webLock, "webLock");
