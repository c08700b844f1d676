/** Words of the reminders of this device. */

import { webReminders } from "@tanhao/text/zh-CN/web-reminders";
import { worded } from "../language/language.ts";

export const remindersWords = worded(webReminders, "webReminders");
