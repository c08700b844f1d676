/** Failures of a form as sentences, by the place they belong to: `claimed.total`, `payments.0.day`. */

import type { DebtDocumentFailure } from "@tanhao/app/case/debt-document";
import type { LawValueFailure } from "@tanhao/app/case/enter-law-value";
import type { HouseholdFailure } from "@tanhao/app/case/state-household";
import { webFailure } from "@tanhao/text/zh-CN/web-failure";
import { worded } from "../language/language.ts";
import { format } from "../language/words.ts";

type FormFailure = DebtDocumentFailure | HouseholdFailure | LawValueFailure;

export type Sentences = Readonly<Record<string, string>>;

export const noFailures: Sentences = {};

const failureWords = worded(webFailure, "webFailure");

/** The first failure of a place is the one to mend first. */
export function sentencesByPath(failures: readonly FormFailure[]): Sentences {
  const sentences: Record<string, string> = {};
  for (const failure of failures) sentences[placeOf(failure)] ??= failureSentence(failure);
  return sentences;
}

/** A missing key is said at the field of that key. */
function placeOf(failure: FormFailure): string {
  return failure.kind === "missing-key" && failure.path.at(-1) !== failure.key
    ? [...failure.path, failure.key].join(".")
    : failure.path.join(".");
}

function failureSentence(failure: FormFailure): string {
  const words = failureWords();
  switch (failure.kind) {
    case "nobody-named":
      return words.nobodyNamed;
    case "day-in-future":
    case "month-in-future":
      return words.dayInFuture;
    case "missing-key":
    case "one-of-keys":
      return words.missing;
    case "money-malformed":
    case "money-inexact":
      return words.moneyMalformed(failure.found);
    case "money-too-large":
      return words.moneyTooLarge(failure.found);
    case "money-negative":
      return words.moneyNegative;
    case "money-zero":
      return words.moneyZero;
    case "day-malformed":
    case "month-malformed":
      return words.dayMalformed(failure.found);
    case "day-impossible":
      return words.dayImpossible(failure.found);
    case "decimal-malformed":
      return words.decimalMalformed(failure.found);
    case "number-out-of-range":
      return words.numberOutOfRange(failure.found, failure.least, failure.most);
    case "days-contradict":
      return words.contradict[failure.order](format().day(failure.day), format().day(failure.otherDay));
    case "received-above-stated":
      return words.receivedAboveStated(format().yuan(failure.fen), format().yuan(failure.otherFen));
    case "wrong-type":
    case "not-one-of":
    case "id-malformed":
    case "city-malformed":
    case "path-outside":
    case "given-twice":
      return words.notUnderstood("found" in failure ? failure.found : "");
    case "tail-malformed":
      return words.tailMalformed;
    case "unknown-key":
    case "version-unsupported":
      return words.notUnderstood(failure.kind === "unknown-key" ? failure.key : failure.found);
  }
}
