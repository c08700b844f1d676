/**
 * Licensed lenders: on the borrower's request a court may reduce what is charged in total (interest, penalty interest,
 * compound interest, default fee, fees) above a yearly rate. A judicial policy known from reports: the lender need not
 * agree, and what is paid is not returned by it alone. The figure is the part to ask about, never a claim.
 */

import { chargeParts } from "../debt/balance.ts";
import { explain } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { lookUp, newestValue } from "../law/look-up.ts";
import { yearlyPercentOn } from "../law/yearly-percent.ts";
import { aboveCap, unpaidAbove } from "./above-cap.ts";
import { wholeLife } from "./charge-runs.ts";
import { explainAboveCap, saysAboveCap } from "./explain-above-cap.ts";
import type { Finding, Rule, RuleInput, Saying } from "./finding.ts";
import { applies, beforeKnown, needsAccount, needsFacts, notApplicable } from "./make-finding.ts";
import { claimDay, isLenderOpen } from "./private-lender-only.ts";

const rule = ruleId("financial-lending.court-reduction");
const parameter = parameterId("financial-lending.court-reduction");

/** Facts: `lender.type`, and those of the account. The day of the claim decides. */
export const courtReduction: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, account, law, on } = input;
  const newest = citationOf(law, newestValue(law, parameter));
  if (isLenderOpen(debt)) return needsFacts(rule, ["lender.type"], newest);
  const found = lookUp(law, parameter, claimDay(debt, on), debt.lender.type);
  if (found.state === "not-for-this-lender")
    return notApplicable(rule, debt.lender.type === "private" ? "private-lender" : "lender-not-named", newest);
  if (found.state === "before-known") return beforeKnown(rule, law, found.parameter, found.knownFrom);
  if (found.state !== "known") throw new Error(`Broken invariant: ${parameter} is open`);
  const citation = citationOf(law, found.value);
  if (!account) return needsAccount(rule, input, citation);
  if (account.charged.principal === 0) return notApplicable(rule, "nothing-lent-yet", citation);
  const cap = yearlyPercentOn(law, found.value, claimDay(debt, on));
  if (cap.state !== "known") throw new Error(`Broken invariant: ${parameter} is written in percent`);

  const figure = aboveCap(account, [{ span: wholeLife, cap: { is: "one-cap", yearly: cap.yearly } }], null);
  const practice =
    debt.lender.type === "microloan" ? [explain("law.microloan-practice", {}, { parts: [articleLeaf(law, found.value)] })] : [];
  return applies(rule, citation, {
    valueFen: figure.valueFen,
    asks: { phase: null, parts: chargeParts, unpaidFen: unpaidAbove(figure) },
    says: debt.lender.type === "microloan" ? byPractice(saysAboveCap(figure)) : saysAboveCap(figure),
    explanation: () => explainAboveCap(account, law, figure, practice),
  });
}

/** Courts follow the policy for microloan companies by practice, not everywhere alike: the sentence says so. */
const byPractice = (said: Saying): Saying => (said.sentence === "above" ? { ...said, sentence: "above-by-practice" } : said);
