/** Words of the help that stands on other pages. */

import { webHelpNear } from "@tanhao/text/zh-CN/web-help-near";
import { worded } from "../language/language.ts";

export const helpNearWords = worded(webHelpNear, "webHelpNear");
