/**
 * A claim that was sold: the sale binds the debtor from the notice on (Civil Code 546). Before it, paying the old creditor
 * discharges; after it, what could be held against the old creditor can be held against the new one (548, 549).
 */

import type { Day } from "../day.ts";
import { type Explanation, explain, onDay, words } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { applies, inForceOn, notApplicable } from "./make-finding.ts";

const rule = ruleId("assignment.notice");
const parameter = parameterId("assignment.notice");

/** Facts: `assigned`. The day of the notice decides, or the day of the calculation as long as none has come. */
export const assignmentNotice: Rule = { id: rule, decide };

function decide({ debt, law, on }: RuleInput): Finding {
  const { assigned } = debt;
  if (!assigned) return notApplicable(rule, "not-assigned", citationOf(law, newestValue(law, parameter)));
  const noticed: Day | null = assigned.noticed !== undefined && assigned.noticed <= on ? assigned.noticed : null;
  const found = inForceOn(rule, law, parameter, noticed ?? on);
  if (!found.ok) return found.error;
  const to = words(assigned.to);
  const article = (id: string): Explanation => articleLeaf(law, newestValue(law, parameterId(id)));
  return applies(rule, citationOf(law, found.value), {
    says: noticed === null ? { sentence: "not-noticed", values: { to } } : { sentence: "noticed", values: { to, noticed: onDay(noticed) } },
    explanation: () =>
      explain(
        noticed === null ? "law.assignment-not-noticed" : "law.assignment-noticed",
        { to, ...(noticed === null ? {} : { noticed: onDay(noticed) }) },
        {
          parts: [
            explain("law.assigned-to", { to }, { origin: { from: "fact", path: `${debt.id}.assigned` } }),
            articleLeaf(law, found.value),
            explain("law.assignment-before-notice", {}, { parts: [article("assignment.before-notice")] }),
            explain("law.assignment-defences", {}, { parts: [article("assignment.defences")] }),
          ],
        },
      ),
  });
}
