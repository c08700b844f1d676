/** An opened figure on the screen, where amounts and days stand as beside it: ¥1,204.50 and 24 Nov 2026. Chinese has one way for both. */

import type { ExplanationWords } from "../word-explanation.ts";
import { explanationWords } from "./explanation.ts";
import { webFormat } from "./web-format.ts";

export const explainedOnScreen: ExplanationWords = {
  ...explanationWords,
  money: webFormat.yuan,
  exact: (yuan) => explanationWords.exact(yuan).replace(/^CNY (-?)/, "$1¥"),
  day: webFormat.day,
};
