/** Words of a standing alone: without those that open figures, which are heavy. */

import { standing } from "@tanhao/text/zh-CN/standing";
import { worded } from "../language/language.ts";

export const standingWords = worded(standing, "standing");
