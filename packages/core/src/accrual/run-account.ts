/**
 * Rebuilds a debt's account from its contract and payments up to a day.
 *
 * The account walks from one day on which something happens to the next. Between them what is overdue accrues exactly
 * (run-overdue.ts); on due days, payments and the last day it is posted, rounded half up once a part. On one day the
 * order is: what ran is posted; drawdowns; dues and fees; a waiting credit; the default fee; the payment. A payment works at the
 * start of its day, so a payment on the due day is in time. Conventions are listed in docs/figures.md.
 */

import { assert } from "../assert.ts";
import { type Day, daysBetween, laterOf } from "../day.ts";
import type { Debt, Payment } from "../debt/debt.ts";
import { type Fen, fen, multiplyFen, zeroFen } from "../money.ts";
import { err, ok, type Result } from "../result.ts";
import type { Account, DueInstalment } from "./account.ts";
import { accountDays } from "./account-days.ts";
import { allocate } from "./allocate-payment.ts";
import { assertReconciled, balanceOf, copyLedger, type Ledger, makeDue, openLedger, post, postRunning, principalOf } from "./ledger.ts";
import { upfrontFeesDue } from "./lent-principal.ts";
import { amortise, readTerms, type Terms } from "./make-schedule.ts";
import type { MissingFacts } from "./missing-facts.ts";
import { factorByDays } from "./rate-on.ts";
import { runOutstanding, runOverdue } from "./run-overdue.ts";
import { postInterestSoFar, type RunningPeriod, restOfPeriod, startPeriod } from "./running-period.ts";
import type { ScheduleRow } from "./schedule.ts";

/** Errors: the paths of the facts without which no exact figure exists. A day before the pay-out gives an empty account. */
export function runAccount(debt: Debt, on: Day): Result<Account, MissingFacts> {
  const [account] = runAhead(debt, [on], []).accounts;
  assert(account !== undefined, "each day asked has its account");
  return account;
}

/** What an account comes to, without its records. */
export type Outcome = Pick<Account, "balance" | "charged">;

/**
 * Accounts on the days asked and, from the same walk, what they would come to on the days ahead; `null` where facts are
 * missing. Posting on one day leaves the later ones as they are.
 */
export function runAhead(
  debt: Debt,
  asked: readonly Day[],
  ahead: readonly Day[],
): { readonly accounts: readonly Result<Account, MissingFacts>[]; readonly ahead: readonly (Outcome | null)[] } {
  const terms = readTerms(debt);
  if (!terms.ok) return { accounts: asked.map(() => terms), ahead: ahead.map(() => null) };
  const walk = startWalk(terms.value);
  const accounts = new Map<Day, Result<Account, MissingFacts>>();
  const outcomes = new Map<Day, Outcome | null>();
  let before: Day | null = null;
  for (const day of accountDays(terms.value, [...asked, ...ahead])) {
    if (before !== null && day > terms.value.paidOut) accrue(walk, before, day);
    if (day >= terms.value.paidOut) settleDay(walk, day);
    if (asked.includes(day)) accounts.set(day, closeOn(walk, day));
    if (ahead.includes(day)) outcomes.set(day, outcomeOn(walk, day));
    before = day;
  }
  return { accounts: asked.map((day) => accounts.get(day) ?? closeOn(walk, day)), ahead: ahead.map((day) => outcomes.get(day) ?? null) };
}

/** What the walk says if it ends on this day: a copy is posted and closed, the walk itself goes on. */
function closeOn(walk: Walk, on: Day): Result<Account, MissingFacts> {
  const copy = postedCopy(walk, on, walk.ledger.postings);
  if (copy.ledger.missing.size > 0) return err({ kind: "missing-facts", missing: [...copy.ledger.missing].sort() });
  assertReconciled(copy.ledger);
  return ok(toAccount(copy, on));
}

function outcomeOn(walk: Walk, on: Day): Outcome | null {
  const { ledger } = postedCopy(walk, on, []);
  return ledger.missing.size > 0 ? null : { balance: balanceOf(ledger), charged: ledger.charged };
}

function postedCopy(walk: Walk, on: Day, postings: Ledger["postings"]): Walk {
  const copy = { ...walk, ledger: copyLedger(walk.ledger, postings), running: { ...walk.running } };
  if (on >= walk.terms.paidOut) postSoFar(copy, on);
  return copy;
}

interface Walk {
  readonly terms: Terms;
  readonly ledger: Ledger;
  readonly contractRows: readonly ScheduleRow[];
  readonly payments: ReadonlyMap<Day, readonly Payment[]>;
  readonly drawdowns: ReadonlyMap<Day, readonly { readonly fen: Fen }[]>;
  /** Rows not yet due, after prepayments. */
  coming: readonly ScheduleRow[];
  running: RunningPeriod;
  accelerated: boolean;
  /** Whether the once-only default fee was taken. */
  defaultFeeTaken: boolean;
}

function startWalk(terms: Terms): Walk {
  const { debt, paidOut, principalFen } = terms;
  const rows = amortise(terms, principalFen, terms.periods);
  return {
    terms,
    ledger: openLedger(debt),
    contractRows: rows,
    payments: groupByDay(debt.payments, paidOut),
    drawdowns: groupByDay([{ day: paidOut, fen: principalFen }, ...debt.drawdowns], paidOut),
    coming: rows,
    running: startPeriod(paidOut),
    accelerated: false,
    defaultFeeTaken: false,
  };
}

/** What is dated before the pay-out counts on the pay-out day. */
function groupByDay<Dated extends { readonly day: Day }>(dated: readonly Dated[], paidOut: Day): ReadonlyMap<Day, readonly Dated[]> {
  const groups = new Map<Day, Dated[]>();
  for (const item of dated) {
    const day = laterOf(item.day, paidOut);
    const group = groups.get(day);
    if (group) group.push(item);
    else groups.set(day, [item]);
  }
  return groups;
}

function accrue(walk: Walk, from: Day, to: Day): void {
  const { ledger } = walk;
  const principalFen = principalOf(ledger);
  if (principalFen > 0) ledger.outstanding.push({ from, to, principalFen });
  if (walk.terms.method === "revolving") runOutstanding(ledger, from, to);
  runOverdue(ledger, from, to, walk.accelerated);
}

function settleDay(walk: Walk, day: Day): void {
  const { ledger } = walk;
  const payments = walk.payments.get(day) ?? [];
  const isDue = walk.coming[0]?.due === day || isAccelerationDay(walk, day);
  if (isDue || payments.length > 0) postRunning(ledger, day);
  drawDown(walk, day);
  chargeFees(walk, day);
  while (walk.coming[0]?.due === day) fallDue(walk, walk.coming[0]);
  if (isAccelerationDay(walk, day)) accelerate(walk, day);
  if (ledger.creditFen > 0) ledger.creditFen = allocate(ledger, day, ledger.creditFen, null);
  chargeDefaultFee(walk, day);
  for (const payment of payments) pay(walk, day, payment);
}

function drawDown(walk: Walk, day: Day): void {
  const { ledger } = walk;
  for (const { fen: amount } of walk.drawdowns.get(day) ?? []) {
    ledger.notDueFen = fen(ledger.notDueFen + amount);
    post(ledger, { day, part: "principal", fen: amount, because: { is: "drawdown" } });
  }
}

function chargeFees(walk: Walk, day: Day): void {
  const { terms, ledger } = walk;
  if (terms.debt.fees.length === 0) return;
  const due = [
    ...(day === terms.paidOut ? upfrontFeesDue(terms.debt) : []),
    ...(walk.coming[0]?.due === day ? terms.debt.fees.filter((fee) => fee.when === "each-period") : []),
    ...terms.debt.fees.filter((fee) => fee.when !== "upfront" && fee.when !== "each-period" && laterOf(fee.when, terms.paidOut) === day),
  ];
  for (const fee of due) {
    ledger.unpaid["other-fees"] = fen(ledger.unpaid["other-fees"] + fee.fen);
    post(ledger, { day, part: "other-fees", fen: fee.fen, because: { is: "fee", name: fee.name } });
  }
}

function fallDue(walk: Walk, row: ScheduleRow): void {
  const { terms, ledger } = walk;
  const restFen = terms.method === "revolving" ? zeroFen : restOfPeriod(terms, ledger, walk.running, row);
  const because = { is: "scheduled-interest", instalment: row.number } as const;
  if (restFen > 0) post(ledger, { day: row.due, part: "interest", fen: restFen, because });
  const isLast = walk.coming.length === 1;
  const principalFen = terms.method === "revolving" && isLast ? ledger.notDueFen : row.principalFen;
  makeDue(ledger, row.number, row.due, principalFen, fen(ledger.soFarInterestFen + restFen));
  ledger.soFarInterestFen = zeroFen;
  walk.coming = walk.coming.slice(1);
  walk.running = startPeriod(row.due);
}

const postSoFar = (walk: Walk, day: Day): void => postInterestSoFar(walk.terms, walk.ledger, walk.running, walk.coming[0], day);

const isAccelerationDay = (walk: Walk, day: Day): boolean => {
  const declared = walk.terms.debt.acceleration.declared;
  return declared !== undefined && !walk.accelerated && walk.coming.length > 0 && laterOf(declared, walk.terms.paidOut) === day;
};

/** Everything left falls due, with the interest of the running period by days. */
function accelerate(walk: Walk, day: Day): void {
  const { ledger } = walk;
  postSoFar(walk, day);
  makeDue(ledger, walk.coming[0]?.number ?? 0, day, ledger.notDueFen, ledger.soFarInterestFen);
  ledger.soFarInterestFen = zeroFen;
  walk.coming = [];
  walk.accelerated = true;
}

function chargeDefaultFee(walk: Walk, day: Day): void {
  const { ledger } = walk;
  const terms = walk.terms.debt.overdue?.defaultFee;
  if (!terms || (terms.each === "once" && walk.defaultFeeTaken)) return;
  const fresh = ledger.dues.filter((due) => due.settled === null && daysBetween(due.penaltyFrom, day) === 1);
  for (const due of terms.each === "once" ? fresh.slice(0, 1) : fresh) {
    const amount = "fen" in terms ? terms.fen : multiplyFen(due.unpaidPrincipalFen, terms.share);
    walk.defaultFeeTaken = true;
    ledger.unpaid["default-fee"] = fen(ledger.unpaid["default-fee"] + amount);
    const because = { is: "default-fee", instalment: due.number, overduePrincipalFen: due.unpaidPrincipalFen } as const;
    post(ledger, { day, part: "default-fee", fen: amount, because });
  }
}

/** A revolving debt is one whose terms say that a surplus reduces principal. */
function pay(walk: Walk, day: Day, payment: Payment): void {
  const { terms, ledger } = walk;
  const prepays = terms.method === "revolving" || payment.prepays === true;
  const notDueFen = ledger.notDueFen;
  const left = allocate(ledger, day, payment.fen, payment, prepays ? () => postSoFar(walk, day) : null);
  ledger.creditFen = fen(ledger.creditFen + left);
  if (terms.method !== "revolving" && ledger.notDueFen !== notDueFen) spreadAnew(walk);
}

/** After a prepayment the principal left is spread over the due days left. */
function spreadAnew(walk: Walk): void {
  const { terms, ledger } = walk;
  const periods = terms.periods.filter((period) => walk.coming.some((row) => row.number === period.number));
  walk.coming = ledger.notDueFen === 0 ? [] : amortise(terms, ledger.notDueFen, periods);
}

/** The rows still to come as they now stand: after prepayments, and with what the running period has posted. */
function comingRows(walk: Walk, on: Day): readonly ScheduleRow[] {
  const { terms, ledger } = walk;
  if (terms.method !== "revolving")
    return walk.coming.map((row, index) =>
      index > 0 ? row : { ...row, interestFen: fen(ledger.soFarInterestFen + restOfPeriod(terms, ledger, walk.running, row)) },
    );
  return walk.coming.map((row, index, rows) => {
    const restFen = multiplyFen(ledger.notDueFen, factorByDays(terms.debt, laterOf(row.from, on), row.due, terms.dayCount));
    const isLast = index === rows.length - 1;
    return {
      ...row,
      interestFen: index === 0 ? fen(ledger.soFarInterestFen + restFen) : restFen,
      principalFen: isLast ? ledger.notDueFen : zeroFen,
      remainingFen: isLast ? zeroFen : ledger.notDueFen,
    };
  });
}

function toAccount(walk: Walk, on: Day): Account {
  const { ledger } = walk;
  const instalments: readonly DueInstalment[] = ledger.dues.map(({ penaltyFrom: _, ...due }) => due);
  const overdue = ledger.dues.find((due) => due.settled === null && due.penaltyFrom < on);
  return {
    debt: ledger.debt,
    on,
    balance: balanceOf(ledger),
    charged: ledger.charged,
    paid: ledger.paid,
    creditFen: ledger.creditFen,
    schedule: { rows: walk.contractRows },
    coming: comingRows(walk, on),
    runningInterestFen: ledger.soFarInterestFen,
    instalments,
    outstanding: [...ledger.outstanding],
    postings: ledger.postings,
    allocations: [...ledger.allocations],
    overdueSince: overdue?.due ?? null,
    overdueDays: overdue ? daysBetween(overdue.due, on) : 0,
  };
}
