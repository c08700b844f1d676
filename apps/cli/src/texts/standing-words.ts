/** How a standing is said: the words that the JSON document and the terminal share. */

import type { StandingWords } from "@tanhao/app/standing/standing-document";
import { wordExplanation } from "@tanhao/text/word-explanation";
import { wordFinding } from "@tanhao/text/word-finding";
import { wordAsked, wordPeriod, wordRange, wordSay, wordStageDay, wordStep } from "@tanhao/text/word-standing";
import type { Texts } from "./chinese.ts";

export function standingWords(texts: Texts, fact: (path: string) => string): StandingWords {
  const { document, explanation, law, standing } = texts;
  // What the law yields has the name of its rule.
  const event = (of: string): string => document.event[of] ?? law.rules[of]?.title ?? of;
  return {
    explanation: (of) => wordExplanation(of, explanation),
    finding: (of) => wordFinding(of, law, explanation, fact),
    difference: ({ because }) => document.because[because],
    event: (of) => event(of.event),
    caseEvent: (of) => event(of.event),
    say: (of) => wordSay(of, texts),
    asked: (of) => wordAsked(of, texts),
    range: (of) => wordRange(of, texts),
    step: (of) => wordStep(of, standing),
    stage: ({ stage, state }) => ({
      title: standing.path.stages[stage],
      about: standing.path.about[stage],
      stateText: standing.path.states[state],
    }),
    stageDay: (of) => wordStageDay(of, texts),
    period: (of) => wordPeriod(of, standing),
    lawBook: (of) => of[law.book],
  };
}
