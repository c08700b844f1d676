/** Words of the plans and of the offer ladder; they come with their pages. */

import { webPlan } from "@tanhao/text/zh-CN/web-plan";
import { worded } from "../language/language.ts";

export const planWords = worded(webPlan, "webPlan");
