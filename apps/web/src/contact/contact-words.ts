/** Words of recording and reading contacts. */

import { webContact } from "@tanhao/text/zh-CN/web-contact";
import { worded } from "../language/language.ts";

export const contactWords = worded(webContact, "webContact");
