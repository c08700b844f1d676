/** Words of the month, the papers and the shared copy; heavy enough to come with their pages. */

import { month } from "@tanhao/text/zh-CN/month";
import { webMonth } from "@tanhao/text/zh-CN/web-month";
import { worded } from "../language/language.ts";

export const webMonthWords = worded(webMonth, "webMonth");
export const monthTerms = worded(month, "month");
