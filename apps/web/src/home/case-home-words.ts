/** Words of the first screen of a case with debts; apart from home-words.ts, which every start has to load. */

import { webCaseHome } from "@tanhao/text/zh-CN/web-case-home";
import { worded } from "../language/language.ts";

export const caseHomeWords = worded(webCaseHome, "webCaseHome");
