/**
 * What became of the borrower's promises: the payments since, set against them. A payment counts once. Between two due days it
 * counts first for what was missed before, which is due while the next is not (Civil Code 560): `late`. Otherwise it counts for what
 * falls due around its day, then for what falls due later, and what is left for what was missed.
 * `unseen` means that no such payment is in the case: it may be missing, or not imported yet, and only the person knows
 * which.
 */

import type { Day } from "../day.ts";
import type { Payment } from "../debt/debt.ts";
import type { WorkCalendar } from "../law/work-calendar.ts";
import { type Fen, fen, smallerFen, subtractFen, sumFen, zeroFen } from "../money.ts";
import type { PaymentPromise } from "./payment-promise.ts";
import { nextWorkingDay } from "./working-day.ts";

/** `late`: the whole sum arrived, more than one working day after its day. */
export type PromiseState = "kept" | "late" | "open" | "unseen";

export interface StatedPromise<Promised extends MadePromise> {
  readonly promise: Promised;
  readonly state: PromiseState;
  /** Of the promised sum, what payments cover. */
  readonly paidFen: Fen;
  /** The day of the last payment that counts for it; `null`: none does. */
  readonly paidOn: Day | null;
  /** What counts for it, oldest first; of a payment that covers more than one, `fen` is the part for this one. */
  readonly payments: readonly Payment[];
}

export type MadePromise = PaymentPromise & { readonly made: Day };

/** Promises and payments of one debt, by due day. A payment may arrive one working day after the day promised. */
export function promiseStatesOn<Promised extends MadePromise>(
  promises: readonly Promised[],
  payments: readonly Payment[],
  on: Day,
  calendar: WorkCalendar,
): StatedPromise<Promised>[] {
  const left = payments
    .filter(({ day }) => day <= on)
    .map((payment): Left => ({ payment, fen: payment.fen }))
    .sort((a, b) => compare(a.payment.day, b.payment.day));
  const dues = dueByDue(promises, calendar);
  for (const [index, due] of dues.entries()) {
    for (const missed of dues.slice(0, index)) take(missed, left, (day) => isBetween(day, missed, due));
    takeAround(due, left);
  }
  for (const due of dues) take(due, left, (day) => day <= due.latest);
  for (const due of dues) take(due, left, (day) => day > due.latest);
  return dues.map((due) => stated(due, on));
}

interface Left {
  readonly payment: Payment;
  /** What no promise has taken yet. */
  fen: Fen;
}

interface Due<Promised extends MadePromise> {
  readonly promise: Promised;
  /** The last day on which a payment is in time. */
  readonly latest: Day;
  /** The last such day of what fell due before: `null` for the first. */
  readonly after: Day | null;
  readonly taken: Payment[];
}

/** Those alike in day and sum are one word said twice to whoever counts; the order among them changes nothing. */
function dueByDue<Promised extends MadePromise>(promises: readonly Promised[], calendar: WorkCalendar): Due<Promised>[] {
  const sorted = [...promises].sort((a, b) => compare(a.dueDay, b.dueDay) || compare(a.made, b.made) || a.fen - b.fen);
  let after: Day | null = null;
  let before: Day | null = null;
  return sorted.map((promise) => {
    const latest = nextWorkingDay(promise.dueDay, calendar).day;
    if (before !== null && latest > before) after = before;
    before = latest;
    return { promise, latest, after, taken: [] };
  });
}

/** Past the days on which a payment for the one was in time, and before the other is due. */
const isBetween = <Promised extends MadePromise>(day: Day, missed: Due<Promised>, next: Due<Promised>): boolean =>
  day > missed.latest && day < next.promise.dueDay && (next.after === null || day > next.after);

/** Of payments since what fell due before: the one of just this sum nearest to the day, else whatever there is. */
function takeAround<Promised extends MadePromise>(due: Due<Promised>, left: readonly Left[]): void {
  const around = (day: Day): boolean => day <= due.latest && (due.after === null || day > due.after);
  const exact = left.findLast(({ payment, fen: rest }) => mayCount(due, payment) && around(payment.day) && rest === due.promise.fen);
  if (exact) take(due, [exact], around);
  else take(due, left, around);
}

const mayCount = <Promised extends MadePromise>({ promise }: Due<Promised>, { day }: Payment): boolean => day >= promise.made;

function take<Promised extends MadePromise>(due: Due<Promised>, left: readonly Left[], fits: (day: Day) => boolean): void {
  for (const one of left) {
    if (!mayCount(due, one.payment) || !fits(one.payment.day)) continue;
    const part = smallerFen(one.fen, subtractFen(due.promise.fen, coveredBy(due)));
    if (part <= 0) continue;
    due.taken.push({ ...one.payment, fen: part });
    one.fen = subtractFen(one.fen, part);
  }
}

const coveredBy = <Promised extends MadePromise>({ taken }: Due<Promised>): Fen => sumFen(taken.map((payment) => payment.fen));

function stated<Promised extends MadePromise>(due: Due<Promised>, on: Day): StatedPromise<Promised> {
  const { promise, latest } = due;
  const payments = [...due.taken].sort((a, b) => compare(a.day, b.day));
  const paidFen = payments.length === 0 ? zeroFen : fen(coveredBy(due));
  const paidOn = payments.at(-1)?.day ?? null;
  return { promise, state: stateOf(promise, paidFen, paidOn, latest, on), paidFen, paidOn, payments };
}

function stateOf(promise: MadePromise, paidFen: Fen, paidOn: Day | null, latest: Day, on: Day): PromiseState {
  if (paidFen === promise.fen) return paidOn !== null && paidOn > latest ? "late" : "kept";
  return on <= promise.dueDay ? "open" : "unseen";
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
