/** Rules that name the licences they are for: whose loan it is has to be known first, and everybody else is told so. */

import type { ParameterId, RuleId } from "../ids.ts";
import { citationOf } from "../law/citation-of.ts";
import { newestValue, parameterOf } from "../law/look-up.ts";
import type { Finding, RuleInput } from "./finding.ts";
import { needsFacts, notApplicable } from "./make-finding.ts";
import { isLenderOpen } from "./private-lender-only.ts";

/** `null`: `parameter` names this lender, the rule goes on. `because`: why it is not for any other. */
export function unlessNamed(
  rule: RuleId,
  parameter: ParameterId,
  { debt, law }: RuleInput,
  because: string = "lender-not-named",
): Finding | null {
  const newest = citationOf(law, newestValue(law, parameter));
  if (isLenderOpen(debt)) return needsFacts(rule, ["lender.type"], newest);
  return parameterOf(law, parameter).applies.lender.includes(debt.lender.type) ? null : notApplicable(rule, because, newest);
}
