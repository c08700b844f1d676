/**
 * Objecting to the credit record (征信业管理条例 25): within twenty days it is checked and answered in writing. It helps
 * where an entry is wrong; an entry that is right stays, and nobody can buy it away.
 */

import { explain, inDays } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { newestValue } from "../law/look-up.ts";
import { wasEverOverdue } from "./credit-record.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, inForceOn, notApplicable } from "./make-finding.ts";

const rule = ruleId("credit-record.objection");
const parameter = parameterId("credit-record.objection");

/** Facts: `status`. The day of the calculation decides; the twenty days start with the objection, so there is no day. */
export const creditRecordObjection: Rule = { id: rule, decide };

function decide({ debt, account, law, on }: RuleInput): Finding {
  const mine = debt.status === "mine";
  if (mine && account && !wasEverOverdue(account))
    return notApplicable(rule, "never-overdue", citationOf(law, newestValue(law, parameter)));
  const found = inForceOn(rule, law, parameter, on);
  if (!found.ok) return found.error;
  const { value } = found.value;
  if (value.is !== "days") throw new Error(`Broken invariant: ${parameter} is a number of days`);
  const days = inDays(value.days);
  return applies(rule, citationOf(law, found.value), {
    says: { sentence: mine ? "only-if-wrong" : "may-object", values: { days } },
    explanation: () => explain("law.credit-objection", { days }, { parts: [articleLeaf(law, found.value)] }),
  });
}
