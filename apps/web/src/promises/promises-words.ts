/** Words of the page of promises. */

import { given } from "@tanhao/text/zh-CN/given";
import { webPromises } from "@tanhao/text/zh-CN/web-promises";
import { worded } from "../language/language.ts";

export const promisesWords = worded(webPromises, "webPromises");
export const givenWords = worded(given, "given");
