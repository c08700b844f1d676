/** The Chinese texts a command may need beside its own. Loaded together, when the first is asked for. */

import { agreement } from "@tanhao/text/zh-CN/agreement";
import { channel } from "@tanhao/text/zh-CN/channel";
import { conduct } from "@tanhao/text/zh-CN/conduct";
import { document } from "@tanhao/text/zh-CN/document";
import { escalation } from "@tanhao/text/zh-CN/escalation";
import { explanationWords } from "@tanhao/text/zh-CN/explanation";
import { facts } from "@tanhao/text/zh-CN/facts";
import { followup } from "@tanhao/text/zh-CN/followup";
import { given } from "@tanhao/text/zh-CN/given";
import { importing } from "@tanhao/text/zh-CN/import";
import { law } from "@tanhao/text/zh-CN/law";
import { lawBook } from "@tanhao/text/zh-CN/law-book";
import { materials } from "@tanhao/text/zh-CN/materials";
import { month } from "@tanhao/text/zh-CN/month";
import { standing } from "@tanhao/text/zh-CN/standing";

export const texts = {
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

export type Texts = typeof texts;
