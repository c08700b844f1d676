/** What does not fit an agreement, with its prepared next step: the question, the letter that fits, what to keep. */

import type { LetterName } from "@tanhao/core/document/template";
import type { Breach, BreachKind } from "@tanhao/core/followup/breach";

export interface BreachStep extends Breach {
  /** A question to the other side. Of a debt about which nothing may be admitted, the one that only verifies. */
  readonly ask: string;
  readonly letter: LetterName;
  readonly keepProof: string;
}

interface BreachWords {
  readonly ask: Readonly<Record<BreachKind, string>>;
  readonly askNeutral: string;
  readonly keep: Readonly<Record<BreachKind, string>>;
}

export const breachDocument = (breach: Breach, isNeutral: boolean, words: BreachWords): BreachStep => ({
  ...breach,
  ask: isNeutral ? words.askNeutral : words.ask[breach.kind],
  letter: letterFor(breach.kind),
  keepProof: words.keep[breach.kind],
});

function letterFor(kind: BreachKind): LetterName {
  if (kind === "credit-entry") return "credit-objection";
  if (kind === "certificate-open") return "settlement-certificate";
  return kind === "contact-against-rules" ? "complaint-lender" : "agreement-breach";
}
