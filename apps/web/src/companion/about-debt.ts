/** The debt spoken about, with its values written in each language, and how they are written: what every answer is filled from. */

import type { HeardDebt, HearTools } from "@tanhao/app/hear/hear-line";
import type { Debt } from "@tanhao/core/debt/debt";
import { speakerFor } from "@tanhao/core/document/say-move";
import { documentWording } from "@tanhao/text/word-document";
import type { OpenCase } from "../case/open-case.ts";
import { inputFor } from "../words/prepare.ts";

export function aboutDebt(debt: Debt, open: OpenCase): HeardDebt {
  const speaker = (lang: "zh-CN" | "en") => speakerFor(inputFor(open, lang), debt.id);
  return { debt, speaker: { "zh-CN": speaker("zh-CN"), en: speaker("en") } };
}

export const bothWordings: HearTools["wording"] = { "zh-CN": documentWording("zh-CN"), en: documentWording("en") };
