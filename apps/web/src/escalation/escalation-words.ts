/** Words of the ladder and of the relationship, in the language of the screen. */

import { escalation } from "@tanhao/text/zh-CN/escalation";
import { webEscalation } from "@tanhao/text/zh-CN/web-escalation";
import { worded } from "../language/language.ts";

export const escalationWords = worded(escalation, "escalation");
export const webEscalationWords = worded(webEscalation, "webEscalation");
