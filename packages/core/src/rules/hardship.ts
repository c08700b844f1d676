/**
 * Temporary difficulty with a consumer loan: the lender may negotiate term and frequency of repayment. It may, it need
 * not, and the notice names no figure. Cards have a rule of their own. The day of the claim decides.
 */

import { totalOf } from "../debt/balance.ts";
import { explain } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, inForceOn, notApplicable } from "./make-finding.ts";
import { unlessNamed } from "./named-lenders-only.ts";
import { claimDay } from "./private-lender-only.ts";

const rule = ruleId("hardship.negotiation");
const parameter = parameterId("hardship.negotiation");

/** Facts: `lender.type`. */
export const hardshipNegotiation: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, account, law, on } = input;
  const other = unlessNamed(rule, parameter, input);
  if (other) return other;
  if (debt.kind === "card") return notApplicable(rule, "loans-only", citationOf(law, newestValue(law, parameter)));
  const found = inForceOn(rule, law, parameter, claimDay(debt, on));
  if (!found.ok) return found.error;
  const citation = citationOf(law, found.value);
  if (account && account.charged.principal > 0 && totalOf(account.balance) === 0) return notApplicable(rule, "nothing-owed", citation);
  return applies(rule, citation, {
    says: { sentence: "may-ask", values: {} },
    explanation: () => explain("law.may-negotiate", {}, { parts: [articleLeaf(law, found.value)] }),
  });
}
