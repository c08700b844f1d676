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

export interface Ledger {
  readonly debt: Debt;
  /** Principal not yet due. */
  notDueFen: Fen;
  readonly dues: Due[];
  /** Posted and unpaid interest that belongs to no due day: what ran in a grace period, or to a payment of a revolving debt. */
  looseInterestFen: Fen;
  /** Posted and unpaid, for the parts without due days. */
  readonly unpaid: Record<Exclude<BalancePart, "principal" | "interest">, Fen>;
  creditFen: Fen;
  readonly running: Record<RunningPart, { exact: Fraction; accruals: Accrual[] }>;
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
    looseInterestFen: zeroFen,
    unpaid: { "penalty-interest": zeroFen, "compound-interest": zeroFen, "default-fee": zeroFen, "other-fees": zeroFen },
    creditFen: zeroFen,
    running: {
      interest: { exact: zero, accruals: [] },
      "penalty-interest": { exact: zero, accruals: [] },
      "compound-interest": { exact: zero, accruals: [] },
    },
    postings: [],
    charged: { ...emptyBalance },
    paid: { ...emptyBalance },
    allocations: [],
    outstanding: [],
    missing: new Set(),
  };
}

/** A copy that can be carried on without touching the original; records that never change are shared. */
export function copyLedger(ledger: Ledger): Ledger {
  const running = (part: RunningPart): Ledger["running"][RunningPart] => ({
    exact: ledger.running[part].exact,
    accruals: [...ledger.running[part].accruals],
  });
  return {
    ...ledger,
    dues: ledger.dues.map((due) => ({ ...due })),
    unpaid: { ...ledger.unpaid },
    running: {
      interest: running("interest"),
      "penalty-interest": running("penalty-interest"),
      "compound-interest": running("compound-interest"),
    },
    postings: [...ledger.postings],
    charged: { ...ledger.charged },
    paid: { ...ledger.paid },
    allocations: [...ledger.allocations],
    outstanding: [...ledger.outstanding],
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
export function run(ledger: Ledger, accrual: Accrual): void {
  const running = ledger.running[accrual.part];
  running.exact = add(running.exact, accrual.exact);
  running.accruals.push(accrual);
}

/** Books what has run since the last posting: one rounding a part for the whole debt. */
export function postRunning(ledger: Ledger, day: Day): void {
  for (const part of ["interest", "penalty-interest", "compound-interest"] as const) {
    const { exact, accruals } = ledger.running[part];
    if (accruals.length === 0) continue;
    const amount = roundToFen(exact);
    ledger.running[part] = { exact: zero, accruals: [] };
    post(ledger, { day, part, fen: amount, because: { is: "accrued", accruals } });
    if (part === "interest") ledger.looseInterestFen = fen(ledger.looseInterestFen + amount);
    else ledger.unpaid[part] = fen(ledger.unpaid[part] + amount);
  }
}

/** Makes principal and interest due. The interest posting is the caller's; what has run loosely can be taken along. */
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
    interest: fen(ledger.looseInterestFen + unpaidIn(ledger.dues, "unpaidInterestFen")),
  };
}

/** Holds at every moment: what was charged is what was paid and what is owed, part by part. */
export function assertReconciled(ledger: Ledger): void {
  const { charged, paid } = ledger;
  const owed = balanceOf(ledger);
  for (const part of balanceParts)
    assert(charged[part] === paid[part] + owed[part], `${part}: what was charged is what was paid and what is owed`);
}
