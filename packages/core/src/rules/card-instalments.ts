/**
 * Personal instalments for a bank card (信用卡业务监督管理办法 70): the debt is confirmed to be above what the holder can
 * pay, the holder is still willing, and the bank may agree. It has no duty to, and waiving interest is a matter of
 * negotiation. No other lender and no loan is named by this article.
 */

import { totalOf } from "../debt/balance.ts";
import { count, explain } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, inForceOn, needsFacts, notApplicable } from "./make-finding.ts";
import { unlessNamed } from "./named-lenders-only.ts";
import { claimDay } from "./private-lender-only.ts";

const rule = ruleId("card.personal-instalments");
const parameter = parameterId("card.personal-instalments");

/** Facts: `kind`, `lender.type`. The day of the claim decides. */
export const cardInstalments: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, account, law, on } = input;
  const newest = citationOf(law, newestValue(law, parameter));
  if (debt.kind === undefined) return needsFacts(rule, ["kind"], newest);
  if (debt.kind === "loan") return notApplicable(rule, "cards-only", newest);
  const other = unlessNamed(rule, parameter, input, "banks-only");
  if (other) return other;
  const found = inForceOn(rule, law, parameter, claimDay(debt, on));
  if (!found.ok) return found.error;
  const { value } = found.value;
  if (value.is !== "months") throw new Error(`Broken invariant: ${parameter} is a number of months`);
  const citation = citationOf(law, found.value);
  if (account && account.charged.principal > 0 && totalOf(account.balance) === 0) return notApplicable(rule, "nothing-owed", citation);
  const months = count(value.months);
  return applies(rule, citation, {
    says: { sentence: "may-ask", values: { months } },
    explanation: () => explain("law.card-instalments", { months }, { parts: [articleLeaf(law, found.value)] }),
  });
}
