/** Words of the page to rehearse on. */

import { webRehearsal } from "@tanhao/text/zh-CN/web-rehearsal";
import { worded } from "../language/language.ts";

export const rehearsalWords = worded(webRehearsal, "webRehearsal");
