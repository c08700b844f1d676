/**
 * Charged against lawful, for one debt: what the other side claims, what the contract gives, and which part of it a
 * rule lets one ask about. Read from a standing; nothing is computed twice and the balance is never cut.
 *
 * Rules look at the same charges from different sides, so their amounts are not added: the largest is the headline. Only
 * what was charged for the agreed term and what was charged for the time overdue are different money.
 */

import { type Balance, type BalancePart, balanceParts, totalOf } from "../debt/balance.ts";
import type { Citation } from "../explain/citation.ts";
import type { DebtId, RuleId } from "../ids.ts";
import { type Fen, fen, largerFen, smallerFen, sumFen, zeroFen } from "../money.ts";
import type { Phase } from "../rules/charge-runs.ts";
import type { Finding } from "../rules/finding.ts";
import { onOwnDay } from "./claim-difference.ts";
import { isLicensedLender } from "./licensed-lender.ts";
import type { CaseStanding, DebtStanding } from "./standing.ts";

export interface ChargedLawful {
  /** By contract, on the day of the standing; `null`: facts are missing. */
  readonly contract: SumByPart | null;
  /** As claimed, on the claim's own day; `null`: nobody named a sum. */
  readonly claimed: Claimed | null;
  /** One row a rule with an amount, largest first. */
  readonly asks: readonly AskedAmount[];
  /** The largest amount that is still in the balance; `null`: none. */
  readonly headline: AskedAmount | null;
  /** The most that is in the balance and can be asked about: the headline, or the largest of the term and of the time overdue together. */
  readonly mostFen: Fen;
  /** Two rows or more look at the same money: their amounts must not be added. */
  readonly notAdditive: boolean;
  /** A judgment is in effect: it decides, and the amounts only stand beside it. */
  readonly judged: boolean;
  readonly say: SayAbout;
}

export interface SumByPart {
  readonly parts: Balance;
  readonly totalFen: Fen;
}

export interface Claimed {
  readonly on: DebtStanding["on"];
  readonly totalFen: Fen;
  /** Only the parts the claim names. */
  readonly parts: Readonly<Partial<Record<BalancePart, Fen>>>;
  /** What the claim does not split. */
  readonly unsplitFen: Fen;
  /** The contract's total on the claim's own day, or on the standing's where that day has no account; `null`: facts are missing. */
  readonly contractFen: Fen | null;
}

/** What one rule lets the borrower ask about. `paidFen` is the rest of `valueFen`. */
export interface AskedAmount {
  readonly rule: RuleId;
  /** All of it, paid or not. */
  readonly valueFen: Fen;
  readonly phase: Phase | null;
  /** On which parts it lies; empty: on none, since the balance by contract already leaves it out (a deduction in advance). */
  readonly parts: readonly BalancePart[];
  /** Of these, those with something in the balance. */
  readonly owedParts: readonly BalancePart[];
  /** What of it is in the balance. */
  readonly unpaidFen: Fen;
  /** What of it was paid already. */
  readonly paidFen: Fen;
  /** The balance if the unpaid part fell away. The rule names the parts together, so they are not split further. `null`: it is not in the balance. */
  readonly without: { readonly onPartsFen: Fen; readonly leftOnPartsFen: Fen; readonly totalFen: Fen } | null;
  readonly citation: Citation;
  readonly conditional: "user-value" | null;
  /** A court may reduce, the lender need not: true for every licensed lender unless the borrower may demand. */
  readonly onlyCourt: boolean;
}

/**
 * What may be said about it. `neutral`: prove, itemise, in writing, without a figure. `open`: `compare` names claim and
 * contract, only where the claim is not the lower of the two; `ask` names the headline with its article.
 */
export type SayAbout =
  | { readonly set: "neutral" }
  | {
      readonly set: "open";
      readonly compare: { readonly claimedFen: Fen; readonly contractFen: Fen; readonly on: DebtStanding["on"] } | null;
      readonly ask: AskedAmount | null;
    };

export interface CaseCharged {
  readonly debts: readonly { readonly id: DebtId; readonly charged: ChargedLawful }[];
  /** Over one's own debts. Headlines of different debts lie on different money and do add. */
  readonly totals: { readonly contractFen: Fen; readonly claimedFen: Fen; readonly askedFen: Fen; readonly withoutBalance: number };
}

export function chargedLawful(standing: DebtStanding): ChargedLawful {
  const { balance } = standing;
  const asks = standing.findings
    .flatMap((finding) => askedAmount(finding, standing) ?? [])
    .sort((a, b) => b.unpaidFen - a.unpaidFen || b.valueFen - a.valueFen);
  const claimed = claimedSums(standing);
  const headline = asks.find(({ unpaidFen }) => unpaidFen > 0) ?? null;
  return {
    contract: balance && { parts: balance, totalFen: totalOf(balance) },
    claimed,
    asks,
    headline,
    mostFen: mostOf(asks, balance),
    notAdditive: overlap(asks),
    judged: isJudged(standing),
    say: sayAbout(standing, claimed, asks),
  };
}

export function caseCharged({ debts, totals }: CaseStanding): CaseCharged {
  const each = debts.map((standing) => ({ standing, charged: chargedLawful(standing) }));
  const mine = each.filter(({ standing }) => standing.debt.status === "mine");
  return {
    debts: each.map(({ standing, charged }) => ({ id: standing.debt.id, charged })),
    totals: {
      contractFen: totalOf(totals.balance),
      claimedFen: totals.claimedFen,
      askedFen: sumFen(mine.map(({ charged }) => charged.mostFen)),
      withoutBalance: totals.withoutBalance,
    },
  };
}

function askedAmount(finding: Finding, { balance, debt }: DebtStanding): AskedAmount | null {
  if (finding.outcome !== "applies" || finding.valueFen === null || finding.valueFen <= 0) return null;
  const { rule, valueFen, asks, citation, conditional } = finding;
  const onlyCourt = isLicensedLender(debt.lender.type) && citation.borrowerMay !== "demand";
  const known = { rule, valueFen, citation, conditional, onlyCourt };
  if (asks === null || balance === null)
    return { ...known, phase: null, parts: [], owedParts: [], unpaidFen: zeroFen, paidFen: zeroFen, without: null };
  const onPartsFen = sumFen(asks.parts.map((part) => balance[part]));
  const unpaidFen = smallerFen(asks.unpaidFen, onPartsFen);
  return {
    ...known,
    phase: asks.phase,
    parts: asks.parts,
    owedParts: asks.parts.filter((part) => balance[part] > 0),
    unpaidFen,
    paidFen: fen(valueFen - unpaidFen),
    without: { onPartsFen, leftOnPartsFen: fen(onPartsFen - unpaidFen), totalFen: fen(totalOf(balance) - unpaidFen) },
  };
}

function claimedSums({ debt, balance, difference }: DebtStanding): Claimed | null {
  const claim = debt.claimed;
  if (!claim) return null;
  const named = sumFen(balanceParts.map((part) => claim.parts[part] ?? zeroFen));
  const contractFen = balance && fen(claim.totalFen - sumFen(onOwnDay(difference).map((row) => row.fen)));
  return { on: claim.on, totalFen: claim.totalFen, parts: claim.parts, unsplitFen: fen(claim.totalFen - named), contractFen };
}

const isJudged = ({ debt, on }: DebtStanding): boolean => debt.judgment !== undefined && debt.judgment.effective <= on;

/**
 * Where the claim is lower than the contract gives, nobody offers the higher figure, and where a judgment decides, nobody
 * asks for another: it only asks for the items.
 */
function sayAbout(standing: DebtStanding, claimed: Claimed | null, asks: readonly AskedAmount[]): SayAbout {
  if (standing.words.set === "neutral") return { set: "neutral" };
  const lower = claimed !== null && claimed.contractFen !== null && claimed.totalFen < claimed.contractFen;
  if (lower || isJudged(standing)) return { set: "open", compare: null, ask: null };
  const compare = claimed?.contractFen != null ? { claimedFen: claimed.totalFen, contractFen: claimed.contractFen, on: claimed.on } : null;
  // what rests on a value the person typed in is not put to the other side
  return { set: "open", compare, ask: asks.find(({ unpaidFen, conditional }) => unpaidFen > 0 && conditional === null) ?? null };
}

const overlap = (asks: readonly AskedAmount[]): boolean =>
  asks.some((one, index) => asks.slice(index + 1).some((other) => isSameMoney(one, other)));

const isSameMoney = (one: AskedAmount, other: AskedAmount): boolean =>
  (one.phase === null || other.phase === null || one.phase === other.phase) && one.parts.some((part) => other.parts.includes(part));

function mostOf(asks: readonly AskedAmount[], balance: Balance | null): Fen {
  const largestOf = (phase: AskedAmount["phase"]): Fen =>
    asks.filter((ask) => ask.phase === phase).reduce((most, { unpaidFen }) => largerFen(most, unpaidFen), zeroFen);
  const apart = fen(largestOf("term") + largestOf("overdue"));
  return smallerFen(largerFen(largestOf(null), apart), balance ? totalOf(balance) : zeroFen);
}
