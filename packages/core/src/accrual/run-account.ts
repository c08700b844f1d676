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
import { add, type Fraction, fraction, multiply, smallerOf, zero } from "../fraction.ts";
import { type Fen, fen, multiplyFen, roundToFen, sumFen, toFraction, zeroFen } from "../money.ts";
import { interestFactor } from "../rate.ts";
import { err, ok, type Result } from "../result.ts";
import type { Account, DueInstalment } from "./account.ts";
import { accountDays } from "./account-days.ts";
import { allocate, prepay } from "./allocate-payment.ts";
import { assertReconciled, balanceOf, copyLedger, type Ledger, makeDue, openLedger, post, postRunning, principalOf } from "./ledger.ts";
import { upfrontFeesDue } from "./lent-principal.ts";
import { amortise, readTerms, type Terms } from "./make-schedule.ts";
import type { MissingFacts } from "./missing-facts.ts";
import { rateSegments } from "./rate-on.ts";
import { dayCountFor, runOutstanding, runOverdue } from "./run-overdue.ts";
import type { ScheduleRow } from "./schedule.ts";

/** Errors: the paths of the facts without which no exact figure exists. A day before the pay-out gives an empty account. */
export function runAccount(debt: Debt, on: Day): Result<Account, MissingFacts> {
  const [account] = runAccounts(debt, [on]);
  assert(account !== undefined, "each day asked has its account");
  return account;
}

/** The same account on several days, in the order asked, from one walk. Posting on one of them leaves the later ones as they are. */
export function runAccounts(debt: Debt, asked: readonly Day[]): readonly Result<Account, MissingFacts>[] {
  const terms = readTerms(debt);
  if (!terms.ok) return asked.map(() => terms);
  const walk = startWalk(terms.value);
  const accounts = new Map<Day, Result<Account, MissingFacts>>();
  let before: Day | null = null;
  for (const day of accountDays(terms.value, asked)) {
    if (before !== null && day > terms.value.paidOut) accrue(walk, before, day);
    if (day >= terms.value.paidOut) settleDay(walk, day);
    if (asked.includes(day)) accounts.set(day, closeOn(walk, day));
    before = day;
  }
  return asked.map((day) => accounts.get(day) ?? closeOn(walk, day));
}

/** What the walk says if it ends on this day: a copy is posted and closed, the walk itself goes on. */
function closeOn(walk: Walk, on: Day): Result<Account, MissingFacts> {
  const copy = { ...walk, ledger: copyLedger(walk.ledger) };
  if (on >= walk.terms.paidOut) postInterestSoFar(copy, on);
  if (copy.ledger.missing.size > 0) return err({ kind: "missing-facts", missing: [...copy.ledger.missing].sort() });
  assertReconciled(copy.ledger);
  return ok(toAccount(copy, on));
}

interface Walk {
  readonly terms: Terms;
  readonly ledger: Ledger;
  readonly contractRows: readonly ScheduleRow[];
  readonly payments: ReadonlyMap<Day, readonly Payment[]>;
  readonly drawdowns: ReadonlyMap<Day, readonly { readonly fen: Fen }[]>;
  /** Rows not yet due, after prepayments. */
  coming: readonly ScheduleRow[];
  /** From when interest of the running period is still unposted: its start, or the last prepayment in it. */
  runningFrom: Day;
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
    runningFrom: paidOut,
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
  const { ledger } = walk;
  if (walk.terms.method === "revolving") {
    const last = walk.coming.length === 1;
    makeDue(ledger, row.number, row.due, last ? ledger.notDueFen : zeroFen, ledger.looseInterestFen);
    ledger.looseInterestFen = zeroFen;
  } else {
    const interestFen = restOfRowInterest(walk, row);
    if (interestFen > 0)
      post(ledger, {
        day: row.due,
        part: "interest",
        fen: interestFen,
        because: { is: "scheduled-interest", instalment: row.number },
      });
    makeDue(ledger, row.number, row.due, row.principalFen, interestFen);
  }
  walk.coming = walk.coming.slice(1);
  walk.runningFrom = row.due;
}

/** The row's interest, or after a prepayment inside the period the share of the days that are left of it. */
function restOfRowInterest(walk: Walk, row: ScheduleRow): Fen {
  if (walk.runningFrom <= row.from) return row.interestFen;
  return multiplyFen(row.interestFen, fraction(daysBetween(walk.runningFrom, row.due), daysBetween(row.from, row.due)));
}

const isAccelerationDay = (walk: Walk, day: Day): boolean => {
  const declared = walk.terms.debt.acceleration.declared;
  return declared !== undefined && !walk.accelerated && walk.coming.length > 0 && laterOf(declared, walk.terms.paidOut) === day;
};

function accelerate(walk: Walk, day: Day): void {
  const { ledger } = walk;
  const number = walk.coming[0]?.number ?? 0;
  const soFarFen = postInterestSoFar(walk, day);
  const interestFen = walk.terms.method === "revolving" ? ledger.looseInterestFen : soFarFen;
  ledger.looseInterestFen = fen(ledger.looseInterestFen - interestFen);
  makeDue(ledger, number, day, ledger.notDueFen, interestFen);
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

function pay(walk: Walk, day: Day, payment: Payment): void {
  const { terms, ledger } = walk;
  const surplus = allocate(ledger, day, payment.fen, payment);
  const prepays = terms.method === "revolving" || payment.prepays === true;
  ledger.creditFen = fen(ledger.creditFen + (prepays && surplus > 0 ? prepayFrom(walk, day, surplus, payment) : surplus));
}

/** Interest of the running period up to the day falls due with a prepayment; the rest of the principal is spread anew over the remaining due days. */
function prepayFrom(walk: Walk, day: Day, surplus: Fen, payment: Payment): Fen {
  const { terms, ledger } = walk;
  if (terms.method === "revolving") return prepay(ledger, day, surplus, payment);
  postInterestSoFar(walk, day);
  const afterInterest = allocate(ledger, day, surplus, payment);
  const left = prepay(ledger, day, afterInterest, payment);
  const periods = terms.periods.filter((period) => walk.coming.some((row) => row.number === period.number));
  walk.coming = ledger.notDueFen === 0 ? [] : amortise(terms, ledger.notDueFen, periods);
  walk.runningFrom = day;
  return left;
}

/**
 * Posts the interest of the running period by days, at most what the schedule gives the period, together with what ran
 * on overdue dues. Returns the running period's share.
 */
function postInterestSoFar(walk: Walk, day: Day): Fen {
  const { ledger, terms } = walk;
  const row = walk.coming[0];
  const running = ledger.running.interest.exact;
  if (!row || terms.method === "revolving" || day <= walk.runningFrom) {
    postRunning(ledger, day);
    return zeroFen;
  }
  const principalFen = terms.method === "flat-rate" ? interestBase(walk) : ledger.notDueFen;
  const exact = factorSoFar(walk, day, toFraction(principalFen));
  const capFen = restOfRowInterest(walk, row);
  const capped = smallerOf(exact, toFraction(capFen));
  // Both are interest of one posting: rounded together once, the running share first.
  const wholeFen = roundToFen(add(running, capped));
  const soFarFen = fen(wholeFen - roundToFen(running));
  postRunning(ledger, day);
  ledger.looseInterestFen = fen(ledger.looseInterestFen + soFarFen);
  const because = { is: "interest-so-far", from: walk.runningFrom, principalFen, byDaysFen: roundToFen(exact), cappedFen: capFen } as const;
  if (soFarFen !== 0) post(ledger, { day, part: "interest", fen: soFarFen, because });
  return soFarFen;
}

function factorSoFar(walk: Walk, to: Day, principal: Fraction): Fraction {
  const { ledger, terms } = walk;
  return rateSegments(terms.debt, walk.runningFrom, to).reduce(
    (sum, segment) =>
      add(sum, multiply(principal, interestFactor(segment.rate, segment.from, segment.to, dayCountFor(ledger, segment.rate)))),
    zero,
  );
}

/** 等本等息 charges interest on the principal it began with, whatever has been repaid. */
const interestBase = (walk: Walk): Fen => sumFen([...walk.ledger.dues.map((due) => due.principalFen), walk.ledger.notDueFen]);

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
    instalments,
    outstanding: ledger.outstanding,
    postings: ledger.postings,
    allocations: ledger.allocations,
    overdueSince: overdue?.due ?? null,
    overdueDays: overdue ? daysBetween(overdue.due, on) : 0,
  };
}
