/**
 * The running state of one account: what is unpaid by part and by due day, what has accrued exactly since the last
 * posting, and the records of both. Mutable inside run-account.ts, never seen outside it.
 */

import { assert } from "../assert.ts";
import { addDays, type Day } from "../day.ts";
import { type Balance, type BalancePart, balanceParts, emptyBalance } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { add, type Fraction, zero } from "../fraction.ts";
import { type Fen, fen, roundToFen, zeroFen } from "../money.ts";
import type { Accrual, Allocation, Outstanding, Posting } from "./account.ts";

export interface Due {
  readonly number: number;
  readonly due: Day;
  readonly penaltyFrom: Day;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  unpaidPrincipalFen: Fen;
  unpaidInterestFen: Fen;
  settled: Day | null;
}

export type RunningPart = Accrual["part"];

/** Interest on what is overdue and interest of a revolving debt's running period are one part, but not due alike. */
export type RunningBucket = RunningPart | "interest-so-far";

interface Running {
  exact: Fraction;
  accruals: Accrual[];
}

const nothingRan = (): Running => ({ exact: zero, accruals: [] });

export interface Ledger {
  readonly debt: Debt;
  /** Principal not yet due. */
  notDueFen: Fen;
  readonly dues: Due[];
  /** Posted and unpaid interest that ran on overdue dues at the contract rate: due, but of no due day. */
  lateInterestFen: Fen;
  /** Posted and unpaid interest of the running period: owed, but not due before its due day. */
  soFarInterestFen: Fen;
  /** Posted and unpaid, for the parts without due days. */
  readonly unpaid: Record<Exclude<BalancePart, "principal" | "interest">, Fen>;
  creditFen: Fen;
  readonly running: Record<RunningBucket, Running>;
  readonly postings: Posting[];
  /** Sums of the postings and of what was set off, by part, kept along so that closing a day does not add them up anew. */
  readonly charged: Record<BalancePart, Fen>;
  readonly paid: Record<BalancePart, Fen>;
  readonly allocations: Allocation[];
  readonly outstanding: Outstanding[];
  /** Facts that turned out to be needed. */
  readonly missing: Set<string>;
}

export function openLedger(debt: Debt): Ledger {
  return {
    debt,
    notDueFen: zeroFen,
    dues: [],
    lateInterestFen: zeroFen,
    soFarInterestFen: zeroFen,
    unpaid: { "penalty-interest": zeroFen, "compound-interest": zeroFen, "default-fee": zeroFen, "other-fees": zeroFen },
    creditFen: zeroFen,
    running: {
      interest: nothingRan(),
      "interest-so-far": nothingRan(),
      "penalty-interest": nothingRan(),
      "compound-interest": nothingRan(),
    },
    postings: [],
    charged: { ...emptyBalance },
    paid: { ...emptyBalance },
    allocations: [],
    outstanding: [],
    missing: new Set(),
  };
}

/**
 * A copy that can be posted and closed without touching the original: posting moves no due and sets nothing off, so
 * dues and allocations are shared. `postings` are the records the copy starts with.
 */
export function copyLedger(ledger: Ledger, postings: readonly Posting[]): Ledger {
  const { running } = ledger;
  const copy = ({ exact, accruals }: Running): Running => ({ exact, accruals: [...accruals] });
  return {
    ...ledger,
    unpaid: { ...ledger.unpaid },
    running: {
      interest: copy(running.interest),
      "interest-so-far": copy(running["interest-so-far"]),
      "penalty-interest": copy(running["penalty-interest"]),
      "compound-interest": copy(running["compound-interest"]),
    },
    postings: [...postings],
    charged: { ...ledger.charged },
    paid: { ...ledger.paid },
    missing: new Set(ledger.missing),
  };
}

/** Books a whole amount. The unpaid sum it adds to is the caller's. */
export function post(ledger: Ledger, posting: Posting): void {
  ledger.postings.push(posting);
  ledger.charged[posting.part] = fen(ledger.charged[posting.part] + posting.fen);
}

/** Records what a payment was set against. The unpaid sums are the caller's. */
export function recordAllocation(ledger: Ledger, allocation: Allocation): void {
  ledger.allocations.push(allocation);
  for (const share of allocation.to) ledger.paid[share.part] = fen(ledger.paid[share.part] + share.fen);
}

/** Lets something run; it is booked, rounded, by the next `postRunning`. */
export function run(ledger: Ledger, accrual: Accrual, bucket: RunningBucket = accrual.part): void {
  const running = ledger.running[bucket];
  running.exact = add(running.exact, accrual.exact);
  running.accruals.push(accrual);
}

/** Books what has run since the last posting: one rounding a part for the whole debt. */
export function postRunning(ledger: Ledger, day: Day): void {
  const late = takeRunning(ledger, "interest");
  const soFar = takeRunning(ledger, "interest-so-far");
  const wholeFen = postAccrued(ledger, day, "interest", add(late.exact, soFar.exact), [...late.accruals, ...soFar.accruals]);
  const lateFen = roundToFen(late.exact);
  ledger.lateInterestFen = fen(ledger.lateInterestFen + lateFen);
  ledger.soFarInterestFen = fen(ledger.soFarInterestFen + wholeFen - lateFen);
  for (const part of ["penalty-interest", "compound-interest"] as const) {
    const { exact, accruals } = takeRunning(ledger, part);
    ledger.unpaid[part] = fen(ledger.unpaid[part] + postAccrued(ledger, day, part, exact, accruals));
  }
}

function takeRunning(ledger: Ledger, bucket: RunningBucket): Running {
  const running = ledger.running[bucket];
  if (running.accruals.length > 0) ledger.running[bucket] = nothingRan();
  return running;
}

function postAccrued(ledger: Ledger, day: Day, part: RunningPart, exact: Fraction, accruals: readonly Accrual[]): Fen {
  if (accruals.length === 0) return zeroFen;
  const amount = roundToFen(exact);
  post(ledger, { day, part, fen: amount, because: { is: "accrued", accruals } });
  return amount;
}

/** Makes principal, and interest that has been posted, due. */
export function makeDue(ledger: Ledger, number: number, due: Day, principalFen: Fen, interestFen: Fen): void {
  const penaltyFrom = addDays(due, ledger.debt.overdue?.graceDays ?? 0);
  ledger.notDueFen = fen(ledger.notDueFen - principalFen);
  const settled = principalFen + interestFen === 0 ? due : null;
  ledger.dues.push({
    number,
    due,
    penaltyFrom,
    principalFen,
    interestFen,
    unpaidPrincipalFen: principalFen,
    unpaidInterestFen: interestFen,
    settled,
  });
}

export const unpaidDues = (ledger: Ledger): readonly Due[] =>
  ledger.dues.filter((due) => due.unpaidPrincipalFen + due.unpaidInterestFen > 0);

function unpaidIn(dues: readonly Due[], what: "unpaidPrincipalFen" | "unpaidInterestFen"): Fen {
  let sum = 0;
  for (const due of dues) sum += due[what];
  return fen(sum);
}

export const principalOf = (ledger: Ledger): Fen => fen(ledger.notDueFen + unpaidIn(ledger.dues, "unpaidPrincipalFen"));

export function balanceOf(ledger: Ledger): Balance {
  return {
    ...emptyBalance,
    ...ledger.unpaid,
    principal: principalOf(ledger),
    interest: fen(ledger.lateInterestFen + ledger.soFarInterestFen + unpaidIn(ledger.dues, "unpaidInterestFen")),
  };
}

/** Holds at every moment: what was charged is what was paid and what is owed, part by part. */
export function assertReconciled(ledger: Ledger): void {
  const { charged, paid } = ledger;
  const owed = balanceOf(ledger);
  for (const part of balanceParts)
    assert(charged[part] === paid[part] + owed[part], `${part}: what was charged is what was paid and what is owed`);
}
