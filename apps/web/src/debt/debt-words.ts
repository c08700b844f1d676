/** Words of adding, changing and looking at a debt. */

import { webDebt } from "@tanhao/text/zh-CN/web-debt";
import { worded } from "../language/language.ts";

export const debtWords = worded(webDebt, "webDebt");
