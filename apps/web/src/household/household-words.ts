/** Words of the household's month. */

import { webHousehold } from "@tanhao/text/zh-CN/web-household";
import { worded } from "../language/language.ts";

export const householdWords = worded(webHousehold, "webHousehold");
