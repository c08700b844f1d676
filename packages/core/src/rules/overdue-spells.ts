/**
 * The times in which a debt was overdue, each from the first day to full repayment, and the most and the least that
 * was overdue at one moment of it. Read from the records of the account: dues, what ran because of them, and what payments were set against.
 *
 * Overdue begins on the day after a due day and its grace; a payment works at the start of its day. Repaid is a spell
 * when its dues and what the delay has cost (penalty interest, compound interest, default fee, interest that ran on) are.
 */

import type { Account, Allocation, DueInstalment, Posting } from "../accrual/account.ts";
import { addDays, type Day, laterOf } from "../day.ts";
import { type Fen, fen, largerFen, smallerFen, zeroFen } from "../money.ts";

export interface OverdueSpell {
  readonly arose: Day;
  /** `null`: something of it is still owed. */
  readonly repaid: Day | null;
  /** Dues and costs of the delay together, at the moment they were highest. */
  readonly largestFen: Fen;
  readonly largestPrincipalFen: Fen;
  readonly smallestPrincipalFen: Fen;
}

/** Oldest first. Empty: never overdue. */
export function overdueSpells(account: Account): readonly OverdueSpell[] {
  const grace = account.debt.overdue?.graceDays ?? 0;
  const late = account.instalments.flatMap((due) => {
    const arose = addDays(due.due, grace + 1);
    return (due.settled ?? account.on) >= arose ? [{ due, arose }] : [];
  });
  const costs = costsOfDelay(account);
  if (late.length === 0) return [];
  const shares = sharesOfDues(account.allocations);
  return unbroken(late).map((dues) => spellOf(account, dues, costs, shares));
}

interface LateDue {
  readonly due: DueInstalment;
  readonly arose: Day;
}

/** A day and what it changed: above zero charged, below zero paid. */
interface Change {
  readonly day: Day;
  readonly fen: number;
}

/** Late dues that follow one another before the earlier ones are settled. */
function unbroken(late: readonly LateDue[]): readonly (readonly LateDue[])[] {
  const groups: LateDue[][] = [];
  let openUntil: Day | null = null;
  for (const each of late) {
    const current = groups.at(-1);
    const { settled } = each.due;
    if (current && (openUntil === null || each.arose < openUntil)) {
      current.push(each);
      openUntil = openUntil === null || settled === null ? null : laterOf(openUntil, settled);
    } else {
      groups.push([each]);
      openUntil = settled;
    }
  }
  return groups;
}

/** One walk over the moments, oldest first: what the delay has cost by then is carried along. */
function spellOf(account: Account, dues: readonly LateDue[], costs: readonly Change[], shares: SharesOfDues): OverdueSpell {
  const arose = dues[0]?.arose ?? account.on;
  const repaid = repaidOn(dues, costs);
  const last = repaid ?? account.on;
  let [largestFen, largestPrincipalFen] = [zeroFen, zeroFen];
  let smallestPrincipalFen: Fen | null = null;
  let costBefore = 0;
  let next = 0;
  for (const moment of momentsIn(account, dues, costs, arose, last)) {
    for (let cost = costs[next]; cost && cost.day < moment; cost = costs[++next]) costBefore += cost.fen;
    let cost = costBefore;
    for (let at = next; costs[at]?.day === moment; at += 1) cost += Math.max(0, costs[at]?.fen ?? 0);
    let [principal, interest] = [0, 0];
    for (const { due, arose: from } of dues) {
      if (from > moment || (due.settled !== null && due.settled < moment)) continue;
      const unpaid = unpaidBefore(due, moment, shares);
      principal += unpaid.principal;
      interest += unpaid.interest;
    }
    largestPrincipalFen = largerFen(largestPrincipalFen, fen(principal));
    smallestPrincipalFen = smallestPrincipalFen === null ? fen(principal) : smallerFen(smallestPrincipalFen, fen(principal));
    largestFen = largerFen(largestFen, fen(principal + interest + cost));
  }
  return { arose, repaid, largestFen, largestPrincipalFen, smallestPrincipalFen: smallestPrincipalFen ?? zeroFen };
}

/** The days on which what is overdue may change, oldest first, each once. */
function momentsIn(account: Account, dues: readonly LateDue[], costs: readonly Change[], first: Day, last: Day): readonly Day[] {
  const days = new Set([
    ...dues.map((due) => due.arose),
    ...costs.map(({ day }) => day),
    ...account.allocations.map(({ day }) => day),
    last,
  ]);
  return [...days].filter((day) => day >= first && day <= last).sort();
}

/** The first day on which the dues are settled and no cost of the delay is open. */
function repaidOn(dues: readonly LateDue[], costs: readonly Change[]): Day | null {
  let settled: Day | null = null;
  for (const { due } of dues) {
    if (due.settled === null) return null;
    settled = settled === null ? due.settled : laterOf(settled, due.settled);
  }
  if (settled === null) return null;
  let open = 0;
  let next = 0;
  for (const day of [settled, ...costs.map((cost) => cost.day)]) {
    if (day < settled) continue;
    for (let cost = costs[next]; cost && cost.day <= day; cost = costs[++next]) open += cost.fen;
    if (open === 0) return day;
  }
  return null;
}

/** What payments were set against each due, oldest first. */
type SharesOfDues = ReadonlyMap<number, readonly { readonly day: Day; readonly principal: number; readonly interest: number }[]>;

function sharesOfDues(allocations: readonly Allocation[]): SharesOfDues {
  const shares = new Map<number, { day: Day; principal: number; interest: number }[]>();
  for (const { day, to } of allocations) {
    for (const { instalment, part, fen: amount } of to) {
      if (instalment === null) continue;
      const ofDue = shares.get(instalment) ?? [];
      ofDue.push(part === "principal" ? { day, principal: amount, interest: 0 } : { day, principal: 0, interest: amount });
      shares.set(instalment, ofDue);
    }
  }
  return shares;
}

/** What of a due was unpaid at the start of a day. */
function unpaidBefore({ number, principalFen, interestFen }: DueInstalment, moment: Day, shares: SharesOfDues) {
  let [principal, interest]: [number, number] = [principalFen, interestFen];
  for (const share of shares.get(number) ?? []) {
    if (share.day >= moment) break;
    principal -= share.principal;
    interest -= share.interest;
  }
  return { principal, interest };
}

/** Oldest first. A revolving debt's interest runs on alike whether overdue or not, so there only the other parts count. */
function costsOfDelay(account: Account): readonly Change[] {
  const charged = account.postings.filter(({ part }) => isPartOfDelay(part));
  const paid = account.allocations.flatMap(({ day, to }) =>
    to.flatMap(({ part, fen: amount }) => (isPartOfDelay(part) ? [{ day, fen: -amount }] : [])),
  );
  const interest = account.debt.method === "revolving" ? [] : interestThatRanOn(account);
  return [...charged, ...paid, ...interest].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const isPartOfDelay = (part: Posting["part"]): boolean =>
  part === "penalty-interest" || part === "compound-interest" || part === "default-fee";

/** Interest met without a due day is first what ran on overdue dues; what a prepayment meets beyond it is of the running period. */
function interestThatRanOn({ postings, allocations }: Account): readonly Change[] {
  const charged = postings.filter(({ part, because }) => part === "interest" && because.is === "accrued");
  let owed = 0;
  let next = 0;
  const paid = allocations.map(({ day, to }): Change => {
    for (let posting = charged[next]; posting && posting.day <= day; posting = charged[++next]) owed += posting.fen;
    const met = to.reduce((sum, share) => (share.part === "interest" && share.instalment === null ? sum + share.fen : sum), 0);
    const ofDelay = Math.min(met, owed);
    owed -= ofDelay;
    return { day, fen: -ofDelay };
  });
  return [...charged, ...paid];
}
