/** The words every page needs. */

import { webFormat } from "@tanhao/text/zh-CN/web-format";
import { webShell } from "@tanhao/text/zh-CN/web-shell";
import { worded } from "./language.ts";

export const shellWords = worded(webShell, "webShell");
export const format = worded(webFormat, "webFormat");
