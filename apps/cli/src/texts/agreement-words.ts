/** How a checked offer is said: the words that the JSON document and the terminal share. */

import type { AgreementWords } from "@tanhao/app/agreement/agreement-document";
import type { AgreementCheck } from "@tanhao/core/followup/agreement-check";
import type { OfferedTerms } from "@tanhao/core/followup/offered-terms";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { wordAgainst, wordLawSays, wordQuestions, wordSaid, wordVerdict } from "@tanhao/text/word-agreement";
import type { Texts } from "./chinese.ts";

interface Checked {
  readonly check: AgreementCheck;
  readonly terms: OfferedTerms;
  readonly standing: DebtStanding;
}

export function agreementWords({ check, terms, standing }: Checked, texts: Texts, fact: (path: string) => string): AgreementWords {
  const { agreement, law } = texts;
  return {
    verdict: agreement.verdict[check.verdict],
    because: wordVerdict(check, { capacity: check.capacityMissing.map(fact), debt: standing.missing.map(fact) }, texts),
    questions: wordQuestions(check, agreement),
    item: ({ item }) => ({ title: agreement.items[item], said: wordSaid(item, terms, texts) }),
    safety: ({ check: about, why }) => ({ title: agreement.checks[about], text: why && agreement.why[why] }),
    against: (row) => wordAgainst(row, texts),
    law: (pointer) => ({ title: pointer.title[law.book], says: wordLawSays(pointer, law) }),
  };
}
