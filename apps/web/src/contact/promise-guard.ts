/** What stands against a promise the borrower makes in a form, as it is typed; `null` while it is not a sum, or fits. */

import type { CommitmentForm } from "@tanhao/app/record/contact-form";
import { readSum } from "@tanhao/app/record/contact-form";
import { weighPaymentPromise } from "@tanhao/app/record/weigh-payment-promise";
import { parseDay } from "@tanhao/core/day";
import type { PromiseRefusal } from "@tanhao/core/followup/payment-promise";
import { debtId } from "@tanhao/core/ids";
import type { OpenCase } from "../case/open-case.ts";
import { followupWords } from "../home/action-words.ts";
import { format } from "../language/words.ts";

/** Of money the borrower promises only; what is missing for a promise is asked for elsewhere and stops nothing. */
export function refusalOf(commitment: CommitmentForm, debt: string, open: OpenCase): PromiseRefusal | null {
  const [sum, dueDay] = [readSum(commitment.yuan), parseDay(commitment.dueDay)];
  const standing = open.standingOf(debt);
  if (commitment.who !== "borrower" || !sum.ok || sum.value === undefined || !standing) return null;
  const draft = { debt: debtId(debt), fen: sum.value, dueDay: dueDay.ok ? dueDay.value : open.today() };
  return weighPaymentPromise(draft, { facts: open.facts(), record: open.record(), words: standing.words, on: open.today() });
}

export function promiseRefusalSentence(refusal: PromiseRefusal): string {
  const words = followupWords().promises;
  switch (refusal.kind) {
    case "promise-incomplete":
      return refusal.missing.map((part) => words.incomplete[part]).join("");
    case "promise-not-positive":
      return words.notPositive;
    case "promise-would-admit":
      return words.wouldAdmit;
    case "promise-past-day":
      return words.pastDay(format().day(refusal.dueDay));
    case "promise-limit-unknown":
      return words.limitUnknown;
    case "promise-above-limit":
      return words.aboveLimit(format().yuan(refusal.fen), format().yuan(refusal.limitFen));
    case "promise-overlaps":
      return words.overlaps(format().month(refusal.month), format().yuan(refusal.promisedFen), format().yuan(refusal.leftFen));
  }
}
