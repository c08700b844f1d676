/** What the case knows about words to be said on one debt: which are allowed, what a month can still carry, what was said before. */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { promisesOf } from "@tanhao/core/followup/payment-promise";
import type { DebtId } from "@tanhao/core/ids";
import { type Fen, fen, sumFen } from "@tanhao/core/money";
import type { WordsAllowed } from "@tanhao/core/standing/standing";
import type { ToneFacts } from "@tanhao/core/talk/tone/find-issues";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { followUpRecords } from "../followup/follow-up-records.ts";
import { limitOf } from "../record/weigh-payment-promise.ts";

export interface ToneCase {
  readonly facts: CaseFacts;
  readonly record: CaseRecord;
  readonly debt: DebtId;
  /** About the debt. */
  readonly words: WordsAllowed;
}

/** Without a case: only a limit that was given. */
export const toneWithoutCase = (limitFen: Fen | null): ToneFacts => ({
  words: "unknown",
  limitFor: () => limitFen,
  earlier: [],
  reason: null,
});

/** `given`: a limit that goes before that of the case. What was promised for the same day of this debt counts once, not twice. */
export function toneFactsOf({ facts, record, debt, words }: ToneCase, given: Fen | null): ToneFacts {
  const { promises, agreements } = followUpRecords(record);
  const all = [...promises, ...agreements.flatMap((agreement) => promisesOf(agreement.debt, agreement.schedule))];
  const limit = given ?? limitOf(facts);
  const promisedBeside = (due: Day): Fen =>
    sumFen(
      all.filter((one) => one.dueDay.slice(0, 7) === due.slice(0, 7) && !(one.debt === debt && one.dueDay === due)).map((one) => one.fen),
    );
  return {
    words: words.set,
    limitFor: (due) => (limit === null || due === null ? limit : fen(Math.max(0, limit - promisedBeside(due)))),
    earlier: all.filter((one) => one.debt === debt).map(({ fen: sum, dueDay }) => ({ fen: sum, dueDay })),
    reason: facts.hardship?.reason ?? null,
  };
}
