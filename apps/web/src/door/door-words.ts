/** Words of the door and its paths. */

import { webDoor } from "@tanhao/text/zh-CN/web-door";
import { worded } from "../language/language.ts";

export const doorWords = worded(webDoor, "webDoor");
