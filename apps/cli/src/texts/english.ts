/** The English texts a command may need beside its own. */

import { document } from "@tanhao/text/en/document";
import { explanationWords } from "@tanhao/text/en/explanation";
import { followup } from "@tanhao/text/en/followup";
import { law } from "@tanhao/text/en/law";
import type { Texts } from "./chinese.ts";

export const texts: Texts = { document, explanation: explanationWords, followup, law };
