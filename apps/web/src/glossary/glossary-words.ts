/** The names of terms, which every page with a term needs; what they mean is fetched when one is first opened. */

import { glossaryNames } from "@tanhao/text/zh-CN/glossary-names";
import { worded } from "../language/language.ts";

export const glossaryWords = worded(glossaryNames, "glossaryNames");
