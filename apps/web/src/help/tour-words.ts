/** Words of the tour. */

import { webHelpTour } from "@tanhao/text/zh-CN/web-help-tour";
import { worded } from "../language/language.ts";

export const tourWords = worded(webHelpTour, "webHelpTour");
