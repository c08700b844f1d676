/** An opened figure on an English screen, where amounts and days stand as beside it: ¥1,204.50 and 24 Nov 2026. In Chinese its sentences say 元. */

import { explanationWords } from "./en/explanation.ts";
import { webFormat } from "./en/web-format.ts";
import type { ExplanationWords } from "./word-explanation.ts";

export const explainedOnScreen: ExplanationWords = {
  ...explanationWords,
  money: webFormat.yuan,
  exact: (yuan) => explanationWords.exact(yuan).replace(/^CNY (-?)/, "$1¥"),
  day: webFormat.day,
};
