/**
 * Early repayment: interest is owed for the time the money was really lent, unless the contract agrees otherwise (Civil
 * Code 677). The finding names the interest the rows still to come would bring, which early repayment may spare; it is no
 * part of the balance, so there is no amount to ask about. The day of the claim decides.
 */

import type { Account } from "../accrual/account.ts";
import { count, type Explanation, explain, money, type Origin, onDay } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { type Fen, fen, sumFen } from "../money.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, inForceOn, needsAccount, notApplicable } from "./make-finding.ts";
import { claimDay } from "./private-lender-only.ts";

const rule = ruleId("prepayment.actual-period");
const parameter = parameterId("prepayment.actual-period");

/** Facts: those of the account. */
export const prepayment: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, account, law, on } = input;
  const found = inForceOn(rule, law, parameter, claimDay(debt, on));
  if (!found.ok) return found.error;
  const citation = citationOf(law, found.value);
  if (!account) return needsAccount(rule, input, citation);
  if (!isLentStill(account)) return notApplicable(rule, "nothing-coming", citation);
  const saved = money(interestToCome(account));
  return applies(rule, citation, {
    says: { sentence: "interest-saved", values: { saved } },
    explanation: () =>
      explain("law.interest-to-come", { day: onDay(on) }, { result: saved, parts: [...rowsOf(account), articleLeaf(law, found.value)] }),
  });
}

/** Principal that has been paid out and falls due later. */
const isLentStill = ({ coming, balance }: Account): boolean => balance.principal > 0 && coming.some((row) => row.principalFen > 0);

const interestToCome = ({ coming, runningInterestFen }: Account): Fen =>
  fen(sumFen(coming.map((row) => row.interestFen)) - runningInterestFen);

function rowsOf({ debt, coming, runningInterestFen }: Account): readonly Explanation[] {
  const origin: Origin = { from: "fact", path: `${debt.id}.rate` };
  return [
    ...coming.map((row) =>
      explain("law.interest-of-row", { instalment: count(row.number), day: onDay(row.due) }, { result: money(row.interestFen), origin }),
    ),
    ...(runningInterestFen > 0 ? [explain("law.interest-ran-already", {}, { result: money(fen(-runningInterestFen)), origin })] : []),
  ];
}
