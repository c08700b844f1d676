/** The English texts a command may need beside its own. */

import { agreement } from "@tanhao/text/en/agreement";
import { channel } from "@tanhao/text/en/channel";
import { conduct } from "@tanhao/text/en/conduct";
import { document } from "@tanhao/text/en/document";
import { escalation } from "@tanhao/text/en/escalation";
import { explanationWords } from "@tanhao/text/en/explanation";
import { facts } from "@tanhao/text/en/facts";
import { followup } from "@tanhao/text/en/followup";
import { given } from "@tanhao/text/en/given";
import { importing } from "@tanhao/text/en/import";
import { law } from "@tanhao/text/en/law";
import { lawBook } from "@tanhao/text/en/law-book";
import { materials } from "@tanhao/text/en/materials";
import { month } from "@tanhao/text/en/month";
import { standing } from "@tanhao/text/en/standing";
import type { Texts } from "./chinese.ts";

export const texts: Texts = {
  agreement,
  channel,
  conduct,
  document,
  escalation,
  explanation: explanationWords,
  facts,
  followup,
  given,
  importing,
  law,
  lawBook,
  materials,
  month,
  standing,
};
