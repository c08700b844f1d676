/**
 * A microloan company's new loans: what supervision lets them cost a year, first by a rate of its own, later by a
 * multiple of the published rate of the day of the pay-out, which decides.
 */

import { parameterId, ruleId } from "../ids.ts";
import { citationOf } from "../law/citation-of.ts";
import { newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { needsFacts } from "./make-finding.ts";
import { unlessNamed } from "./named-lenders-only.ts";
import { againstCostLimit } from "./yearly-cost-limit.ts";

const rule = ruleId("microloan.yearly-cost");
const parameter = parameterId("microloan.yearly-cost");

/** Facts: `lender.type`, `principal.paidOut`, and the terms of the contract. */
export const microloanCost: Rule = { id: rule, decide };

function decide(input: RuleInput): Finding {
  const { debt, law } = input;
  const other = unlessNamed(rule, parameter, input, "microloans-only");
  if (other) return other;
  const granted = debt.principal.paidOut;
  return granted === undefined
    ? needsFacts(rule, ["principal.paidOut"], citationOf(law, newestValue(law, parameter)))
    : againstCostLimit(rule, parameter, input, granted);
}
