/** Words of the page that says which channel to use; heavy enough to come with it. */

import { channel } from "@tanhao/text/zh-CN/channel";
import { webChannel } from "@tanhao/text/zh-CN/web-channel";
import { worded } from "../language/language.ts";

export const channelWords = worded(channel, "channel");
export const webChannelWords = worded(webChannel, "webChannel");
