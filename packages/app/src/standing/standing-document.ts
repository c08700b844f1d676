/**
 * A case's standing as the JSON document of `tanhao standing`: amounts in whole fen, codes as they are, and beside each
 * code its sentence. What is not known is null, with the facts that are missing.
 */

import type { Account } from "@tanhao/core/accrual/account";
import { explainAllocation, explainTotal } from "@tanhao/core/accrual/explain-account";
import { type Balance, totalOf } from "@tanhao/core/debt/balance";
import type { Claim } from "@tanhao/core/debt/debt";
import type { Explanation } from "@tanhao/core/explain/explanation";
import type { Finding } from "@tanhao/core/rules/finding";
import { readingsOf } from "@tanhao/core/standing/readings";
import type { CaseStanding, ClaimDifference, DebtStanding, TimelineEvent } from "@tanhao/core/standing/standing";
import { type ConsequenceGround, type ConsequenceWords, caseConsequences, debtConsequences } from "./consequences-document.ts";

/** How the parts of a standing are said in one language. Made from text/. */
export interface StandingWords extends ConsequenceWords {
  readonly explanation: (of: Explanation) => WordedExplanation;
  /** `null`: nothing a borrower should read. */
  readonly finding: (of: Finding) => { readonly title: string; readonly sentence: string } | null;
  readonly difference: (of: ClaimDifference) => string;
  readonly event: (of: TimelineEvent) => string;
}

export interface WordedExplanation {
  readonly text: string;
  readonly result: string | null;
  readonly origin: string | null;
  readonly parts: readonly WordedExplanation[];
}

export function standingDocument(standing: CaseStanding, ground: ConsequenceGround, words: StandingWords) {
  const { totals } = standing;
  return {
    on: standing.on,
    refusedLawValues: standing.refusedLawValues,
    debts: standing.debts.map((debt) => debtDocument(debt, ground, words)),
    ...caseConsequences(standing, ground, words),
    totals: {
      ...balanceDocument(totals.balance),
      claimedFen: totals.claimedFen,
      perDayFen: totals.perDayFen,
      /** Debts of one's own that lack facts and are in no total. */
      withoutBalance: totals.withoutBalance,
    },
  };
}

function debtDocument(standing: DebtStanding, ground: ConsequenceGround, words: StandingWords) {
  const { debt } = standing;
  return {
    id: debt.id,
    status: debt.status,
    balance: standing.balance && balanceDocument(standing.balance),
    missing: standing.missing,
    claimed: debt.claimed ? claimDocument(debt.claimed) : null,
    difference: standing.difference.map((difference) => ({ ...difference, text: words.difference(difference) })),
    readings: readingsOf(debt, standing.on),
    perDayFen: standing.perDayFen,
    perMonthFen: standing.perMonthFen,
    /** How each part of the balance came about, down to terms, payments and rows. */
    explanation: standing.account && words.explanation(explainTotal(standing.account)),
    payments: standing.account ? paymentDocuments(standing.account, words) : [],
    creditFen: standing.account?.creditFen ?? null,
    overdueSince: standing.account?.overdueSince ?? null,
    overdueDays: standing.account?.overdueDays ?? null,
    yearlyCost: standing.yearlyCost,
    findings: standing.findings.flatMap((finding) => findingDocument(finding, words)),
    timeline: standing.timeline.map((event) => ({ ...event, text: words.event(event) })),
    words: standing.words,
    ...debtConsequences(standing, ground, words),
  };
}

/** What each payment, or a credit that was waiting (`paidFen` null), was set against. */
const paymentDocuments = (account: Account, words: StandingWords) =>
  account.allocations.map((allocation) => ({
    day: allocation.day,
    paidFen: allocation.payment?.fen ?? null,
    setAgainst: allocation.to,
    creditFen: allocation.creditFen,
    explanation: words.explanation(explainAllocation(account, allocation)),
  }));

const balanceDocument = (balance: Balance) => ({
  principalFen: balance.principal,
  interestFen: balance.interest,
  penaltyInterestFen: balance["penalty-interest"],
  compoundInterestFen: balance["compound-interest"],
  defaultFeeFen: balance["default-fee"],
  otherFeesFen: balance["other-fees"],
  totalFen: totalOf(balance),
});

const claimDocument = (claim: Claim) => ({ on: claim.on, totalFen: claim.totalFen, parts: claim.parts });

function findingDocument(finding: Finding, words: StandingWords): readonly object[] {
  const said = words.finding(finding);
  if (said === null) return [];
  const { citation } = finding;
  return [
    {
      rule: finding.rule,
      outcome: finding.outcome,
      valueFen: finding.outcome === "applies" ? finding.valueFen : null,
      day: finding.outcome === "applies" ? finding.day : null,
      conditional: finding.outcome === "applies" ? finding.conditional : null,
      missing: finding.outcome === "needs-facts" ? finding.missing : [],
      because: finding.outcome === "not-applicable" ? finding.because : null,
      ...(finding.outcome === "outside-knowledge"
        ? {
            parameter: finding.parameter,
            knownFrom: finding.knownFrom,
            knownTo: finding.knownTo,
            /** The figure if the last published value still held: a condition, never the value. */
            lastKnown: finding.lastKnown && {
              valueFen: finding.lastKnown.valueFen,
              explanation: words.explanation(finding.lastKnown.explanation()),
            },
          }
        : {}),
      force: citation?.force ?? null,
      borrowerMay: citation?.borrowerMay ?? null,
      confidence: citation?.confidence ?? null,
      checked: citation?.checked ?? null,
      citation,
      title: said.title,
      text: said.sentence,
      explanation:
        finding.outcome === "applies"
          ? words.explanation(finding.explanation())
          : { text: said.sentence, result: null, origin: null, parts: [] },
    },
  ];
}
