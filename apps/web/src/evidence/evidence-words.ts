/** Words of the page where evidence is made and checked. */

import { verify } from "@tanhao/text/zh-CN/verify";
import { webEvidence } from "@tanhao/text/zh-CN/web-evidence";
import { worded } from "../language/language.ts";

export const evidenceWords = worded(webEvidence, "webEvidence");
export const verifyWords = worded(verify, "verify");
