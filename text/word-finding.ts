/**
 * A finding as a title and one sentence, the same for screen, letter and command line. What is only reported is said as
 * reported, a figure that rests on an unpublished or entered value says so first, and what rests on one page or on
 * memory is not said at all.
 */

import type { Day } from "@tanhao/core/day";
import type { RefusedLawValue } from "@tanhao/core/law/with-user-values";
import type { Fen } from "@tanhao/core/money";
import type { Finding, Saying } from "@tanhao/core/rules/finding";
import { type ExplanationWords, type WordedValues, wordValue } from "./word-explanation.ts";
import type { law as lawText } from "./zh-CN/law.ts";

export interface WordedFinding {
  readonly title: string;
  readonly sentence: string;
}

/** `fact` words a path inside the debt, such as `principal.received`. `null`: nothing a borrower should read. */
export function wordFinding(
  finding: Finding,
  law: typeof lawText,
  words: ExplanationWords,
  fact: (path: string) => string,
): WordedFinding | null {
  const confidence = finding.citation?.confidence;
  if (confidence === "single" || confidence === "memory") return null;
  const rule = law.rules[finding.rule];
  if (!rule) throw new Error(`Broken invariant: the rule ${finding.rule} has sentences`);
  const say = (saying: Saying, fen: Fen | null, day: Day | null): string => {
    const sentence = rule.says[saying.sentence];
    if (!sentence) throw new Error(`Broken invariant: ${finding.rule} has a sentence "${saying.sentence}"`);
    const said = sentence(wordedValues(saying, fen, day, words));
    return confidence === "secondary" ? law.reported(said) : said;
  };
  return { title: rule.title, sentence: sentenceOf(finding, law, words, fact, say) };
}

/** Why a value the person entered for the law book is not used. */
export function wordRefusedValue(refused: RefusedLawValue, law: typeof lawText, words: ExplanationWords): string {
  const { parameter, from } = refused.value;
  return refused.kind === "not-a-series"
    ? law.refusedValue["not-a-series"](parameter)
    : law.refusedValue["known-day"](parameter, words.day(from), words.day(refused.unknownFrom));
}

function sentenceOf(
  finding: Finding,
  law: typeof lawText,
  words: ExplanationWords,
  fact: (path: string) => string,
  say: (saying: Saying, fen: Fen | null, day: Day | null) => string,
): string {
  switch (finding.outcome) {
    case "applies": {
      const said = say(finding.says, finding.valueFen, finding.day);
      return finding.conditional === "user-value" ? law.onUserValue(said) : said;
    }
    case "not-applicable": {
      const because = law.because[finding.because];
      if (because === undefined) throw new Error(`Broken invariant: the reason ${finding.because} has words`);
      return law.notApplicable(because);
    }
    case "needs-facts":
      return law.needs(finding.missing.map(fact).join(law.listSeparator));
    case "outside-knowledge": {
      const { knownFrom, knownTo, lastKnown } = finding;
      const outside =
        knownTo === null ? law.beforeKnown(knownFrom === null ? "" : words.day(knownFrom)) : law.notPublishedYet(words.day(knownTo));
      return lastKnown ? `${outside}${law.sentenceGap}${law.ifUnchanged(say(lastKnown.says, lastKnown.valueFen, null))}` : outside;
    }
  }
}

function wordedValues(saying: Saying, fen: Fen | null, day: Day | null, words: ExplanationWords): WordedValues {
  return {
    ...Object.fromEntries(Object.entries(saying.values).map(([name, value]) => [name, wordValue(value, words)])),
    ...(fen === null ? {} : { amount: words.money(fen) }),
    ...(day === null ? {} : { day: words.day(day) }),
  };
}
