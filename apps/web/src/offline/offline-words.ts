/** Words about what is fetched ahead for use without a network. */

import { webOffline } from "@tanhao/text/zh-CN/web-offline";
import { worded } from "../language/language.ts";

export const offlineWords = worded(webOffline, "webOffline");
