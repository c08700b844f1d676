/** Words of all days on one line. */

import { webTimeline } from "@tanhao/text/zh-CN/web-timeline";
import { worded } from "../language/language.ts";

export const timelineWords = worded(webTimeline, "webTimeline");
