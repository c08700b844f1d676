/**
 * A payment promise (承诺还款): the borrower said this much by this day. Made or refused here, before it is said: a
 * promise that cannot be kept costs more than none.
 *
 * Refused, in this order: incomplete (with the question to ask), while only the neutral words are allowed, a past day, no limit known,
 * above the limit, too much together with the other promises of the month. Not here: what became of it
 * (promise-state.ts).
 */

import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import { type Fen, fen, sumFen } from "../money.ts";
import { err, ok, type Result } from "../result.ts";
import type { NeutralReason, WordsAllowed } from "../standing/standing.ts";

export interface PaymentPromise {
  readonly debt: DebtId;
  readonly fen: Fen;
  readonly dueDay: Day;
}

export interface PromiseDraft {
  readonly debt?: DebtId;
  readonly fen?: Fen;
  readonly dueDay?: Day;
}

export interface PromiseGuard {
  readonly on: Day;
  /** The firm sum or capacity a month; `null`: income or spending are not known. */
  readonly limitFen: Fen | null;
  /** Promises that still stand and instalments agreed, of all debts. */
  readonly others: readonly PaymentPromise[];
  /** Which words may be used about this debt. */
  readonly words: WordsAllowed;
}

export type PromiseRefusal =
  | { readonly kind: "promise-incomplete"; readonly missing: readonly ("debt" | "fen" | "dueDay")[] }
  | { readonly kind: "promise-not-positive"; readonly fen: Fen }
  /** A promise admits the debt. */
  | { readonly kind: "promise-would-admit"; readonly because: readonly NeutralReason[] }
  | { readonly kind: "promise-past-day"; readonly dueDay: Day; readonly on: Day }
  | { readonly kind: "promise-limit-unknown" }
  | { readonly kind: "promise-above-limit"; readonly fen: Fen; readonly limitFen: Fen }
  /** Alone within the limit, but not beside what is promised in the same month already. */
  | {
      readonly kind: "promise-overlaps";
      readonly month: string;
      readonly fen: Fen;
      readonly promisedFen: Fen;
      readonly limitFen: Fen;
      readonly others: readonly PaymentPromise[];
      /** What could still be promised in this month. */
      readonly leftFen: Fen;
    };

export function makePaymentPromise(draft: PromiseDraft, guard: PromiseGuard): Result<PaymentPromise, PromiseRefusal> {
  const { debt, fen: promised, dueDay } = draft;
  if (debt === undefined || promised === undefined || dueDay === undefined) {
    return err({ kind: "promise-incomplete", missing: missingOf(draft) });
  }
  if (promised <= 0) return err({ kind: "promise-not-positive", fen: promised });
  if (guard.words.set === "neutral") return err({ kind: "promise-would-admit", because: guard.words.because });
  if (dueDay < guard.on) return err({ kind: "promise-past-day", dueDay, on: guard.on });
  const { limitFen } = guard;
  if (limitFen === null) return err({ kind: "promise-limit-unknown" });
  if (promised > limitFen) return err({ kind: "promise-above-limit", fen: promised, limitFen });
  const others = guard.others.filter((other) => monthNameOf(other.dueDay) === monthNameOf(dueDay));
  const promisedFen = sumFen(others.map((other) => other.fen));
  if (promised + promisedFen > limitFen) {
    const leftFen = fen(Math.max(0, limitFen - promisedFen));
    return err({ kind: "promise-overlaps", month: monthNameOf(dueDay), fen: promised, promisedFen, limitFen, others, leftFen });
  }
  return ok({ debt, fen: promised, dueDay });
}

/** The instalments of an agreement or plan, as promises that stand. */
export const promisesOf = (debt: DebtId, schedule: readonly { readonly day: Day; readonly fen: Fen }[]): PaymentPromise[] =>
  schedule.map(({ day, fen }) => ({ debt, fen, dueDay: day }));

/** `YYYY-MM` */
const monthNameOf = (day: Day): string => day.slice(0, 7);

const missingOf = (draft: PromiseDraft): ("debt" | "fen" | "dueDay")[] =>
  (["debt", "fen", "dueDay"] as const).filter((part) => draft[part] === undefined);
