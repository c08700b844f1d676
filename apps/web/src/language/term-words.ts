/** The codes of the domain as a borrower reads them; no page of the first screen needs them. */

import { webTerms } from "@tanhao/text/zh-CN/web-terms";
import { worded } from "./language.ts";

export const terms = worded(webTerms, "webTerms");
