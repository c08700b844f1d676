/** Words of importing a bill: the page's own, and what the readers answer. */

import { importing } from "@tanhao/text/zh-CN/import";
import { webImport } from "@tanhao/text/zh-CN/web-import";
import { worded } from "../language/language.ts";

export const importWords = worded(webImport, "webImport");
export const readerWords = worded(importing, "importing");
