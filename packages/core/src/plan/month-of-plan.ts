/**
 * One month of a plan that is being searched for: interest on principal, what every started debt must get, what the
 * lenders' longest terms force, and the surplus that is free to go where the search wants it. The model is that of
 * run-plan.ts; what is paid out of turn to keep a term is put off to the last moment at which it still can be kept.
 *
 * Money here is plain whole fen, for speed: a search opens some hundred thousand months.
 */

export interface Terms {
  /** A power of two, one for each debt: closed debts are summed into one number. */
  readonly bit: number;
  readonly minimum: number;
  /** The last month in which it may still be open. */
  readonly lastMonth: number;
  /** By month, from 1. */
  readonly interest: readonly ((principal: number) => number)[];
  readonly rate: readonly number[];
}

export interface OpenDebt {
  readonly terms: Terms;
  principal: number;
  charges: number;
  /** The month of the last payment, 0 before the first; `started` where payments have to begin with the first month. */
  paidIn: number;
}

export const started = -1;

export interface Payment {
  readonly terms: Terms;
  readonly month: number;
  readonly paid: number;
  readonly before: Payment | null;
}

export interface Course {
  month: number;
  /** What this month still has to give. */
  left: number;
  interest: number;
  open: OpenDebt[];
  last: Payment | null;
}

export const owedOn = ({ principal, charges }: OpenDebt): number => principal + charges;

export const copyOf = (course: Course): Course => ({ ...course, open: course.open.map((debt) => ({ ...debt })) });

export function payOn(course: Course, debt: OpenDebt, paid: number): void {
  if (paid === 0) return;
  setAgainst(debt, paid);
  debt.paidIn = course.month;
  course.left -= paid;
  course.last = { terms: debt.terms, month: course.month, paid, before: course.last };
  if (owedOn(debt) === 0) course.open = course.open.filter((other) => other !== debt);
}

/** A payment below the smallest instalment is accepted only on top of one of the same month, or as the last. */
export const accepts = (debt: OpenDebt, month: number, left: number): boolean =>
  debt.paidIn === month || left >= Math.min(debt.terms.minimum, owedOn(debt));

/**
 * Goes on to the next month, with the payments no one is free to leave out; `false` where they cannot all be made.
 * `turn`: the debt that will get what is free.
 */
export function openMonth(course: Course, turn: Terms, budget: number, longest: number): boolean {
  course.month += 1;
  course.left = budget;
  if (course.month > longest) return false;
  for (const debt of course.open) {
    if (debt.terms.lastMonth < course.month) return false;
    const before = debt.charges;
    course.interest += accrued(debt, course.month).charges - before;
  }
  for (const debt of [...course.open]) {
    if (debt.paidIn === 0 || debt.terms.minimum === 0) continue;
    const least = Math.min(debt.terms.minimum, owedOn(debt));
    if (least > course.left) return false;
    payOn(course, debt, least);
  }
  return keepTerms(course, turn, budget, longest);
}

/** Pays this month what the longest terms can no longer wait for; the soonest to end comes first. */
function keepTerms(course: Course, turn: Terms, budget: number, longest: number): boolean {
  const bound = course.open.filter(({ terms }) => terms.lastMonth < longest).sort((a, b) => a.terms.lastMonth - b.terms.lastMonth);
  if (bound.length === 0) return true;
  const others = course.open.filter((debt) => !bound.includes(debt) && debt.paidIn !== 0 && debt.terms.minimum > 0);
  const keeps = (now: number): boolean => endsInTime(bound, others, { from: course.month, now, budget });
  if (keeps(0)) return true;
  const first = bound.find(({ terms }) => terms === turn);
  if (first !== undefined && accepts(first, course.month, course.left)) {
    const turnFirst = [first, ...bound.filter((debt) => debt !== first)];
    if (endsInTime(turnFirst, others, { from: course.month, now: course.left, budget })) return true;
  }
  let [tooLittle, enough] = [0, course.left];
  if (!keeps(enough)) return false;
  while (enough - tooLittle > 1) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (keeps(middle)) enough = middle;
    else tooLittle = middle;
  }
  for (const debt of bound) {
    if (enough <= 0) break;
    const least = debt.paidIn === course.month ? 1 : Math.min(debt.terms.minimum, owedOn(debt));
    const paid = Math.min(owedOn(debt), Math.max(enough, least));
    if (paid > course.left) return false;
    payOn(course, debt, paid);
    enough -= paid;
  }
  return true;
}

/** Whether `now` and all that the least sums of the other started debts leave of later months ends every bound debt in time. */
function endsInTime(
  bound: readonly OpenDebt[],
  others: readonly OpenDebt[],
  { from, now, budget }: { from: number; now: number; budget: number },
): boolean {
  const started = others.map((debt) => ({ ...debt }));
  const debts = bound.map((debt) => ({ ...debt }));
  let first = 0;
  for (let month = from; ; month += 1) {
    let left = month === from ? now : budget;
    if (month > from) for (const debt of started) left -= setAgainst(accrued(debt, month), debt.terms.minimum);
    for (let index = first; index < debts.length; index += 1) {
      const debt = debts[index];
      if (debt === undefined) break;
      left -= setAgainst(month > from ? accrued(debt, month) : debt, left);
      if (owedOn(debt) === 0 && index === first) first += 1;
      else if (owedOn(debt) > 0 && debt.terms.lastMonth <= month) return false;
    }
    if (first >= debts.length) return true;
  }
}

function accrued(debt: OpenDebt, month: number): OpenDebt {
  debt.charges += debt.terms.interest[month]?.(debt.principal) ?? 0;
  return debt;
}

/** Charges first, then principal; gives what was taken. */
function setAgainst(debt: OpenDebt, sum: number): number {
  const paid = Math.max(0, Math.min(sum, owedOn(debt)));
  const toCharges = Math.min(paid, debt.charges);
  debt.charges -= toCharges;
  debt.principal -= paid - toCharges;
  return paid;
}
