/** Words of checking an offer, and the texts from which a check is told. */

import type { AgreementTexts } from "@tanhao/text/word-agreement";
import { agreement } from "@tanhao/text/zh-CN/agreement";
import { document } from "@tanhao/text/zh-CN/document";
import { explanationWords as chineseExplanation } from "@tanhao/text/zh-CN/explanation";
import { law } from "@tanhao/text/zh-CN/law";
import { webAgreement } from "@tanhao/text/zh-CN/web-agreement";
import { documentWords, explanationWords, lawWords } from "../language/explain-words.ts";
import { worded } from "../language/language.ts";

export const agreementPageWords = worded(webAgreement, "webAgreement");
export const agreementWords = worded(agreement, "agreement");

/** What is sent or read out to the other side. */
export const chineseTexts: AgreementTexts = { agreement, document, law, explanation: chineseExplanation };

export const agreementTexts = (): AgreementTexts => ({
  agreement: agreementWords(),
  document: documentWords(),
  law: lawWords(),
  explanation: explanationWords(),
});
