/**
 * Weighs what the borrower promises before it is said or recorded: inside the monthly limit, beside the promises that
 * stand already, and with words allowed. A refusal is for the person to see; what was really said is recorded as it was.
 */

import { capacityOf } from "@tanhao/core/budget/capacity";
import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { makePaymentPromise, type PromiseDraft, type PromiseRefusal, promisesOf } from "@tanhao/core/followup/payment-promise";
import { type Fen, largerFen, zeroFen } from "@tanhao/core/money";
import type { WordsAllowed } from "@tanhao/core/standing/standing";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { followUpRecords } from "../followup/follow-up-records.ts";

export interface PromiseSetting {
  readonly facts: CaseFacts;
  readonly record: CaseRecord;
  /** About the debt it is for. */
  readonly words: WordsAllowed;
  readonly on: Day;
}

/** `null`: nothing stands against it. */
export function weighPaymentPromise(draft: PromiseDraft, { facts, record, words, on }: PromiseSetting): PromiseRefusal | null {
  const { promises, agreements } = followUpRecords(record);
  const others = [...promises, ...agreements.flatMap(({ debt, schedule }) => promisesOf(debt, schedule))].filter(
    ({ dueDay }) => dueDay >= on,
  );
  const made = makePaymentPromise(draft, { on, limitFen: limitOf(facts), others, words });
  return made.ok ? null : made.error;
}

/** The most a month can carry; `null` while income or spending are not known. */
export function limitOf(facts: CaseFacts): Fen | null {
  const capacity = capacityOf(facts);
  return capacity.ok ? largerFen(capacity.value.capacityFen, zeroFen) : null;
}
