/** Words for browsers inside other apps, and what such an app is called. */

import { webInApp } from "@tanhao/text/zh-CN/web-in-app";
import { worded } from "../language/language.ts";
import { inAppMark } from "./in-app.ts";

export const inAppWords = worded(webInApp, "webInApp");

export const inAppName = (): string => inAppWords().names[inAppMark ?? ""] ?? inAppWords().otherApp;
