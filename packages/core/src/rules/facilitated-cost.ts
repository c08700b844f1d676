/**
 * A loan that came through a platform: what supervision asks its lender to keep the yearly cost within. Whether the loan
 * did come through one is not among the facts, so the sentence says it as a condition. The day of the pay-out decides.
 */

import { parameterId, ruleId } from "../ids.ts";
import { citationOf } from "../law/citation-of.ts";
import { newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { needsFacts, notApplicable } from "./make-finding.ts";
import { unlessNamed } from "./named-lenders-only.ts";
import { againstCostLimit } from "./yearly-cost-limit.ts";

const rule = ruleId("financial-lending.facilitated-cost");
const parameter = parameterId("financial-lending.facilitated-cost");

/** Facts: `lender.type`, `principal.paidOut`, and the terms of the contract. */
export const facilitatedCost: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, law } = input;
  const other = unlessNamed(rule, parameter, input);
  if (other) return other;
  const newest = citationOf(law, newestValue(law, parameter));
  if (debt.kind === "card") return notApplicable(rule, "loans-only", newest);
  const granted = debt.principal.paidOut;
  return granted === undefined ? needsFacts(rule, ["principal.paidOut"], newest) : againstCostLimit(rule, parameter, input, granted);
}
