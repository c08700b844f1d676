/** How a standing is said: the words that the JSON document and the terminal share. */

import type { StandingWords } from "@tanhao/app/standing/standing-document";
import { wordExplanation } from "@tanhao/text/word-explanation";
import { wordFinding } from "@tanhao/text/word-finding";
import type { Texts } from "./chinese.ts";

export const standingWords = ({ document, explanation, law }: Texts, fact: (path: string) => string): StandingWords => ({
  explanation: (of) => wordExplanation(of, explanation),
  finding: (of) => wordFinding(of, law, explanation, fact),
  difference: ({ because }) => document.because[because],
  // What the law yields has the name of its rule.
  event: ({ event }) => document.event[event] ?? law.rules[event]?.title ?? event,
});
