/** Words of what happens now, and the texts from which a standing is told. */

import type { StandingTexts } from "@tanhao/text/word-standing";
import { document } from "@tanhao/text/zh-CN/document";
import { explanationWords as explanation } from "@tanhao/text/zh-CN/explanation";
import { law } from "@tanhao/text/zh-CN/law";
import { standing } from "@tanhao/text/zh-CN/standing";
import { webPath } from "@tanhao/text/zh-CN/web-path";
import { documentWords, explanationWords, lawWords } from "../language/explain-words.ts";
import { worded } from "../language/language.ts";
import { standingWords } from "./standing-words.ts";

export const pathWords = worded(webPath, "webPath");

export const standingTexts = (): StandingTexts => ({
  standing: standingWords(),
  document: documentWords(),
  law: lawWords(),
  explanation: explanationWords(),
});

/** What is said to the other side, who speaks Chinese. */
export const chineseStandingTexts: StandingTexts = { standing, document, law, explanation };

/** An event of a timeline: a fact by its name, a day of the law by its rule. */
export const eventName = (event: string): string =>
  documentWords().event[event] ?? pathWords().events[event] ?? lawWords().rules[event]?.title ?? event;
