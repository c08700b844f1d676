/**
 * Payments that do not fit the agreement: more than the instalment, the old sum again, one instalment twice, money taken
 * in a pause. Who moved the money is not in the record, so each is a question. A smaller sum, an early payment of just the
 * instalment, and several instalments at once are taken for the person's own way of paying.
 */

import { addDays, type Day, daysBetween } from "../day.ts";
import type { Payment } from "../debt/debt.ts";
import { type Fen, sumFen } from "../money.ts";
import { type Breach, breachOf, nothingSeen, type Seen, type WatchedAgreement } from "./breach.ts";
import type { StatedDuty } from "./duties.ts";

export interface WatchedPayments {
  readonly agreement: WatchedAgreement;
  /** What the agreement still asks and asked, by due day. */
  readonly dues: readonly StatedDuty[];
  /** All of the debt up to the day, oldest first. */
  readonly payments: readonly Payment[];
}

/** A sum around a due day belongs to it; two alike within this time are one too many. Settings of the program. */
const daysAround = 5;

export function debitBreaches({ agreement, dues, payments }: WatchedPayments): Breach[] {
  const before = new Set(payments.filter(({ day }) => day < agreement.on).map(({ fen }) => fen));
  const since = payments.filter(({ day }) => day > agreement.on);
  return since.flatMap((payment, index) => {
    const seen: Seen = { ...nothingSeen, day: payment.day, fen: payment.fen, file: payment.file ?? null, line: payment.line ?? null };
    const inPause = agreement.deferredTo !== undefined && payment.day < agreement.deferredTo;
    if (inPause && !isDueBefore(dues, agreement.deferredTo))
      return [breachOf("debit-in-pause", agreement, { day: agreement.deferredTo }, seen)];
    const due = nearestDue(payment, dues);
    if (due === undefined) return [];
    const about = { day: due.promise.dueDay, fen: due.promise.fen };
    if (payment.fen > due.promise.fen && !coversSeveral(payment.fen, dues)) {
      return [breachOf(before.has(payment.fen) ? "debit-old-sum" : "debit-more", agreement, about, seen)];
    }
    const twin = since.slice(0, index).find((earlier) => isTwin(earlier, payment, due));
    return twin ? [breachOf("debit-twice", agreement, about, { ...seen, times: 2 })] : [];
  });
}

const isDueBefore = (dues: readonly StatedDuty[], day: Day): boolean => dues.some(({ promise }) => promise.dueDay < day);

/** Just the instalment, twice around one due day. */
const isTwin = (earlier: Payment, payment: Payment, { promise }: StatedDuty): boolean =>
  earlier.fen === payment.fen &&
  payment.fen === promise.fen &&
  daysBetween(earlier.day, payment.day) <= daysAround &&
  isAround(earlier.day, promise.dueDay);

/** A larger sum on no due day at all is held against the instalment before it, a first one against the first. */
function nearestDue({ day }: Payment, dues: readonly StatedDuty[]): StatedDuty | undefined {
  const around = dues.find(({ promise }) => isAround(day, promise.dueDay));
  return around ?? dues.findLast(({ promise }) => promise.dueDay < day) ?? dues[0];
}

const isAround = (day: Day, due: Day): boolean => day >= addDays(due, -daysAround) && day <= addDays(due, daysAround);

/** Instalments in a row from any one on, as when somebody pays ahead or catches up. */
function coversSeveral(fen: Fen, dues: readonly StatedDuty[]): boolean {
  const sums = dues.map(({ promise }) => promise.fen);
  return sums.some((_, from) => sums.some((_, to) => to > from && sumFen(sums.slice(from, to + 1)) === fen));
}
