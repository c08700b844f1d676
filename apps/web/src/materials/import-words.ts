/** Words of importing: the page's own, what the readers answer, and what files tell beside money. */

import { importing } from "@tanhao/text/zh-CN/import";
import { materials } from "@tanhao/text/zh-CN/materials";
import { webImport } from "@tanhao/text/zh-CN/web-import";
import { webReview } from "@tanhao/text/zh-CN/web-review";
import { worded } from "../language/language.ts";

export const importWords = worded(webImport, "webImport");
export const readerWords = worded(importing, "importing");
export const materialWords = worded(materials, "materials");
export const reviewWords = worded(webReview, "webReview");
